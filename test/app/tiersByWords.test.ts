import { tiersByWords } from '../../src/app';
import type { Cell } from '../../src/core';
import { gradeSheet } from '../core/gradeRows';

const POLICY = {
  version: 1,
  source: { layout: 'customers', columns: { customer: 'customer', amount: 'amount', group: 'region' } },
  methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [50, 10] } }],
};
const graded = (...rows: Cell[][]) => gradeSheet([['customer', 'amount', 'region'], ...rows], POLICY);

describe('tiersByWords', () => {
  // North has 3 customers, south 2, each of the others 1.
  const grading = graded(
    ['a', 80, 'north'],
    ['b', 70, 'north'],
    ['c', 5, 'north'],
    ['d', 20, 'south'],
    ['e', 20, 'south'],
    ['f', 60, 'east'],
    ['g', 5, 'west'],
    ['h', 5, ''],
  );

  it('shows the words of most customers, the others together, and last who has none', () => {
    expect(tiersByWords(grading, 'group', 2)).toEqual({
      tiers: ['A', 'B', 'C', 'Unknown'],
      rows: [
        { kind: 'word', word: 'north', customers: [2, 0, 1, 0] },
        { kind: 'word', word: 'south', customers: [0, 2, 0, 0] },
        { kind: 'others', word: '2', customers: [1, 0, 1, 0] },
        { kind: 'none', word: '', customers: [0, 0, 1, 0] },
      ],
    });
  });

  it('a single word beyond is shown by itself: it takes no more room than others would', () => {
    expect(tiersByWords(grading, 'group', 3)?.rows.map(({ word }) => word)).toEqual([
      'north',
      'south',
      'east',
      'west',
      '',
    ]);
  });

  it('there is nothing to show of words that the grading does not have', () => {
    expect(tiersByWords(grading, 'owner', 3)).toBeUndefined();
  });
});

import { outcomesOf, outcomeTest } from '../../src/app';
import type { Cell } from '../../src/core';
import { parsePolicy } from '../../src/core';
import { gradeSheet } from '../core/gradeRows';

const ROWS: Cell[][] = [
  ['customer', 'amount', 'bad', 'balance', 'kind'],
  ['a', 90, 0, 100, 'x'],
  ['b', 80, 0, 100, 'x'],
  ['c', 20, 1, 300, 'y'],
  ['d', 20, 0, 100, 'y'],
  ['e', 1, 1, 50, 'y'],
  ['f', 1, '', 50, 'y'],
];
const document = (metric: string): object => ({
  version: 1,
  source: {
    layout: 'customers',
    columns: { customer: 'customer', amount: 'amount' },
    indicators: [
      { column: 'bad', as: 'bad', aggregate: 'max' },
      { column: 'balance', as: 'balance' },
      { column: 'kind', as: 'kind', aggregate: 'mode' },
    ],
  },
  methods: [{ kind: 'abc', metric, cut: { kind: 'thresholds', limits: [50, 10] } }],
});

describe('outcomeTest', () => {
  const policy = parsePolicy(document('amount'));
  const grading = gradeSheet(ROWS, document('amount'));

  it('any indicator that is a number can be the outcome', () => {
    expect(outcomesOf(policy, grading)).toEqual(['bad', 'balance']);
  });

  it('gives the rate per tier and what keeps the two groups apart', () => {
    const found = outcomeTest(policy, grading, 'bad');
    // f says nothing. Hits: c in B, e in C; others: a and b in A, d in B.
    expect(found).toMatchObject({ known: 5, hits: 2, judgedBy: false, added: ['balance'] });
    expect(found?.tiers.map(({ tier, rate }) => [tier, rate])).toEqual([
      ['A', 0],
      ['B', 0.5],
      ['C', 1],
      ['Unknown', null],
    ]);
    // Pairs: c against a, b, d: 2.5 of 3; e: 3 of 3. The balance of c is 300 of the 400 in B.
    expect(found?.auc).toBeCloseTo(5.5 / 6, 10);
    expect(found?.tiers[1]?.hitShares['balance']).toBe(0.75);
  });

  it('says when tiers are made from the outcome itself', () => {
    const own = document('bad');
    expect(outcomeTest(parsePolicy(own), gradeSheet(ROWS, own), 'bad')?.judgedBy).toBe(true);
    expect(outcomeTest(policy, grading, 'gone')).toBeUndefined();
  });
});

import type { Cell } from '../../../src/core';
import { documentOf } from '../gradeRows';

const order = (rows: readonly Cell[][], method: object, rules: object[] = []): string[] =>
  documentOf([['customer', 'recency', 'orders', 'amount'], ...rows], {
    version: 1,
    methods: [{ kind: 'abc', ...method }],
    rules,
  }).customers.map(({ customer }) => customer);

describe('the order of customers', () => {
  it('who has no score and is put into a tier by a rule stands behind those of the tier who have one', () => {
    // Unknown are a and e; all are set to A: d 9, then c and b with 5, then those without, each by key
    const rows = [
      ['e', 1, 1, ''],
      ['b', 1, 1, 5],
      ['a', 1, 1, ''],
      ['d', 1, 1, 9],
      ['c', 1, 1, 5],
    ];
    const rules = [{ when: { metric: 'recency', is: 1 }, set: 'A' }];
    expect(order(rows, {}, rules)).toEqual(['d', 'b', 'c', 'a', 'e']);
    expect(order([...rows].reverse(), {}, rules)).toEqual(['d', 'b', 'c', 'a', 'e']);
  });

  it('where less is better, less stands first', () => {
    const rows = [
      ['a', 9, 1, 1],
      ['b', 3, 1, 1],
    ];
    expect(order(rows, { metric: 'recency', cut: { kind: 'thresholds', limits: [10] } })).toEqual(['b', 'a']);
  });

  it('RFM stands by cell, its tiers by score by the score', () => {
    // Bins of 2 at the medians 5, 5, 5: a 211, b 122. Scores (2 + 1 + 1) ÷ 3 and (1 + 2 + 2) ÷ 3
    const rows = [
      ['a', 1, 1, 1],
      ['b', 9, 9, 9],
    ];
    const rfm = { kind: 'rfm', bins: 2 };
    expect(order(rows, { ...rfm, segments: { ranges: [{ name: 'all' }] } })).toEqual(['a', 'b']);
    const segments = { cut: { kind: 'thresholds', limits: [1] } };
    expect(order(rows, { ...rfm, segments })).toEqual(['b', 'a']);
  });
});

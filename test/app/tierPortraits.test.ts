import { tierPortraits } from '../../src/app';
import { parsePolicy } from '../../src/core';
import { gradeSheet } from '../core/gradeRows';

describe('tierPortraits', () => {
  const document = {
    version: 1,
    source: {
      layout: 'customers',
      columns: {
        customer: 'customer',
        amount: 'amount',
        recency: 'recency',
        orders: 'orders',
        group: 'region',
      },
    },
    methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [50] }, tiers: ['A', 'B'] }],
    rules: [{ when: { metric: 'recency', above: 300 }, cap: 'B' }],
  };
  const grading = gradeSheet(
    [
      ['customer', 'amount', 'recency', 'orders', 'region'],
      ['a', 100, 10, 1, 'north'],
      ['b', 60, 20, 1, 'north'],
      ['c', 10, '', 1, 'south'],
      ['d', 20, '', 1, 'south'],
      ['e', 30, '', 1, 'north'],
      ['f', 30, '', 1, 'west'],
    ],
    document,
  );
  const { metrics, tiers } = tierPortraits(parsePolicy(document), grading, 3);

  it('has the mean of every metric that methods and rules are judged by, and of no other', () => {
    expect(metrics).toEqual(['amount', 'recency']);
    expect(tiers.map(({ tier, customers, means }) => [tier, customers, ...means])).toEqual([
      ['A', 2, 80, 15],
      ['B', 4, 22.5, null],
    ]);
  });

  it('a word that one customer has tells of them, not of the tier', () => {
    // West: a lift of 1.5 as south has, but one customer.
    expect(tiers.map(({ typical }) => typical.map(({ word, lift }) => [word, lift]))).toEqual([
      [['north', 2]],
      [['south', 1.5]],
    ]);
  });
});

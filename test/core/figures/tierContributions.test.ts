import type { TierContributions } from '../../../src/core/figures/tierContributions';
import { tierContributions } from '../../../src/core/figures/tierContributions';
import { parsePolicy } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { gradeSheet } from '../gradeRows';

const SHEET: Sheet = [
  ['customer', 'amount', 'orders'],
  ['a', 100, 10],
  ['b', 50, 0],
  ['c', 0, 5],
  ['x', 100, ''],
];

function contributions(method: object = {}): readonly TierContributions[] {
  const document = {
    version: 1,
    source: { layout: 'customers', columns: { customer: 'customer', amount: 'amount', orders: 'orders' } },
    methods: [
      {
        id: 'score',
        kind: 'weighted',
        indicators: [
          { metric: 'amount', weight: 3 },
          { metric: 'orders', weight: 1 },
        ],
        cut: { kind: 'thresholds', limits: [50, 20] },
        ...method,
      },
    ],
  };
  const policy = parsePolicy(document);
  const [weighted] = policy.methods;
  const grading = gradeSheet(SHEET, document);
  const result = grading.methods['score'];
  if (weighted?.kind !== 'weighted' || result?.kind !== 'weighted') throw new Error('not weighted');
  return tierContributions(weighted, result, grading.customers.metrics);
}

describe('tierContributions(policy, result, metrics)', () => {
  it('is the mean of what each indicator gave, per tier that has customers', () => {
    // Scores (min–max): a 100 100, b 50 0, c 0 50. Points: a 75 + 25 = 100, b 37.5 + 0, c 0 + 12.5; x is unknown.
    expect(contributions()).toEqual([
      { tier: 'A', customers: 1, score: 100, contributions: [75, 25] },
      { tier: 'B', customers: 1, score: 37.5, contributions: [37.5, 0] },
      { tier: 'C', customers: 1, score: 12.5, contributions: [0, 12.5] },
    ]);
    // From 30 on b is with a: means 68.75 = 56.25 + 12.5; nobody is between 30 and 20
    expect(contributions({ cut: { kind: 'thresholds', limits: [30, 20] } })).toEqual([
      { tier: 'A', customers: 2, score: 68.75, contributions: [56.25, 12.5] },
      { tier: 'C', customers: 1, score: 12.5, contributions: [0, 12.5] },
    ]);
  });

  it('counts what is missing by the policy’s rule: of x only the amount weighs', () => {
    expect(contributions({ missing: 'reweight' })[0]).toEqual({
      tier: 'A',
      customers: 2,
      score: 100,
      contributions: [87.5, 12.5],
    });
  });

  it('has no parts with TOPSIS', () => {
    expect(contributions({ aggregate: 'topsis', cut: { kind: 'headcount', shares: [0.2, 0.3] } })).toEqual(
      [],
    );
  });
});

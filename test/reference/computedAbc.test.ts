import { parsePolicy } from '../../src/core';
import type { AbcResult, Grading } from '../../src/core';
import { gradeSheet } from '../core/gradeRows';
import { describeReference, referenceRows } from './sharedData';

const POLICY = {
  version: 1,
  source: { layout: 'customers', columns: { customer: 'place', amount: 'inhabitants' } },
  methods: [{ id: 'abc', kind: 'abc', cut: { kind: 'computed' } }],
};

const abcOf = ({ methods }: Grading): AbcResult => {
  const result = methods['abc'];
  if (result?.kind !== 'abc') throw new Error('no abc');
  return result;
};

describeReference('computed ABC of the Swiss places (R package ABCanalysis 1.2.1)', () => {
  const [, ...rows] = referenceRows('swiss_inhabitants.csv');
  const sheet = [['place', 'inhabitants'], ...rows.map(([inhabitants = ''], i) => [`p${i}`, inhabitants])];
  const grading = gradeSheet(sheet, POLICY);
  const { tiers, limits, frozen } = abcOf(grading);
  const sizes = tiers.map(({ customers }) => customers);

  it('gives 642, 435 and 1 819 places, limits 1 145 and 710, on the exact curve', () => {
    expect(sizes).toEqual([642, 435, 1819]);
    expect(limits).toEqual([1145, 710]);
  });

  it('is within 5 of what R finds on its curve of 1 000 points', () => {
    [639, 438, 1819].forEach((expected, tier) =>
      expect(Math.abs((sizes[tier] ?? 0) - expected)).toBeLessThanOrEqual(5),
    );
  });

  it('frozen, gives every place the same tier', () => {
    const policy = { ...POLICY, methods: [{ id: 'abc', kind: 'abc', cut: frozen }] };
    expect(() => parsePolicy(policy)).not.toThrow();
    expect(abcOf(gradeSheet(sheet, policy)).tierOf).toEqual(abcOf(grading).tierOf);
  });
});

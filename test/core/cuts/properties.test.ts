import fc from 'fast-check';
import type { CutPolicy } from '../../../src/core';
import { cut } from '../../../src/core/cuts/cut';
import type { Side } from '../../../src/core/scores/side';
import { round10All } from '../../../src/core/numbers/round10';
import { tieGroups } from '../../../src/core/scores/tieGroups';

const cuts: fc.Arbitrary<CutPolicy> = fc.oneof(
  fc.record({
    kind: fc.constant('cumulativeShare' as const),
    limits: fc.constantFrom<number[]>([0.8, 0.95], [0.5, 0.9], [0.333, 0.667]),
    crossing: fc.constantFrom('in' as const, 'out' as const),
  }),
  fc.record({
    kind: fc.constant('headcount' as const),
    shares: fc.constantFrom<number[]>([0.2, 0.3], [0.1, 0.2], [0.5, 0.5]),
  }),
  fc.record({
    kind: fc.constant('thresholds' as const),
    limits: fc.constantFrom<number[]>([10, 0], [3.5, -3.5]),
    inclusive: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom('quantiles' as const, 'equalWidth' as const, 'naturalBreaks' as const),
    bins: fc.constant(3),
  }),
  fc.constant({ kind: 'computed' as const }),
);
/** Cuts that say nothing where less is better, and one whose limits here stand for more. */
const BENEFIT_ONLY = ['cumulativeShare', 'computed', 'thresholds'];
/** Few distinct values, so that ties are common; some missing. */
const scores = fc.array(
  fc.oneof(
    fc.integer({ min: -8, max: 12 }).map((n) => n / 2),
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    fc.constant(NaN),
  ),
  {
    minLength: 1,
    maxLength: 60,
  },
);
const tiersOf = (values: Float64Array, policy: CutPolicy, side: Side = 'benefit'): ReturnType<typeof cut> =>
  cut(tieGroups(values, side), side, policy, 3);

describe('every cut', () => {
  it('gives equal scores equal tiers, a better score never a worse tier, a missing score the unknown tier', () => {
    fc.assert(
      fc.property(scores, cuts, (list, policy) => {
        const values = round10All(Float64Array.from(list));
        const { tierOf } = tiersOf(values, policy);
        values.forEach((a, i) => {
          if (Number.isNaN(a)) expect(tierOf[i]).toBe(3);
          values.forEach((b, j) => {
            if (a === b) expect(tierOf[i]).toBe(tierOf[j]);
            if (a > b) expect(tierOf[i]).toBeLessThanOrEqual(tierOf[j] ?? -1);
          });
        });
      }),
    );
  });

  it('gives the same tiers in any order of the customers', () => {
    fc.assert(
      fc.property(scores, cuts, (list, policy) => {
        const values = round10All(Float64Array.from(list));
        const forwards = tiersOf(values, policy).tierOf;
        const backwards = tiersOf(values.slice().reverse(), policy).tierOf;
        expect([...backwards].reverse()).toEqual([...forwards]);
      }),
    );
  });

  it('gives the same tiers again by the cut it froze', () => {
    fc.assert(
      fc.property(scores, cuts, fc.constantFrom<Side>('benefit', 'cost'), (list, policy, side) => {
        fc.pre(side === 'benefit' || !BENEFIT_ONLY.includes(policy.kind));
        const values = round10All(Float64Array.from(list));
        const { tierOf, frozen } = tiersOf(values, policy, side);
        expect(tiersOf(values, frozen, side).tierOf).toEqual(tierOf);
      }),
    );
  });
});

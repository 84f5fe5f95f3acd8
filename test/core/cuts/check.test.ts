import { tiersFitCut } from '../../../src/core/cuts/check';
import type { CutPolicy } from '../../../src/core/cuts/schema';
import type { Side } from '../../../src/core/scores/side';
import { faultOf } from '../gradeRows';

const ABC = ['A', 'B', 'C'];
const check = (cut: CutPolicy, tiers = ABC, side: Side = 'benefit'): unknown =>
  faultOf(() => {
    tiersFitCut(cut, tiers, side, 'methods.0');
  });
const shares = (...limits: number[]): CutPolicy => ({ kind: 'cumulativeShare', limits, crossing: 'in' });
const heads = (...parts: number[]): CutPolicy => ({ kind: 'headcount', shares: parts });
const thresholds = (...limits: (number | null)[]): CutPolicy => ({
  kind: 'thresholds',
  limits,
  inclusive: true,
});

describe('tiers and their cut', () => {
  it('a cut makes one tier more than it has limits', () => {
    expect(check(shares(0.8), ABC)).toEqual({
      id: 'policy.tierCount',
      values: { place: 'methods.0.tiers', tiers: 3, expected: 2 },
    });
    expect(check(shares(0.8), ['A', 'B'])).toBeUndefined();
  });

  it('no tier stands twice', () => {
    expect(check(shares(0.8, 0.95), ['A', 'B', 'A'])).toEqual({
      id: 'policy.tierTwice',
      values: { place: 'methods.0.tiers', tier: 'A' },
    });
  });

  it('shares of the total rise, and none stands twice', () => {
    expect(check(shares(0.95, 0.8))).toEqual({
      id: 'policy.limitsOrder',
      values: { place: 'methods.0.cut.limits', value: '[0.95,0.8]' },
    });
    expect(check(shares(0.8, 0.8))).toMatchObject({ id: 'policy.limitsOrder' });
    expect(check(shares(0.8, 0.9, 0.85), ['A', 'B', 'C', 'D'])).toMatchObject({ id: 'policy.limitsOrder' });
  });

  it.each<[string, CutPolicy]>([
    ['cumulativeShare', shares(0.8, 0.95)],
    ['computed', { kind: 'computed' }],
  ])('%s says nothing where less is better', (_, cut) => {
    expect(check(cut)).toBeUndefined();
    expect(check(cut, ABC, 'cost')).toEqual({
      id: 'policy.shareOfCost',
      values: { place: 'methods.0.cut' },
    });
  });

  it.each<CutPolicy['kind']>(['quantiles', 'equalWidth', 'naturalBreaks'])(
    '%s fit any scores, where less is better too',
    (kind) => {
      if (kind !== 'quantiles' && kind !== 'equalWidth' && kind !== 'naturalBreaks') throw new Error(kind);
      expect(check({ kind, bins: 3 }, ABC, 'cost')).toBeUndefined();
    },
  );

  it('shares of heads add up to the whole at most, counted in decimals', () => {
    expect(check(heads(0.6, 0.6))).toEqual({
      id: 'policy.sharesOverOne',
      values: { place: 'methods.0.cut.shares', value: '[0.6,0.6]' },
    });
    expect(check(heads(0.5, 0.5))).toBeUndefined();
    expect(check(heads(0.5, 0.4, 0.3), ['A', 'B', 'C', 'D'])).toMatchObject({ id: 'policy.sharesOverOne' });
    // As doubles 0.7 + 0.2 + 0.1 is 0.9999999999999999 and 0.1 + 0.2 + 0.7 is 1 and a little.
    expect(check(heads(0.1, 0.2, 0.7), ['A', 'B', 'C', 'D'])).toBeUndefined();
  });

  it('thresholds stand best first: falling, or rising where less is better; equal ones leave a tier empty', () => {
    expect(check(thresholds(20, 10))).toBeUndefined();
    expect(check(thresholds(10, 10))).toBeUndefined();
    expect(check(thresholds(10, 20))).toEqual({
      id: 'policy.limitsOrder',
      values: { place: 'methods.0.cut.limits', value: '[10,20]' },
    });
    expect(check(thresholds(10, 20), ABC, 'cost')).toBeUndefined();
    expect(check(thresholds(20, 10), ABC, 'cost')).toMatchObject({ id: 'policy.limitsOrder' });
  });

  it('a limit of null, which admits nobody, has no place in the order', () => {
    expect(check(thresholds(null, 10))).toBeUndefined();
    expect(check(thresholds(20, null, 10), ['A', 'B', 'C', 'D'])).toBeUndefined();
    expect(check(thresholds(null, 10, 20), ['A', 'B', 'C', 'D'])).toMatchObject({
      id: 'policy.limitsOrder',
    });
  });
});

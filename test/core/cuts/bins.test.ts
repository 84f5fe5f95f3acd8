import { binThresholds } from '../../../src/core/cuts/bins';
import { tieGroups } from '../../../src/core/scores/tieGroups';
import { abc, amounts, gradeSheet, tiersOf } from '../gradeRows';

const tiers = (values: Record<string, number>, cut: object, metric = 'amount'): string =>
  Object.values(tiersOf(gradeSheet(amounts(values), abc({ metric, cut })))).join('');
const numbered = (...values: number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, i) => [`c${i}`, value]));

describe('cut by quantiles', () => {
  it('the top bin is the best tier; limits are type-7 quantiles', () => {
    // At (6 − 1)·i/3 of 1 … 6: 1.667 → 2.667 and 3.333 → 4.333
    const grading = gradeSheet(
      amounts(numbered(1, 2, 3, 4, 5, 6)),
      abc({ cut: { kind: 'quantiles', bins: 3 } }),
    );
    expect(Object.values(tiersOf(grading)).join('')).toBe('CCBBAA');
    expect(grading.methods['abc']).toMatchObject({ limits: [4.3333333333, 2.6666666667] });
  });

  it('a score equal to a quantile belongs to the lower bin', () => {
    // The median of 1 … 5 is 3
    expect(tiers(numbered(1, 2, 3, 4, 5), { kind: 'quantiles', bins: 2 })).toBe('BBBAA');
  });

  it('where less is better the lower bin is the better tier, the quantile itself included', () => {
    const sheet = [['customer', 'recency'], ...[1, 2, 3, 4, 5].map((days, i) => [`c${i}`, days])];
    const policy = abc(
      { metric: 'recency', cut: { kind: 'quantiles', bins: 2 } },
      { layout: 'customers', columns: { customer: 'customer', recency: 'recency' } },
    );
    const grading = gradeSheet(sheet, policy);
    expect(Object.values(tiersOf(grading)).join('')).toBe('AAABB');
    expect(grading.methods['abc']).toMatchObject({
      frozen: { kind: 'thresholds', limits: [3], inclusive: true },
    });
  });

  it('equal scores that span several quantiles leave tiers empty', () => {
    // 7 7 7 7 1: quantiles of 4 bins at 1, 2, 3 are all 7, and nothing is above 7
    expect(tiers(numbered(7, 7, 7, 7, 1), { kind: 'quantiles', bins: 4 })).toBe('DDDDD');
  });

  it('one customer is in the lowest bin', () => {
    expect(tiers(numbered(5), { kind: 'quantiles', bins: 3 })).toBe('C');
  });
});

describe('scores that are cut into bins', () => {
  const edges = (side: 'benefit' | 'cost', ...scores: number[]): unknown =>
    binThresholds(tieGroups(Float64Array.from(scores), side), side, 'quantiles', 3);

  it('a missing score takes no part', () => {
    // Of 1 … 4 at 1 and 2 of the way: 2 and 3. Of a NaN among them there would be others.
    expect(edges('benefit', 4, NaN, 1, 3, NaN, 2)).toEqual({
      kind: 'thresholds',
      limits: [3, 2],
      inclusive: false,
    });
  });
  it('edges stand best first: rising where less is better', () => {
    expect(edges('cost', 4, 1, 3, 2)).toEqual({ kind: 'thresholds', limits: [2, 3], inclusive: true });
  });
  it('without any score no tier admits anybody', () => {
    expect(edges('benefit', NaN)).toEqual({ kind: 'thresholds', limits: [null, null], inclusive: false });
  });
});

describe('cut by equal width', () => {
  it('an edge belongs to the lower bin', () => {
    // 0 … 10 in two: the edge is 5
    expect(tiers(numbered(0, 5, 10), { kind: 'equalWidth', bins: 2 })).toBe('BBA');
  });

  it('bins may stay empty', () => {
    // 0 … 10 in five, edges 2 4 6 8
    const grading = gradeSheet(amounts(numbered(0, 1, 9, 10)), abc({ cut: { kind: 'equalWidth', bins: 5 } }));
    expect(Object.values(tiersOf(grading)).join('')).toBe('EEAA');
    expect(grading.methods['abc']).toMatchObject({
      limits: [8, 6, 4, 2],
      frozen: { kind: 'thresholds', limits: [8, 6, 4, 2], inclusive: false },
    });
  });

  it('negative scores count as they are', () => {
    // −10 … 10 in two: the edge is 0
    expect(tiers(numbered(-10, 0, 10), { kind: 'equalWidth', bins: 2 })).toBe('BBA');
  });

  it('all equal: nobody is above an edge', () => {
    expect(tiers(numbered(4, 4), { kind: 'equalWidth', bins: 3 })).toBe('CC');
  });
});

import { cutWithin } from '../../../src/core/cuts/cutWithin';
import type { CutPolicy } from '../../../src/core/cuts/schema';

const HALVES: CutPolicy = { kind: 'headcount', shares: [0.5] };
const thresholds = (limit: number | null): CutPolicy => ({
  kind: 'thresholds',
  limits: [limit],
  inclusive: true,
});

describe('cut of all together', () => {
  it('ranks are 1 + the number strictly better, 0 without a score', () => {
    // Strictly better than 9: none; than 7: one; than 5: three. Half of four heads: 9, and 7 as one is better than it.
    const { tierOf, rank, whole, groups } = cutWithin(Float64Array.of(7, NaN, 9, 7, 5), 'benefit', HALVES, 2);
    expect([...rank]).toEqual([2, 0, 1, 2, 4]);
    expect([...tierOf]).toEqual([0, 2, 0, 0, 1]);
    expect(whole).toEqual({ limits: [7], frozen: thresholds(7) });
    expect(groups).toBeUndefined();
  });
});

describe('cut inside groups', () => {
  // South: 10 20 30, north: 1 2, one customer in no group, one without a score; nobody is in the west.
  const scores = Float64Array.of(10, 1, 20, 2, 30, 99, NaN);
  const regions = { codes: Int32Array.of(0, 2, 0, 2, 0, -1, 0), labels: ['south', 'west', 'north'] };

  it('each group has its own ranks, tiers and limits', () => {
    // South, of three: none better (0), one (.33), two (.67). North, of two: 0, .5.
    const { tierOf, rank, groups, whole } = cutWithin(scores, 'benefit', HALVES, 2, regions);
    expect([...rank]).toEqual([3, 2, 2, 1, 1, 0, 0]);
    expect([...tierOf]).toEqual([1, 1, 0, 0, 0, 2, 2]);
    expect(groups).toEqual({
      north: { limits: [2], frozen: thresholds(2) },
      south: { limits: [20], frozen: thresholds(20) },
    });
    expect(whole).toBeUndefined();
  });

  it('groups stand in the order of their labels, whoever comes first; groups without customers do not stand', () => {
    const names = (codes: number[], labels: string[]): string[] =>
      Object.keys(
        cutWithin(new Float64Array(codes.length), 'benefit', HALVES, 2, {
          codes: Int32Array.from(codes),
          labels,
        }).groups ?? {},
      );
    expect(names([0, 1, 3], ['c', 'b', 'unused', 'a'])).toEqual(['a', 'b', 'c']);
    expect(names([0, 1, 2], ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(names([2, 0, 1], ['b', 'c', 'a'])).toEqual(['a', 'b', 'c']);
  });

  it('a group whose cut was given is cut by that, the others by the policy', () => {
    const { tierOf, groups } = cutWithin(scores, 'benefit', HALVES, 2, regions, { south: thresholds(10) });
    expect([...tierOf]).toEqual([0, 1, 0, 0, 0, 2, 2]);
    expect(groups?.['south']).toEqual({ limits: [10], frozen: thresholds(10) });
  });

  it('a cut that is made of scores is made of those of the group', () => {
    const most = (own: Float64Array): CutPolicy => thresholds(own.reduce((a, b) => (b > a ? b : a), 0));
    const { groups } = cutWithin(scores, 'benefit', most, 2, regions);
    expect(groups).toMatchObject({ north: { limits: [2] }, south: { limits: [30] } });
  });
});

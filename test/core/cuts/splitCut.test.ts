import { splitCut } from '../../../src/core/cuts/splitCut';

describe('high and low', () => {
  const limit = (at: 'mean' | 'median' | number, ...scores: number[]): unknown =>
    splitCut(Float64Array.from(scores), at);
  const from = (limits: (number | null)[]): object => ({ kind: 'thresholds', limits, inclusive: true });

  it('high begins at the mean of the scores that are there', () => {
    // (9 + 1 + 2) ÷ 3
    expect(limit('mean', 9, NaN, 1, 2)).toEqual(from([4]));
  });
  it('or at their median, in whatever order they stand', () => {
    expect(limit('median', 9, NaN, 1, 2)).toEqual(from([2]));
    // Type 7 between 2 and 9
    expect(limit('median', 9, 1, 11, 2)).toEqual(from([5.5]));
  });
  it('or at a given value', () => {
    expect(limit(7, 9, 1, 2)).toEqual(from([7]));
  });
  it('without any score nobody is high', () => {
    expect(limit('mean', NaN)).toEqual(from([null]));
    expect(limit('median')).toEqual(from([null]));
  });
});

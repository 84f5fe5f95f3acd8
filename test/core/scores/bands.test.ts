import { banded } from '../../../src/core/scores/bands';

describe('scores by bands', () => {
  const of = (...values: number[]): number[] => [...banded(Float64Array.from(values), [10, 20], [1, 5, 9])];

  it('begin at their limits', () => {
    expect(of(9.99, 10, 19.99, 20, 1000)).toEqual([1, 5, 5, 9, 9]);
  });
  it('leave a missing value missing', () => {
    expect(of(NaN)).toEqual([NaN]);
  });
});

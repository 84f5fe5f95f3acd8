import { clipped, winsorLimits } from '../../../src/core/scores/winsor';

describe('winsorising', () => {
  it('keeps a column between type-7 quantiles of the values that are there', () => {
    // Of 1 … 5 at a quarter and three quarters of the way
    expect(winsorLimits(Float64Array.of(5, NaN, 1, 3, 2, NaN, 4), [0.25, 0.75])).toEqual([2, 4]);
  });
  it('puts values beyond the limits on them and leaves missing ones missing', () => {
    expect([...clipped(Float64Array.of(1, 2, NaN, 3, 4, 99), [2, 4])]).toEqual([2, 2, NaN, 3, 4, 4]);
  });
});

import { innerQuantiles, quantile } from '../../../src/core/numbers/quantile';

const f = (...values: number[]): Float64Array => Float64Array.from(values);

describe('quantile', () => {
  it('is type 7: linear between order statistics at (n − 1)·i/k', () => {
    // n = 4, i/k = 1/5: position .6 → 10 + .6 × 10 = 16
    expect(quantile(f(10, 20, 30, 40), 1, 5)).toBe(16);
    // the median of four: 25; the ends: least and greatest
    expect(quantile(f(10, 20, 30, 40), 1, 2)).toBe(25);
    expect(quantile(f(10, 20, 30, 40), 4, 4)).toBe(40);
  });

  it('of one value is the value', () => expect(innerQuantiles(f(7), 5)).toEqual([7, 7, 7, 7]));

  it('is rounded as scores are, so that a quantile equal to a value is equal', () => {
    // .1 + .5 × (.3 − .1) in doubles is .2 or beside it
    expect(quantile(f(0.1, 0.3), 1, 2)).toBe(0.2);
  });
});

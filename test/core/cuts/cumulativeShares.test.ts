import { cumulativeShares } from '../../../src/core/cuts/cumulativeShares';
import { tieGroups } from '../../../src/core/scores/tieGroups';

const of = (...scores: number[]): ReturnType<typeof cumulativeShares> =>
  cumulativeShares(tieGroups(Float64Array.from(scores), 'benefit'));

describe('cumulative shares', () => {
  it('are shares of the total of the positive scores, equal scores together', () => {
    // T = 5 + 2·2 + 1 = 10
    const { total, before, through } = of(2, 5, 1, 2, 0, -4);
    expect(total).toBe(10);
    expect([...before]).toEqual([0, 0.5, 0.9, NaN, NaN]);
    expect([...through]).toEqual([0.5, 0.9, 1, NaN, NaN]);
  });

  it('are of exact sums in decimals', () => {
    expect(of(0.7, 0.2, 0.1)).toEqual({
      total: 1,
      before: Float64Array.of(0, 0.7, 0.9),
      through: Float64Array.of(0.7, 0.9, 1),
    });
  });

  it('are of compensated sums where whole numbers would pass 2^53', () => {
    // 2^53 − 1 + 2 + 1 = 2^53 + 2; step by step as doubles it stays at 2^53.
    expect(of(2 ** 53 - 1, 2, 1).total).toBe(2 ** 53 + 2);
  });

  it('are of compensated sums where a score has no exact decimals', () => {
    // 10^16 + 3 + 3 = 10^16 + 6; negative and equal ones as ever.
    const { total, before, through } = of(1e16, 3, 3, -8);
    expect(total).toBe(1e16 + 6);
    expect([...before]).toEqual([0, 1e16 / (1e16 + 6), NaN]);
    expect([...through]).toEqual([1e16 / (1e16 + 6), 1, NaN]);
  });

  it('without a positive score the total is 0', () => {
    expect(of(0, -1)).toEqual({
      total: 0,
      before: Float64Array.of(NaN, NaN),
      through: Float64Array.of(NaN, NaN),
    });
    expect(of().total).toBe(0);
  });
});

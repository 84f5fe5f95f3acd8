import { isConstant, logMinMax, minMax, percentile, ratio, zScore } from '../../../src/core/scores/normalise';
import type { Learned, NormaliseDirection, Normaliser } from '../../../src/core/scores/normalise';

/** Score per value, to six decimals, and what was learned. */
function scored(
  normaliser: Normaliser,
  values: readonly number[],
  direction: NormaliseDirection = 'benefit',
  learned?: Learned,
): { scores: number[]; learned: Learned } {
  const result = normaliser(Float64Array.from(values), direction, learned);
  return { scores: Array.from(result.score, (x) => Number(x.toFixed(6))), learned: result.learned };
}

describe('a constant column', () => {
  it('has one value besides the missing ones', () => {
    expect(isConstant(Float64Array.of(NaN, 2, NaN, 2))).toBe(true);
    expect(isConstant(Float64Array.of(2, NaN, 3))).toBe(false);
    expect(isConstant(Float64Array.of(NaN))).toBe(false);
  });

  it.each<[string, Normaliser]>(Object.entries({ minMax, percentile, zScore, ratio, logMinMax }))(
    'scores 50 by %s, missing values stay missing',
    (_, normaliser) => {
      expect(scored(normaliser, [0.1, NaN, 0.1, 0.1]).scores).toEqual([50, NaN, 50, 50]);
    },
  );

  it('scores 50 however far from a target it lies', () => {
    expect(scored(minMax, [3, 3], { target: 1 })).toEqual({
      scores: [50, 50],
      learned: { least: 0, most: 0 },
    });
    expect(scored(percentile, [3, 3], { target: 1 }).scores).toEqual([50, 50]);
    expect(scored(zScore, [3, 3], { target: 1 }).scores).toEqual([50, 50]);
  });
});

describe('minMax', () => {
  it('100(x − min)/(max − min), cost the other way round', () => {
    const learned = { least: 2, most: 10 };
    expect(scored(minMax, [2, 4, NaN, 10])).toEqual({ scores: [0, 25, NaN, 100], learned });
    expect(scored(minMax, [2, 4, NaN, 10], 'cost')).toEqual({ scores: [100, 75, NaN, 0], learned });
  });

  it('target 100(1 − |x − t|/max|x − t|), also where none is on the target', () => {
    // Distances from 1: 1 3 2
    expect(scored(minMax, [2, 4, -1], { target: 1 })).toEqual({
      scores: [66.666667, 0, 33.333333],
      learned: { least: 0, most: 3 },
    });
    // Both lie 2 away: that is no constant column
    expect(scored(minMax, [0, 4], { target: 2 }).scores).toEqual([0, 0]);
  });

  it('by what was learned values beyond it score 0 or 100, and a column that is now constant is scored by it', () => {
    const learned = { least: 0, most: 10 };
    expect(scored(minMax, [-5, 2, 15], 'benefit', learned)).toEqual({ scores: [0, 20, 100], learned });
    expect(scored(minMax, [2, 2], 'benefit', learned).scores).toEqual([20, 20]);
  });

  it('a column that was constant when it was learned scores 50', () => {
    expect(scored(minMax, [5, 7], 'benefit', { least: 5, most: 5 })).toEqual({
      scores: [50, 50],
      learned: { least: 5, most: 5 },
    });
    expect(scored(minMax, [5, 5])).toEqual({ scores: [50, 50], learned: { least: 5, most: 5 } });
  });
});

describe('percentile', () => {
  it('100 × (strictly worse) ÷ (n − 1) of the values that are there', () => {
    expect(scored(percentile, [1, 5, NaN, 5, 9, 2])).toEqual({
      scores: [0, 50, NaN, 50, 100, 25],
      learned: {},
    });
    expect(scored(percentile, [1, 5, 9], 'cost').scores).toEqual([100, 50, 0]);
  });
  it('the nearest to a target is the best', () => {
    // Distances from 4: 3 1 5
    expect(scored(percentile, [1, 5, 9], { target: 4 }).scores).toEqual([50, 100, 0]);
  });
});

describe('zScore', () => {
  it('100 ÷ (1 + e^−z) by the population standard deviation of the values that are there', () => {
    // Mean 2, deviation 1: 100 ÷ (1 + e) and 100 ÷ (1 + 1/e)
    const learned = { mean: 2, deviation: 1 };
    expect(scored(zScore, [1, NaN, 3])).toEqual({ scores: [26.894142, NaN, 73.105858], learned });
    expect(scored(zScore, [1, NaN, 3], 'cost')).toEqual({ scores: [73.105858, NaN, 26.894142], learned });
  });
  it('by what was learned', () => {
    // z = (4 − 2) ÷ 1
    expect(scored(zScore, [4], 'benefit', { mean: 2, deviation: 1 }).scores).toEqual([88.079708]);
    expect(scored(zScore, [4, 9], 'benefit', { mean: 2, deviation: 0 }).scores).toEqual([50, 50]);
  });
  it('without a value the deviation is 0', () => {
    expect(scored(zScore, [NaN])).toEqual({ scores: [NaN], learned: { mean: NaN, deviation: 0 } });
  });
});

describe('ratio', () => {
  it('100x ÷ max, cost 100·min ÷ x', () => {
    const learned = { least: 2, most: 8 };
    expect(scored(ratio, [2, 4, 8])).toEqual({ scores: [25, 50, 100], learned });
    expect(scored(ratio, [2, 4, 8], 'cost')).toEqual({ scores: [100, 50, 25], learned });
  });
  it('by what was learned more than the greatest scores 100', () => {
    const learned = { least: 2, most: 8 };
    expect(scored(ratio, [6, 10], 'benefit', learned).scores).toEqual([75, 100]);
    expect(scored(ratio, [1, 4], 'cost', learned).scores).toEqual([100, 50]);
  });
});

describe('logMinMax', () => {
  it('is minMax of ln(1 + x)', () => {
    // ln 1, ln 3, ln 9
    expect(scored(logMinMax, [0, 2, 8]).scores).toEqual([0, 50, 100]);
    expect(scored(logMinMax, [0, 2, 8], 'cost').scores).toEqual([100, 50, 0]);
  });
  it('a target is one of x, not of its logarithm', () => {
    // Distances from ln 3: ln 3, 0, ln 3
    expect(scored(logMinMax, [0, 2, 8], { target: 2 }).scores).toEqual([0, 100, 0]);
  });
});

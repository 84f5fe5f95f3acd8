import { topsis } from '../../../src/core/scores/topsis';

describe('TOPSIS', () => {
  it('scales to length 1, weighs, and compares distances to the best and to the worst', () => {
    // (3, 4)/5 · ¼ = .15 .20 and (1, 0)/1 · ¾ = .75 0. Best (.20, .75), worst (.15, 0): .75 ÷ (.05 + .75), .05 ÷ .8.
    const closeness = topsis(
      [Float64Array.of(3, 4), Float64Array.of(1, 0)],
      ['benefit', 'benefit'],
      Float64Array.of(0.25, 0.75),
    );
    expect(closeness[0]).toBeCloseTo(0.9375, 12);
    expect(closeness[1]).toBeCloseTo(0.0625, 12);
  });

  it('where less is better the least is the best', () => {
    expect([...topsis([Float64Array.of(3, 4)], ['cost'], Float64Array.of(1))]).toEqual([1, 0]);
  });

  it('a column of zeros counts 0, and where best and worst are one the score is 0.5', () => {
    expect([
      ...topsis(
        [Float64Array.of(0, 0), Float64Array.of(1, 2)],
        ['benefit', 'benefit'],
        Float64Array.of(0.5, 0.5),
      ),
    ]).toEqual([0, 1]);
    expect([...topsis([Float64Array.of(2, 2)], ['benefit'], Float64Array.of(1))]).toEqual([0.5, 0.5]);
  });

  it('without indicators there are no scores', () => {
    expect(topsis([], [], Float64Array.of())).toHaveLength(0);
  });
});

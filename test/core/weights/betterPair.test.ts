import { ahpWeights, betterPair } from '../../../src/core';

const STEPS = [9, 7, 5, 3, 1, 1 / 3, 1 / 5, 1 / 7, 1 / 9];

// 1 is 3 × as important as 2, 2 is 3 × as important as 3: 1 should be 9 × as important as 3, and is said to be a ninth.
const CONTRADICTING = [
  [1, 3, 1 / 9],
  [1 / 3, 1, 3],
  [9, 1 / 3, 1],
];

describe('the comparison to look at first', () => {
  test('is told with the value that fits the others best', () => {
    const better = betterPair(CONTRADICTING, STEPS);
    expect(better).not.toBeNull();
    const { row = 0, column = 0, value = 0, ratio = NaN } = better ?? {};
    expect([row, column]).toEqual(ahpWeights(CONTRADICTING).worstPair);
    const mended = CONTRADICTING.map((line, i) =>
      line.map((old, j) => (i === row && j === column ? value : i === column && j === row ? 1 / value : old)),
    );
    expect(ahpWeights(mended).consistencyRatio).toBe(ratio);
    expect(ratio).toBeLessThan(ahpWeights(CONTRADICTING).consistencyRatio);
  });

  test('of comparisons that agree but for one is that one, and its value makes them agree', () => {
    // 2 × 2 = 4; said is 8.
    const off = [
      [1, 2, 8, 8],
      [1 / 2, 1, 2, 4],
      [1 / 8, 1 / 2, 1, 2],
      [1 / 8, 1 / 4, 1 / 2, 1],
    ];
    const better = betterPair(off, [8, 4, 2, 1]);
    expect(better).toMatchObject({ row: 0, column: 2, value: 4 });
    expect(better?.ratio).toBeCloseTo(0, 9);
  });

  test('is none where all agree', () => {
    const agreeing = [
      [1, 2, 4],
      [1 / 2, 1, 2],
      [1 / 4, 1 / 2, 1],
    ];
    expect(betterPair(agreeing, STEPS)).toBeNull();
  });
});

import { pointOn } from '../../../src/core/figures/pointOn';

describe('pointOn(from, to, at)', () => {
  it.each([
    [0, 0],
    [1, 0.3],
    [2, 0.6],
    [3, 0.7],
    [6, 1],
    [9, 1],
    [-1, 0],
  ])('on (0, 0) (2, 0.6) (6, 1) is at %d as high as %d', (at, height) => {
    expect(pointOn([0, 2, 6], [0, 0.6, 1], at)).toBeCloseTo(height, 12);
  });

  it('takes the first of several points at one place', () => {
    expect(pointOn([0, 0.6, 1, 1], [0, 1, 2, 4], 1)).toBe(2);
  });
});

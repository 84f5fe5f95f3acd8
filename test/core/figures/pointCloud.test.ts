import { pointCloud } from '../../../src/core/figures/pointCloud';

const places = (...values: number[]): Float64Array => Float64Array.from(values);

describe('pointCloud(x, y, tierOf, most)', () => {
  it('is a point per customer, without those who have no place', () => {
    expect(pointCloud(places(0.1, NaN, 0.3), places(0.5, 0.5, 1), [0, 0, 1])).toEqual({
      points: [
        { x: 0.1, y: 0.5, tier: 0, customers: [0] },
        { x: 0.3, y: 1, tier: 1, customers: [2] },
      ],
      gathered: false,
    });
  });

  it('gathers customers of one tier in a square of 1/32 at their mean place, the largest point first', () => {
    // 0.5 and 0.53125 − a hair are in one square; another tier in the same square stays apart
    const cloud = pointCloud(places(0.99, 0.5, 0.52, 0.51), places(1, 0.25, 0.25, 0.26), [0, 1, 1, 0], 3);
    expect(cloud.gathered).toBe(true);
    expect(cloud.points).toEqual([
      { x: 0.51, y: 0.25, tier: 1, customers: [1, 2] },
      { x: 0.99, y: 1, tier: 0, customers: [0] },
      { x: 0.51, y: 0.26, tier: 0, customers: [3] },
    ]);
  });

  it('stands for every customer once, however many there are', () => {
    const count = 5000;
    const x = Float64Array.from({ length: count }, (_, i) => (i % 71) / 70);
    const y = Float64Array.from({ length: count }, (_, i) => (i % 53) / 52);
    const { points, gathered } = pointCloud(
      x,
      y,
      Array.from(x, (_, i) => i % 3),
    );
    expect(gathered).toBe(true);
    expect(points.length).toBeLessThan(3 * 32 * 32 + 1);
    expect(points.flatMap(({ customers }) => customers).sort((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, i) => i),
    );
  });

  it('is empty without customers', () => {
    expect(pointCloud(places(), places(), [])).toEqual({ points: [], gathered: false });
  });
});

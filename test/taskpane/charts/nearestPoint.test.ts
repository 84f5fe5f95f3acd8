import { nearestPoint } from '../../../src/taskpane/charts/nearestPoint';

const line = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
];

describe('nearestPoint(line, to)', () => {
  it.each([
    [
      { x: 4, y: 3 },
      { x: 4, y: 0 },
    ],
    [
      { x: 9, y: 6 },
      { x: 10, y: 6 },
    ],
    [
      { x: -5, y: -5 },
      { x: 0, y: 0 },
    ],
    [
      { x: 20, y: 30 },
      { x: 10, y: 10 },
    ],
  ])('to %j is %j', (to, nearest) => {
    expect(nearestPoint(line, to)).toEqual(nearest);
  });

  it('of a line of one point is that point', () => {
    expect(nearestPoint([{ x: 1, y: 2 }], { x: 7, y: 7 })).toEqual({ x: 1, y: 2 });
  });
});

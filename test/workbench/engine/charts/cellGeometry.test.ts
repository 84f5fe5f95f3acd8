import { Lines } from '../../../../src/workbench/engine/charts/cellGeometry';

/** Lines of 10 points; line 2 has 30, line 4 is hidden; eight in all. */
const lines = () => new Lines(new Map([[2, 30]]), [4], 10, 8);

test('a line begins where those before it end; hidden ones have no size', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((line) => lines().start(line))).toEqual([0, 10, 20, 50, 60, 60, 70]);
});

test.each([
  [0, 0, 0],
  [15, 1, 5],
  [20, 2, 0],
  [49, 2, 29],
  [50, 3, 0],
  // The hidden line 4 is passed over.
  [60, 5, 0],
  [64, 5, 4],
  [-3, 0, 0],
  // The sheet ends after 90 points.
  [500, 7, 10],
])('%p points from the origin is line %p and %p points', (points, line, into) => {
  expect(lines().at(points)).toEqual({ line, points: into });
});

test('what ends at an edge ends with the line before it', () => {
  expect(lines().endAt(50)).toEqual({ line: 2, points: 30 });
  expect(lines().endAt(55)).toEqual({ line: 3, points: 5 });
  expect(lines().endAt(0)).toEqual({ line: 0, points: 0 });
});

test('a place behind the end of a line that has become shorter is that end', () => {
  expect(lines().position({ line: 1, points: 25 })).toBe(20);
  expect(lines().position({ line: 2, points: 25 })).toBe(45);
});

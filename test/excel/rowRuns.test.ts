import { clipped, joinedRuns, rowsBetween, runsWhere } from '../../src/excel/rowRuns';

test('joinedRuns makes one of runs that touch or overlap', () => {
  expect(
    joinedRuns([
      [5, 2],
      [0, 2],
      [2, 1],
      [6, 4],
    ]),
  ).toEqual([
    [0, 3],
    [5, 5],
  ]);
  expect(joinedRuns([])).toEqual([]);
});

test('rowsBetween gives the rows that are in no run', () => {
  expect(
    rowsBetween(
      [
        [1, 2],
        [5, 1],
      ],
      8,
    ),
  ).toEqual([
    [0, 1],
    [3, 2],
    [6, 2],
  ]);
  expect(rowsBetween([], 3)).toEqual([[0, 3]]);
  expect(rowsBetween([[0, 3]], 3)).toEqual([]);
});

test('runsWhere joins neighbouring rows', () => {
  expect(runsWhere(6, (row) => row !== 2 && row !== 5)).toEqual([
    [0, 2],
    [3, 2],
  ]);
});

test('clipped cuts what stands before the first row and behind the last', () => {
  expect(clipped([-2, 5], 10)).toEqual([0, 3]);
  expect(clipped([8, 5], 10)).toEqual([8, 2]);
  expect(clipped([-3, 2], 10)).toEqual([0, 0]);
});

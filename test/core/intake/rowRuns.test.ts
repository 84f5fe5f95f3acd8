import { RowRuns, rowsOf } from '../../../src/core/intake/rowRuns';

describe('runs of rows', () => {
  it('are the rows that they cover, up to the last', () => {
    expect(
      rowsOf(
        [
          [1, 2],
          [5, 3],
        ],
        7,
      ),
    ).toEqual([1, 2, 5, 6]);
    expect(rowsOf([], 7)).toEqual([]);
  });

  it('are asked for block by block, whatever block a run ends in', () => {
    const runs = new RowRuns([
      [1, 2],
      [3, 6],
      [10, 1],
    ]);
    const asked = (from: number, to: number): number[] => {
      const rows: number[] = [];
      runs.within(from, to, (row) => rows.push(row));
      return rows;
    };
    expect(asked(0, 3)).toEqual([1, 2]);
    expect(asked(3, 5)).toEqual([3, 4]);
    expect(asked(5, 9)).toEqual([5, 6, 7, 8]);
    expect(asked(9, 12)).toEqual([10]);
    expect(asked(12, 20)).toEqual([]);
  });
});

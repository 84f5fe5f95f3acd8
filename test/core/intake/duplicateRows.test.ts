import type { Cell } from '../../../src/core';
import { DuplicateRows } from '../../../src/core/intake/duplicateRows';

/** Rows that are later copies, of blocks given by row. */
function copies(blocks: Cell[][][], skipped: readonly number[] = []): number[] {
  const duplicates = new DuplicateRows();
  const found: number[] = [];
  for (const rows of blocks) {
    const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
    duplicates.add(
      columns,
      (row) => skipped.includes(row),
      (row) => found.push(row),
    );
  }
  return found;
}

describe('rows that stand twice', () => {
  it('are later copies in every cell, in whatever block', () => {
    expect(
      copies([
        [
          ['a', 1],
          ['a', 2],
          ['a', 1],
        ],
        [
          ['b', 1],
          ['a', 2],
        ],
      ]),
    ).toEqual([2, 4]);
  });
  it('are no copies where a number stands for a text, or cells are parted elsewhere', () => {
    expect(
      copies([
        [
          ['a', 1],
          ['a', '1'],
          ['a1', ''],
          [true, 'x'],
          ['true', 'x'],
        ],
      ]),
    ).toEqual([]);
  });
  it('are no copies of a row that does not count', () => {
    expect(copies([[['a'], ['a'], ['a']]], [0])).toEqual([2]);
    expect(copies([[['a'], ['a']], [['a']]], [1])).toEqual([2]);
  });
});

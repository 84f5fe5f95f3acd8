import type { RowRun } from '../core';

/** The rows of 0 … count − 1 for which the test holds, as runs from the first to the last. */
export function rowsWhere(count: number, test: (row: number) => boolean): readonly RowRun[] {
  const runs: RowRun[] = [];
  let from = -1;
  for (let row = 0; row <= count; row += 1) {
    const within = row < count && test(row);
    if (within && from < 0) from = row;
    else if (!within && from >= 0) {
      runs.push([from, row - from]);
      from = -1;
    }
  }
  return runs;
}

import type { Fate, RowRun } from '../core';
import { FATES } from '../core';

/** The data rows that came to one fate, as runs from the first to the last. */
export function rowsOfFate(fateOfRow: Uint8Array, fate: Fate): readonly RowRun[] {
  const code = FATES.indexOf(fate);
  const runs: RowRun[] = [];
  let from = -1;
  for (let row = 0; row <= fateOfRow.length; row += 1) {
    const within = fateOfRow[row] === code;
    if (within && from < 0) from = row;
    else if (!within && from >= 0) {
      runs.push([from, row - from]);
      from = -1;
    }
  }
  return runs;
}

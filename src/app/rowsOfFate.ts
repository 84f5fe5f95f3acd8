import type { Fate, RowRun } from '../core';
import { FATES } from '../core';
import { rowsWhere } from './rowsWhere';

/** The data rows that came to one fate, as runs from the first to the last. */
export function rowsOfFate(fateOfRow: Uint8Array, fate: Fate): readonly RowRun[] {
  const code = FATES.indexOf(fate);
  return rowsWhere(fateOfRow.length, (row) => fateOfRow[row] === code);
}

import { blockAddress, onSheet } from '../a1';
import type { PageEntry } from '../sheetLedger';
import type { PagePlace } from './pageCells';
import { rowHash } from './rowHash';

/** Rows of a page in which someone changed something since it was written, counted from its A1. */
export function editedRows(formulas: readonly (readonly unknown[])[], entry: PageEntry): readonly number[] {
  return entry.hashes.flatMap((hash, row) =>
    rowHash((formulas[row] ?? []).slice(0, entry.columns)) === hash ? [] : [row],
  );
}

/** The first filled cell outside of what we wrote, or null. */
export function firstForeignCell(
  formulas: readonly (readonly unknown[])[],
  entry: PageEntry | null,
): { readonly row: number; readonly column: number } | null {
  for (const [row, cells] of formulas.entries()) {
    const ours = entry && row < entry.rows ? entry.columns : 0;
    const at = cells.findIndex((cell, column) => column >= ours && cell !== '');
    if (at >= 0) return { row, column: at };
  }
  return null;
}

/** "Report!A5:D5": cells of a page for people. */
export function pageAddress(place: PagePlace, row: number, column: number, columns = 1): string {
  return onSheet(place.sheet, blockAddress(place.row + row, place.column + column, 1, columns));
}

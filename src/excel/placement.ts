import { Fault } from '../core';
import type { Source, TierColumn } from '../workbook';
import { blockAddress, onSheet, SHEET_COLUMNS } from './a1';
import type { ColumnPlace } from './columnPlace';
import type { ColumnState } from './columnState';
import { isEmpty, readColumnState } from './columnState';
import type { OwnColumn } from './ownColumns';

/** A column to write: where, whether it is there from an earlier run, and what its cells hold now. */
export interface PlacedColumn {
  readonly column: TierColumn;
  readonly place: ColumnPlace;
  readonly existing: boolean;
  readonly before: ColumnState;
}

function placeAt(source: Source, id: string, column: number): ColumnPlace {
  return { id, sheet: source.sheet, headerRow: source.headerRow, column, rowCount: source.rowCount };
}

/**
 * A place for every column: its old one, or the first free columns right of a plain block. Free means that no
 * cell beside the source's rows holds anything.
 */
export async function placeInBlock(
  context: Excel.RequestContext,
  source: Source,
  columns: readonly TierColumn[],
  own: readonly OwnColumn[],
  rowsBefore: number,
): Promise<readonly PlacedColumn[]> {
  const taken = new Set(own.map((column) => column.column));
  const placed: PlacedColumn[] = [];
  let candidate = source.firstColumn + source.columnCount;
  for (const column of columns) {
    const old = own.find(({ id }) => id === column.id);
    if (old) {
      const place = placeAt(source, column.id, old.column);
      const longer = { ...place, rowCount: Math.max(place.rowCount, rowsBefore) };
      const before = await readColumnState(context, longer);
      rejectOccupied(place, before, rowsBefore);
      placed.push({ column, place, existing: true, before });
      continue;
    }
    for (;;) {
      if (candidate >= SHEET_COLUMNS) throw new Fault('write.noFreeColumn', { sheet: source.sheet });
      const place = placeAt(source, column.id, candidate);
      const before = taken.has(candidate) ? undefined : await readColumnState(context, place);
      candidate += 1;
      if (before && isEmpty(before)) {
        placed.push({ column, place, existing: false, before });
        break;
      }
    }
  }
  return placed;
}

/** The source has grown: below our column there must be nothing of the user's. */
function rejectOccupied(place: ColumnPlace, state: ColumnState, rowsBefore: number): void {
  const row = state.formulas.findIndex((cell, i) => i > rowsBefore && cell !== '');
  if (row < 0) return;
  const address = onSheet(place.sheet, blockAddress(place.headerRow + row, place.column, 1, 1));
  throw new Fault('write.occupied', { address, value: String(state.formulas[row]) });
}

/** Places in a table whose columns are there by now. */
export async function placeInTable(
  context: Excel.RequestContext,
  source: Source,
  columns: readonly TierColumn[],
  columnOf: (id: string) => { column: number; existing: boolean } | undefined,
): Promise<readonly PlacedColumn[]> {
  const placed: PlacedColumn[] = [];
  for (const column of columns) {
    const at = columnOf(column.id);
    if (!at) throw new Fault('write.noFreeColumn', { sheet: source.sheet });
    const place = placeAt(source, column.id, at.column);
    placed.push({ column, place, existing: at.existing, before: await readColumnState(context, place) });
  }
  return placed;
}

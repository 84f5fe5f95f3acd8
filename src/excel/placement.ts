import { Fault } from '../core';
import type { Source, TierColumn } from '../workbook';
import { SHEET_COLUMNS } from './a1';
import type { ColumnPlace } from './columnPlace';
import type { ColumnState } from './columnState';
import { isEmpty, readColumnState } from './columnState';
import type { Earlier } from './earlier';
import { entryOf } from './earlier';
import { rejectForeign } from './occupied';

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
 * cell beside the source's rows holds anything and that the column is not hidden.
 */
export async function placeInBlock(
  context: Excel.RequestContext,
  source: Source,
  columns: readonly TierColumn[],
  earlier: Earlier,
): Promise<readonly PlacedColumn[]> {
  const { own, rowCount: rowsBefore } = earlier;
  const taken = new Set(own.map((column) => column.column));
  const placed: PlacedColumn[] = [];
  let candidate = source.firstColumn + source.columnCount;
  for (const column of columns) {
    const old = own.find(({ id }) => id === column.id);
    if (old) {
      const place = placeAt(source, column.id, old.column);
      const longer = { ...place, rowCount: Math.max(place.rowCount, rowsBefore) };
      const before = await readColumnState(context, longer);
      rejectForeign('write.occupied', place, before, rowsBefore, entryOf(earlier, column.id)?.written ?? []);
      placed.push({ column, place, existing: true, before });
      continue;
    }
    for (;;) {
      if (candidate >= SHEET_COLUMNS) throw new Fault('write.noFreeColumn', { sheet: source.sheet });
      const place = placeAt(source, column.id, candidate);
      const before = taken.has(candidate) ? undefined : await readColumnState(context, place);
      candidate += 1;
      if (before && isEmpty(before) && !before.width.hidden) {
        placed.push({ column, place, existing: false, before });
        break;
      }
    }
  }
  return placed;
}

/** Places in a table whose columns are there by now. */
export async function placeInTable(
  context: Excel.RequestContext,
  source: Source,
  columns: readonly TierColumn[],
  earlier: Earlier,
  columnOf: (id: string) => { column: number; existing: boolean } | undefined,
): Promise<readonly PlacedColumn[]> {
  const placed: PlacedColumn[] = [];
  for (const column of columns) {
    const at = columnOf(column.id);
    if (!at) throw new Fault('write.noFreeColumn', { sheet: source.sheet });
    const place = placeAt(source, column.id, at.column);
    const before = await readColumnState(context, place);
    const written = entryOf(earlier, column.id)?.written ?? [];
    rejectForeign('write.occupied', place, before, place.rowCount, written);
    placed.push({ column, place, existing: at.existing, before });
  }
  return placed;
}

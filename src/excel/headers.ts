import type { Source } from '../workbook';
import { SHEET_COLUMNS } from './a1';
import type { PlacedColumn } from './placement';

/** A column with the header that it gets where it is new. */
export interface HeadedColumn extends PlacedColumn {
  readonly header: string;
}

/**
 * Headers that no other column of the header row has: Excel wants them unique in a table, and a policy names its
 * columns by them. "RFM tier" becomes "RFM tier 2" when the user has one. Takes one or two syncs.
 */
export async function uniqueHeaders(
  context: Excel.RequestContext,
  source: Source,
  placed: readonly PlacedColumn[],
): Promise<readonly HeadedColumn[]> {
  const row = context.workbook.worksheets
    .getItem(source.sheet)
    .getRangeByIndexes(source.headerRow, 0, 1, SHEET_COLUMNS)
    .getUsedRangeOrNullObject(true)
    .load(['values', 'columnIndex']);
  await context.sync();
  const ours = new Set(placed.map(({ place }) => place.column));
  const taken = new Set<string>();
  const cells: unknown[] = row.isNullObject ? [] : (row.values[0] ?? []);
  cells.forEach((cell, i) => {
    if (!ours.has(row.columnIndex + i)) taken.add(String(cell).toLowerCase());
  });
  return placed.map((column) => {
    let header = column.column.header;
    for (let n = 2; taken.has(header.toLowerCase()); n += 1) header = `${column.column.header} ${n}`;
    taken.add(header.toLowerCase());
    return { ...column, header };
  });
}

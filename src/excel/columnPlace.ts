import { blockAddress } from './a1';
import { columnName } from './names';

/** Where one of our columns stands: its header cell and the data rows below. */
export interface ColumnPlace {
  readonly id: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly column: number;
  readonly rowCount: number;
}

/** `rows` cells from a data row on; row −1 is the header. By position: for reading, before the column has its name. */
export function rowsOf(
  context: Excel.RequestContext,
  place: ColumnPlace,
  from: number,
  rows: number,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(place.headerRow + 1 + from, place.column, rows, 1);
}

export function wholeColumn(context: Excel.RequestContext, place: ColumnPlace): Excel.Range {
  return rowsOf(context, place, -1, place.rowCount + 1);
}

/**
 * The same by the name on the column's header cell. The host resolves it when it does the work, so that a column or
 * row that someone inserts meanwhile never makes us write into cells of theirs: all writing goes through here.
 */
export function anchoredRows(
  context: Excel.RequestContext,
  place: ColumnPlace,
  from: number,
  rows: number,
): Excel.Range {
  return context.workbook.names
    .getItem(columnName(place.id))
    .getRange()
    .getOffsetRange(from + 1, 0)
    .getAbsoluteResizedRange(rows, 1);
}

export function anchoredColumn(context: Excel.RequestContext, place: ColumnPlace): Excel.Range {
  return anchoredRows(context, place, -1, place.rowCount + 1);
}

/** The column's data rows. */
export function anchoredBody(context: Excel.RequestContext, place: ColumnPlace): Excel.Range {
  return anchoredRows(context, place, 0, place.rowCount);
}

/** Addresses of the columns with their headers, neighbours as one: "K1:M2401". All of one length. */
export function addressesOf(places: readonly ColumnPlace[]): string[] {
  const runs: { first: ColumnPlace; columns: number }[] = [];
  for (const place of [...places].sort((a, b) => a.column - b.column)) {
    const last = runs.at(-1);
    if (last && last.first.column + last.columns === place.column) last.columns += 1;
    else runs.push({ first: place, columns: 1 });
  }
  return runs.map(({ first, columns }) =>
    blockAddress(first.headerRow, first.column, first.rowCount + 1, columns),
  );
}

import type { ColumnPlace } from './columnPlace';
import { anchoredColumn, wholeColumn } from './columnPlace';

/** How wide a column was, in points. */
export interface ColumnWidth {
  readonly points: number;
  /** It had the sheet's standard width. */
  readonly standard: boolean;
  readonly hidden: boolean;
}

/** Asks for a column's width; `widthOf` after the next sync. */
export function loadWidth(context: Excel.RequestContext, place: ColumnPlace): Excel.Range {
  return wholeColumn(context, place).load(['columnHidden', 'format/columnWidth', 'format/useStandardWidth']);
}

export function widthOf({ format, columnHidden }: Excel.Range): ColumnWidth {
  return { points: format.columnWidth, standard: format.useStandardWidth, hidden: columnHidden };
}

/** Makes columns as wide as their texts; gives the widths that came of it, in points. Takes one sync. */
export async function fitWidths(
  context: Excel.RequestContext,
  places: readonly ColumnPlace[],
): Promise<readonly number[]> {
  for (const place of places) anchoredColumn(context, place).format.autofitColumns();
  const columns = places.map((place) => loadWidth(context, place));
  await context.sync();
  return columns.map((column) => widthOf(column).points);
}

export function putWidthBack(context: Excel.RequestContext, place: ColumnPlace, width: ColumnWidth): void {
  setWidth(anchoredColumn(context, place).format, width);
}

export function setWidth(format: Excel.RangeFormat, width: ColumnWidth): void {
  if (width.standard) format.useStandardWidth = true;
  else format.columnWidth = width.points;
}

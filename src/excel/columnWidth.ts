import type { ColumnPlace } from './columnPlace';
import { wholeColumn } from './columnPlace';

/** How wide a column was, in points. */
export interface ColumnWidth {
  readonly points: number;
  /** It had the sheet's standard width. */
  readonly standard: boolean;
}

/** Asks for a column's width; `widthOf` after the next sync. */
export function loadWidth(context: Excel.RequestContext, place: ColumnPlace): Excel.RangeFormat {
  return wholeColumn(context, place).format.load(['columnWidth', 'useStandardWidth']);
}

export function widthOf(format: Excel.RangeFormat): ColumnWidth {
  return { points: format.columnWidth, standard: format.useStandardWidth };
}

/** Makes columns as wide as their texts; gives the widths that came of it, in points. Takes one sync. */
export async function fitWidths(
  context: Excel.RequestContext,
  places: readonly ColumnPlace[],
): Promise<readonly number[]> {
  for (const place of places) wholeColumn(context, place).format.autofitColumns();
  const formats = places.map((place) => loadWidth(context, place));
  await context.sync();
  return formats.map((format) => format.columnWidth);
}

export function putWidthBack(context: Excel.RequestContext, place: ColumnPlace, width: ColumnWidth): void {
  const { format } = wholeColumn(context, place);
  if (width.standard) format.useStandardWidth = true;
  else format.columnWidth = width.points;
}

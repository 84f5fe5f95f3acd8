import type { ColumnWidth } from '../columnWidth';
import { widthOf } from '../columnWidth';
import type { PageEntry } from '../sheetLedger';
import { pageAnchor } from './pageCells';
import type { PageLayout } from './pageParts';

/** Points: a longer text runs over the empty cells beside it. Beside charts columns are narrower, so that both are seen. */
const WIDEST = 300;
const WIDEST_BESIDE_CHARTS = 130;

/** Gives the first rows of a column. */
function columnsOf(
  context: Excel.RequestContext,
  id: string,
): (column: number, rows?: number) => Excel.Range {
  const cellsOf = pageAnchor(context, id);
  return (column, rows = 1) => cellsOf({ row: 0, column, rows, columns: 1 });
}

/** How wide the first columns of a page are. Takes one sync. */
export async function readWidths(
  context: Excel.RequestContext,
  id: string,
  columns: number,
): Promise<readonly ColumnWidth[]> {
  const columnOf = columnsOf(context, id);
  const ranges = Array.from({ length: columns }, (_, column) =>
    columnOf(column).load(['columnHidden', 'format/columnWidth', 'format/useStandardWidth']),
  );
  await context.sync();
  return ranges.map(widthOf);
}

/**
 * Fits the columns to their cells, but those that the user made wider or narrower or hid: these keep what they have.
 * @param before widths before this write; null on a new sheet
 * @returns what to remember as ours, in points. Takes two or three syncs.
 */
export async function fitPage(
  context: Excel.RequestContext,
  id: string,
  { rows, columns, charts }: Pick<PageLayout, 'rows' | 'columns' | 'charts'>,
  entry: PageEntry | null,
  before: readonly ColumnWidth[] | null,
): Promise<readonly number[]> {
  const widest = charts.length > 0 ? WIDEST_BESIDE_CHARTS : WIDEST;
  const given = (column: number): number | undefined => entry?.widths[column];
  const ours = Array.from({ length: columns }, (_, column) => {
    const width = before?.[column];
    const old = given(column);
    if (!width) return true;
    return old === undefined ? width.standard && !width.hidden : Math.abs(width.points - old) < 1;
  });
  const fit = columnsOf(context, id);
  ours.forEach((free, column) => {
    if (free) fit(column, rows).format.autofitColumns();
  });
  const fitted = await readWidths(context, id, columns);
  const wide = fitted.flatMap(({ points }, column) =>
    ours[column] === true && points > widest ? [column] : [],
  );
  const narrow = columnsOf(context, id);
  for (const column of wide) narrow(column).format.columnWidth = widest;
  if (wide.length === 0) return fitted.map(({ points }, i) => (ours[i] === true ? points : (given(i) ?? 0)));
  const capped = await readWidths(context, id, columns);
  return capped.map(({ points }, i) => (ours[i] === true ? points : (given(i) ?? 0)));
}

/** Takes no sync. */
export function putWidthsBack(
  context: Excel.RequestContext,
  id: string,
  widths: readonly ColumnWidth[],
): void {
  const columnOf = columnsOf(context, id);
  widths.forEach(({ points, standard, hidden }, column) => {
    const range = columnOf(column);
    if (standard) range.format.useStandardWidth = true;
    else if (!hidden) range.format.columnWidth = points;
  });
}

import { pageCells, pageSheet } from './pageCells';
import type { PageState } from './pageState';

/**
 * Moves charts that stood right of the page, and that its new columns would go under, to the right of these; their
 * height on the sheet and their size stay. Others lie where the user wants them. Takes three syncs at most.
 */
export async function clearOfColumns(
  context: Excel.RequestContext,
  id: string,
  { place, charts }: PageState,
  before: number,
  columns: number,
): Promise<void> {
  if (columns <= before || charts.length === 0) return;
  const all = Array.from({ length: place.column + columns }, (_, column) =>
    pageSheet(context, id).getRangeByIndexes(0, column, 1, 1).load('format/columnWidth'),
  );
  const now = charts.map(({ name }) => pageSheet(context, id).charts.getItem(name).load('left,top'));
  await context.sync();
  // `Range.left` is of ExcelApi 1.10.
  const edge = (count: number): number =>
    all.slice(0, place.column + count).reduce((sum, { format }) => sum + format.columnWidth, 0);
  for (const chart of now) {
    const { left, top } = chart;
    if (left < edge(before) - 1 || left >= edge(columns)) continue;
    chart.setPosition(pageCells(context, id, { row: 0, column: columns + 1, rows: 1, columns: 1 }));
    chart.top = top;
  }
  await context.sync();
}

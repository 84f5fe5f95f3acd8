/** Sentences would make a column wider than a screen. */
const WIDEST = 260;

/** Makes columns as wide as the cells of the given ranges, one each, but no wider than a sentence needs. Takes two syncs. */
export async function fitColumns(
  context: Excel.RequestContext,
  columns: readonly Excel.Range[],
): Promise<void> {
  for (const column of columns) {
    column.format.autofitColumns();
    column.load('format/columnWidth');
  }
  await context.sync();
  for (const column of columns) if (column.format.columnWidth > WIDEST) column.format.columnWidth = WIDEST;
  await context.sync();
}

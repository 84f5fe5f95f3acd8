import { inBlocks, NothingAnswered } from '../inBlocks';
import type { FoundTable } from './findTable';

/** The cells of a table as they are: formulas where there are some, else values; '' for an empty cell. */
export interface TableCells {
  readonly headers: readonly unknown[];
  /** Row by row, all columns. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Reads all cells of the table in blocks. */
export async function readTable(context: Excel.RequestContext, found: FoundTable): Promise<TableCells> {
  const rows = await readGrid(context, found, -1, found.rows + 1, 'formulas');
  return { headers: rows[0] ?? [], rows: rows.slice(1) };
}

/** One property of each cell of some rows, counted from the first body row. */
export async function readGrid(
  context: Excel.RequestContext,
  found: Pick<FoundTable, 'sheet' | 'headerRow' | 'firstColumn' | 'width'>,
  first: number,
  count: number,
  property: 'formulas' | 'values' | 'numberFormat',
): Promise<unknown[][]> {
  const grid: unknown[][] = [];
  await inBlocks(count, found.width, 'read', {}, async (from, rows) => {
    const range = context.workbook.worksheets
      .getItem(found.sheet)
      .getRangeByIndexes(found.headerRow + 1 + first + from, found.firstColumn, rows, found.width)
      .load(property);
    await context.sync();
    // Null where the answer would have been too large.
    const cells = range[property] as unknown[][] | null;
    if (!Array.isArray(cells)) throw new NothingAnswered();
    for (const row of cells) grid.push(row);
    range.untrack();
  });
  return grid;
}

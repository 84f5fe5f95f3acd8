import { inBlocks, NothingAnswered } from '../inBlocks';
import { sheetName } from '../names';
import type { Span } from './pageParts';

/** Where a page stands: its sheet, and its A1 on it, which goes on when the user inserts rows or columns before it. */
export interface PagePlace {
  readonly sheet: string;
  readonly position: number;
  readonly row: number;
  readonly column: number;
}

/** What is there of a page: its name, which may be left without its cells, and its place. Takes two syncs. */
export async function findPage(
  context: Excel.RequestContext,
  id: string,
): Promise<{ readonly named: boolean; readonly place: PagePlace | null }> {
  const name = context.workbook.names.getItemOrNullObject(sheetName(id)).load('name');
  await context.sync();
  if (name.isNullObject) return { named: false, place: null };
  const range = name
    .getRangeOrNullObject()
    .load(['rowIndex', 'columnIndex', 'worksheet/name', 'worksheet/position']);
  await context.sync();
  if (range.isNullObject) return { named: true, place: null };
  const { rowIndex: row, columnIndex: column, worksheet } = range;
  return { named: true, place: { sheet: worksheet.name, position: worksheet.position, row, column } };
}

/**
 * Cells of a page, by the name on its A1. The host resolves it when it does the work, so that rows or columns that
 * someone inserts meanwhile never make us write into cells of theirs: all writing goes through here.
 */
export function pageCells(context: Excel.RequestContext, id: string, span: Span): Excel.Range {
  return pageAnchor(context, id)(span);
}

/** The same for many cells of one request: the host keeps every object that leads to them, so they share what they can. */
export function pageAnchor(context: Excel.RequestContext, id: string): (span: Span) => Excel.Range {
  const anchor = context.workbook.names.getItem(sheetName(id)).getRange();
  return ({ row, column, rows, columns }) =>
    anchor.getOffsetRange(row, column).getAbsoluteResizedRange(rows, columns);
}

export const pageSheet = (context: Excel.RequestContext, id: string): Excel.Worksheet =>
  context.workbook.names.getItem(sheetName(id)).getRange().worksheet;

/** One property of the first cells of a page, row by row. */
export async function readGrid(
  context: Excel.RequestContext,
  id: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  property: 'formulas' | 'numberFormat',
): Promise<unknown[][]> {
  const grid: unknown[][] = [];
  await inBlocks(rows, columns, 'read', {}, async (from, count) => {
    const range = pageCells(context, id, { row: from, column: 0, rows: count, columns }).load(property);
    await context.sync();
    // Null where the answer would have been too large.
    const cells = range[property] as unknown[][] | null;
    if (!Array.isArray(cells)) throw new NothingAnswered();
    grid.push(...cells);
    range.untrack();
  });
  return grid;
}

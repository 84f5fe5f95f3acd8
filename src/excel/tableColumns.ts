import { Fault } from '../core';
import type { Source } from '../workbook';
import { blockAddress, onSheet, SHEET_COLUMNS } from './a1';
import type { Supports } from './facts';
import type { UndoStep } from './undo';

/**
 * Makes room for `count` new columns at the right edge of a table and gives the sheet column of the first.
 * `Table.resize` (1.13) takes the columns beside it in, which must be empty; below that `columns.add` moves
 * everything right of the table, so there must be nothing at all. Takes two or three syncs.
 */
export async function growTable(
  context: Excel.RequestContext,
  source: Source & { readonly table: string },
  count: number,
  supports: Supports,
  undo: UndoStep[],
): Promise<number> {
  const table = context.workbook.tables.getItem(source.table);
  const range = table.getRange().load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  await context.sync();
  const right = range.columnIndex + range.columnCount;
  if (right + count > SHEET_COLUMNS) throw new Fault('write.noFreeColumn', { sheet: source.sheet });
  const inPlace = supports('1.13');
  const width = inPlace ? count : SHEET_COLUMNS - right;
  const beside = context.workbook.worksheets
    .getItem(source.sheet)
    .getRangeByIndexes(range.rowIndex, right, range.rowCount, width)
    .getUsedRangeOrNullObject(true)
    .load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  await context.sync();
  if (!beside.isNullObject) {
    const { rowIndex, columnIndex, rowCount, columnCount } = beside;
    const address = onSheet(source.sheet, blockAddress(rowIndex, columnIndex, rowCount, columnCount));
    throw new Fault('write.besideTable', { table: source.table, address });
  }
  const added = Array.from({ length: count }, (_, i) => right + i);
  undo.push((again) => shrinkTable(again, source.table, added, supports));
  if (inPlace) table.resize(range.getResizedRange(0, count));
  else for (let i = 0; i < count; i += 1) table.columns.add();
  await context.sync();
  return right;
}

/**
 * Takes columns of ours out of a table. At its right edge the table is made smaller where the host can (1.13):
 * nothing else moves. Elsewhere the column is deleted and its neighbours close up.
 * @param columns sheet columns
 */
export async function shrinkTable(
  context: Excel.RequestContext,
  tableName: string,
  columns: readonly number[],
  supports: Supports,
): Promise<void> {
  const table = context.workbook.tables.getItem(tableName);
  const range = table.getRange().load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  table.worksheet.load('name');
  await context.sync();
  const atEdge = [...columns].sort((a, b) => b - a);
  let right = range.columnIndex + range.columnCount - 1;
  while (supports('1.13') && atEdge[0] === right) {
    atEdge.shift();
    right -= 1;
  }
  const gone = range.columnIndex + range.columnCount - 1 - right;
  if (gone > 0) {
    table.resize(range.getResizedRange(0, -gone));
    table.worksheet.getRangeByIndexes(range.rowIndex, right + 1, range.rowCount, gone).clear('Contents');
  }
  for (const column of atEdge) table.columns.getItemAt(column - range.columnIndex).delete();
  await context.sync();
}

import { Fault } from '../core';
import type { Source } from '../workbook';
import { SHEET_COLUMNS } from './a1';
import type { Supports } from './facts';
import type { UndoStep } from './undo';

/**
 * Makes room for `count` new columns at the right edge of a table and gives the sheet column of the first.
 * `Table.resize` (1.13) takes the columns beside it in, which must be empty; below that, and with a totals row†,
 * `columns.add` moves everything right of the table, so there must be nothing at all. Takes three syncs.
 */
export async function growTable(
  context: Excel.RequestContext,
  source: Pick<Source, 'sheet'> & { readonly table: string },
  count: number,
  supports: Supports,
  undo: UndoStep[],
): Promise<number> {
  const { table, range } = await loadTable(context, source.table);
  const right = endOf(range);
  if (right + count > SHEET_COLUMNS) throw new Fault('write.noFreeColumn', { sheet: source.sheet });
  const inPlace = supports('1.13') && !table.showTotals;
  await rejectBeside(context, table, range, inPlace ? count : SHEET_COLUMNS - right);
  const added = Array.from({ length: count }, (_, i) => right + i);
  undo.push((again) => shrinkTable(again, source.table, added, supports));
  if (inPlace) table.resize(range.getResizedRange(0, count));
  else for (let i = 0; i < count; i += 1) table.columns.add();
  await context.sync();
  return right;
}

/**
 * Takes columns of ours out of a table. At its right edge the table is made smaller where the host can: nothing
 * else moves. Elsewhere the column is deleted and its neighbours close up, so beside the table there must be
 * nothing. Columns outside the table are left alone.
 * @param columns sheet columns
 */
export async function shrinkTable(
  context: Excel.RequestContext,
  tableName: string,
  columns: readonly number[],
  supports: Supports,
): Promise<void> {
  const { table, range } = await loadTable(context, tableName);
  const { edge, inner } = await checkShrink(context, table, range, columns, supports);
  if (edge > 0) {
    table.resize(range.getResizedRange(0, -edge));
    table.worksheet
      .getRangeByIndexes(range.rowIndex, endOf(range) - edge, range.rowCount, edge)
      .clear('Contents');
  }
  for (const column of inner) table.columns.getItemAt(column - range.columnIndex).delete();
  await context.sync();
}

/**
 * Rejects what would keep `shrinkTable` from its work, before anything is done. Gives which columns are in the table,
 * which of them must be deleted, from left to right, the first sheet column behind the table, and how many columns it has.
 */
export async function rejectUnshrinkable(
  context: Excel.RequestContext,
  tableName: string,
  columns: readonly number[],
  supports: Supports,
): Promise<{
  readonly inTable: ReadonlySet<number>;
  readonly inner: readonly number[];
  readonly end: number;
  readonly width: number;
}> {
  const { table, range } = await loadTable(context, tableName);
  const { inner } = await checkShrink(context, table, range, columns, supports);
  const end = endOf(range);
  const inTable = columns.filter((column) => column >= range.columnIndex && column < end);
  return { inTable: new Set(inTable), inner: [...inner].reverse(), end, width: range.columnCount };
}

/**
 * Takes `shrinkTable` back: the table has its columns again, with headers of Excel's and empty.
 * @param inner columns that were deleted, from left to right
 * @param width columns that the table had
 */
export async function growTableBack(
  context: Excel.RequestContext,
  tableName: string,
  inner: readonly number[],
  width: number,
): Promise<void> {
  const { table, range } = await loadTable(context, tableName);
  for (const column of inner) table.columns.add(column - range.columnIndex);
  await context.sync();
  const { range: grown } = await loadTable(context, tableName);
  if (grown.columnCount < width) table.resize(grown.getResizedRange(0, width - grown.columnCount));
  await context.sync();
}

/** How many columns at the edge can go by a resize, and which others must be deleted, the last first. */
async function checkShrink(
  context: Excel.RequestContext,
  table: Excel.Table,
  range: Excel.Range,
  columns: readonly number[],
  supports: Supports,
): Promise<{ readonly edge: number; readonly inner: readonly number[] }> {
  const end = endOf(range);
  const inner = columns.filter((column) => column >= range.columnIndex && column < end).sort((a, b) => b - a);
  let edge = 0;
  while (supports('1.13') && !table.showTotals && inner[0] === end - 1 - edge) {
    inner.shift();
    edge += 1;
  }
  if (inner.length > 0) await rejectBeside(context, table, range, SHEET_COLUMNS - end);
  return { edge, inner };
}

/** The first sheet column right of the table. */
const endOf = (range: Excel.Range): number => range.columnIndex + range.columnCount;

async function loadTable(
  context: Excel.RequestContext,
  name: string,
): Promise<{ table: Excel.Table; range: Excel.Range }> {
  const table = context.workbook.tables.getItem(name).load(['name', 'showTotals']);
  const range = table.getRange().load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  await context.sync();
  return { table, range };
}

/** Nothing may stand in the `width` columns right of the table, beside its rows. */
async function rejectBeside(
  context: Excel.RequestContext,
  table: Excel.Table,
  range: Excel.Range,
  width: number,
): Promise<void> {
  if (width <= 0) return;
  const beside = table.worksheet
    .getRangeByIndexes(range.rowIndex, endOf(range), range.rowCount, width)
    .getUsedRangeOrNullObject(true)
    .load('address');
  await context.sync();
  if (beside.isNullObject) return;
  throw new Fault('write.besideTable', { table: table.name, address: beside.address });
}

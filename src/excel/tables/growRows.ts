import type { Note } from '../../core';
import { note } from '../../core';
import { SHEET_ROWS } from '../a1';
import { setFormat } from '../columnState';
import { inBlocks } from '../inBlocks';
import { fieldName } from '../names';
import { formatOf } from '../outputCells';
import { emptyAgain } from './areaState';
import type { SheetArea } from './areaState';
import { fieldCells } from './fieldCells';
import type { FoundTable } from './findTable';
import type { TableWork } from './tableWork';

/** `Table.resize` takes rows below in and moves nothing; below 1.13, and over a totals row†, rows are put in. */
const inPlace = ({ supports }: TableWork, { totals }: FoundTable): boolean => supports('1.13') && !totals;

/**
 * What is in the way of so many rows more; null when nothing is. Where rows are put in, everything below would move,
 * so there must be nothing at all. Takes one sync.
 */
export async function inTheWay(work: TableWork, found: FoundTable, count: number): Promise<Note | null> {
  if (count === 0) return null;
  const { sheet, firstColumn, width } = found;
  const end = endOf(found);
  if (end + count > SHEET_ROWS) return note('sheet.full', { sheet });
  const rows = inPlace(work, found) ? count : SHEET_ROWS - end;
  const below = work.context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(end, firstColumn, rows, width)
    .getUsedRangeOrNullObject(true)
    .load('address');
  await work.context.sync();
  return below.isNullObject ? null : note('sheet.belowTable', { sheet, address: below.address });
}

/** The first sheet row below the table. */
const endOf = ({ headerRow, rows, totals }: FoundTable): number => headerRow + 1 + rows + (totals ? 1 : 0);

/**
 * Adds empty rows at the table's end, in the number formats of its first row.
 * @param formats number formats of the first row, by place in the table
 */
export async function growRows(
  work: TableWork,
  found: FoundTable,
  count: number,
  formats: readonly unknown[],
): Promise<FoundTable> {
  if (count === 0) return found;
  const { context, table, undo } = work;
  const { sheet, firstColumn: column, width: columns } = found;
  const area = { sheet, row: endOf(found), column, rows: count, columns };
  const resized = inPlace(work, found);
  if (resized) undo.push(await emptyAgain(context, area));
  undo.push((again) => (resized ? shrink(again, found) : takeOut(again, found)));
  const target = context.workbook.tables.getItem(found.table);
  if (resized) target.resize(target.getRange().getResizedRange(count, 0));
  else await addRows(context, target, found.rows, area);
  await context.sync();
  table.columns.forEach(({ id, kind }) => {
    const cells = fieldCells(context, table.id, id, found.rows, count);
    const offset = found.fields.get(fieldName(table.id, id));
    const own = offset === undefined ? undefined : formats[offset];
    setFormat(cells, kind === 'text' || typeof own !== 'string' ? formatOf(kind) : own);
  });
  await context.sync();
  return { ...found, rows: found.rows + count };
}

/** Counts first what is there: a block may be done although its answer was too large, and is then tried again. */
async function addRows(
  context: Excel.RequestContext,
  table: Excel.Table,
  before: number,
  { rows, columns }: SheetArea,
): Promise<void> {
  await inBlocks(rows, columns, 'write', {}, async (from, count) => {
    const body = table.getDataBodyRange().load('rowCount');
    await context.sync();
    const missing = Math.max(0, before + from + count - body.rowCount);
    if (missing === 0) return;
    table.rows.add(
      undefined,
      Array.from({ length: missing }, () => new Array<string>(columns).fill('')),
    );
    await context.sync();
  });
}

async function shrink(context: Excel.RequestContext, { table: name, rows }: FoundTable): Promise<void> {
  const table = context.workbook.tables.getItem(name);
  const range = table.getRange().load('rowCount');
  await context.sync();
  if (range.rowCount > rows + 1) table.resize(range.getResizedRange(rows + 1 - range.rowCount, 0));
  await context.sync();
}

async function takeOut(context: Excel.RequestContext, { table: name, rows }: FoundTable): Promise<void> {
  const body = context.workbook.tables.getItem(name).getDataBodyRange().load('rowCount');
  await context.sync();
  const more = body.rowCount - rows;
  if (more > 0) body.getOffsetRange(rows, 0).getResizedRange(-rows, 0).delete('Up');
  await context.sync();
}

import { Fault } from '../core';
import type { DataSheet } from '../workbook';
import { setFormat } from './columnState';
import type { Supports } from './facts';
import { isStructureLocked } from './hiddenSheet';
import { dateSystemOf, formatOf, writable } from './outputCells';
import { freeTitle } from './sheetTitle';
import { fitColumns } from './tables/fitColumns';
import type { UndoStep } from './undo';
import { takeBack } from './undo';
import { inUndoGroup } from './undoGroup';

/**
 * Puts data on a new sheet behind the others, shows it and selects it. After a fault there is no such sheet, and the one
 * in front is the one that was.
 * @returns what the sheet is called
 * @throws Fault `workbook.readOnly`, `workbook.noNewSheet`
 */
export async function addSheet(data: DataSheet, supports: Supports): Promise<string> {
  const undo: UndoStep[] = [];
  try {
    return await inUndoGroup((context) => make(context, data, undo), undo, supports);
  } catch (error) {
    await takeBack(undo, error);
    throw error;
  }
}

async function make(context: Excel.RequestContext, data: DataSheet, undo: UndoStep[]): Promise<string> {
  const { worksheets } = context.workbook;
  context.workbook.load('readOnly');
  worksheets.load('items/name');
  const front = worksheets.getActiveWorksheet().load('id');
  const locked = await isStructureLocked(context);
  if (context.workbook.readOnly) throw new Fault('workbook.readOnly');
  if (locked) throw new Fault('workbook.noNewSheet');
  const dateSystem = await dateSystemOf(context);
  const title = freeTitle(
    data.title,
    worksheets.items.map(({ name }) => name),
  );
  // An empty sheet first: until its id is known, only one that is still empty may be taken for ours.
  undo.push((again) => dropEmpty(again, title));
  const sheet = worksheets.add(title).load('id');
  await context.sync();
  undo.push((again) => dropFilled(again, sheet.id, front.id));
  const cells = fill(sheet, data, dateSystem);
  await fitColumns(
    context,
    data.columns.map((_, column) => cells.getColumn(column)),
  );
  // A cell of a sheet in the background is often not selected (OfficeDev/office-js #5118).
  sheet.activate();
  cells.select();
  await context.sync();
  return title;
}

/** The formats come before the values, so that text stays text. Gives header and rows. */
function fill(sheet: Excel.Worksheet, { columns }: DataSheet, dateSystem: 1900 | 1904): Excel.Range {
  const rows = columns[0]?.cells.length ?? 0;
  const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  setFormat(header, formatOf('text'));
  header.format.font.bold = true;
  columns.forEach(({ kind }, column) =>
    setFormat(sheet.getRangeByIndexes(1, column, rows, 1), formatOf(kind)),
  );
  const all = sheet.getRangeByIndexes(0, 0, rows + 1, columns.length);
  all.values = [
    columns.map((column) => column.header),
    ...Array.from({ length: rows }, (_, row) =>
      columns.map(({ cells, kind }) => writable(cells[row] ?? '', kind, dateSystem)),
    ),
  ];
  sheet.freezePanes.freezeRows(1);
  return all;
}

async function dropEmpty(context: Excel.RequestContext, title: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(title).load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  if (!sheet.isNullObject && used.isNullObject) sheet.delete();
  await context.sync();
}

async function dropFilled(context: Excel.RequestContext, id: string, front: string): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(id).load('name');
  const before = worksheets.getItemOrNullObject(front).load('name');
  await context.sync();
  if (!before.isNullObject) before.activate();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

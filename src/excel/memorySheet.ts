import { Fault } from '../core';
import { inBlocks, NothingAnswered } from './inBlocks';
import { addHidden } from './names';
import { runExcel } from './runExcel';
import { setFormat } from './columnState';

/** Stands on A1 of the sheet that holds a long memory. */
export const MEMORY_NAME = '_CT_memory';

const SHEET = 'Customer Tiers';

/** What is there of the sheet: its name among the workbook's names, which may be left without its cells. */
export async function findMemorySheet(
  context: Excel.RequestContext,
): Promise<{ readonly named: boolean; readonly there: boolean }> {
  const name = context.workbook.names.getItemOrNullObject(MEMORY_NAME).load('name');
  await context.sync();
  if (name.isNullObject) return { named: false, there: false };
  const range = name.getRangeOrNullObject().load('address');
  await context.sync();
  return { named: true, there: !range.isNullObject };
}

/**
 * Makes the sheet in a run of its own: undoing in a batch that made a sheet very hidden has crashed Excel
 * (OfficeDev/office-js #6001).
 */
export async function makeMemorySheet(): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    const { named } = await findMemorySheet(context);
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    let free = SHEET;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${SHEET} ${n}`;
    if (named) names.getItem(MEMORY_NAME).delete();
    const sheet = worksheets.add(free);
    addHidden(context, MEMORY_NAME, sheet.getRange('A1'));
    sheet.visibility = 'VeryHidden';
    await context.sync();
  });
}

/** Takes sheet and name away, where they are there. A very hidden sheet cannot be deleted (Microsoft, Excel.Worksheet.delete). */
export async function dropMemorySheet(context: Excel.RequestContext): Promise<void> {
  const { named, there } = await findMemorySheet(context);
  if (!named) return;
  const name = context.workbook.names.getItem(MEMORY_NAME);
  if (there) {
    const sheet = name.getRange().worksheet;
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
  name.delete();
  await context.sync();
}

/** @throws Fault `workbook.structureProtected`: no sheet can be added or deleted then. Takes one sync. */
export async function rejectLockedStructure(context: Excel.RequestContext): Promise<void> {
  const protection = context.workbook.protection.load('protected');
  await context.sync();
  if (protection.protected) throw new Fault('workbook.structureProtected');
}

/** `rows` cells of a column from a row on. */
function cells(context: Excel.RequestContext, column: number, from: number, rows: number): Excel.Range {
  return context.workbook.names
    .getItem(MEMORY_NAME)
    .getRange()
    .getOffsetRange(from, column)
    .getAbsoluteResizedRange(rows, 1);
}

/** The cells of a column, or null when the sheet is gone. */
export async function readPieces(
  context: Excel.RequestContext,
  column: number,
  count: number,
): Promise<unknown[] | null> {
  const { there } = await findMemorySheet(context);
  if (!there) return null;
  const pieces: unknown[] = [];
  await inBlocks(count, 1, 'read', {}, async (from, rows) => {
    const range = cells(context, column, from, rows).load('values');
    await context.sync();
    const values = range.values as unknown[][] | null;
    if (!values) throw new NothingAnswered();
    for (const row of values) pieces.push(row[0]);
    range.untrack();
  });
  return pieces;
}

export async function writePieces(
  context: Excel.RequestContext,
  column: number,
  pieces: readonly unknown[],
): Promise<void> {
  await inBlocks(pieces.length, 1, 'write', {}, async (from, rows) => {
    const range = cells(context, column, from, rows);
    // Text before its values come, as in the tier columns.
    setFormat(range, '@');
    range.values = pieces.slice(from, from + rows).map((piece) => [piece]);
    await context.sync();
    range.untrack();
  });
}

export async function emptyPieces(
  context: Excel.RequestContext,
  column: number,
  count: number,
): Promise<void> {
  cells(context, column, 0, count).clear();
  await context.sync();
}

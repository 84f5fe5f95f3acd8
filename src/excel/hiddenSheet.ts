import { Fault } from '../core';
import { loseAgain } from './lostNames';
import { addHidden } from './names';
import { runExcel } from './runExcel';
import type { UndoStep } from './undo';

/** A very hidden sheet of ours: by a hidden name on its A1 it is found again. */
export interface HiddenSheet {
  readonly anchor: string;
  /** What it is called when it is made; another number behind it where that is taken. */
  readonly title: string;
}

/** What is there of the sheet: its name among the workbook's names, which may be left without its cells. */
export async function findHiddenSheet(
  context: Excel.RequestContext,
  { anchor }: HiddenSheet,
): Promise<{ readonly named: boolean; readonly there: boolean }> {
  const name = context.workbook.names.getItemOrNullObject(anchor).load('name');
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
export async function makeHiddenSheet(kept: HiddenSheet, undo: UndoStep[]): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    const { named } = await findHiddenSheet(context, kept);
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    let free = kept.title;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${kept.title} ${n}`;
    undo.push(async (again) => {
      await dropHiddenSheet(again, kept);
      await dropUnnamed(again, free);
      if (named) await loseAgain(again, [kept.anchor]);
    });
    if (named) names.getItem(kept.anchor).delete();
    const sheet = worksheets.add(free);
    addHidden(context, kept.anchor, sheet.getRange('A1'));
    sheet.visibility = 'VeryHidden';
    await context.sync();
  });
}

/** A request that broke off may have made the sheet and not yet its name. One with anything on it is not ours. */
async function dropUnnamed(context: Excel.RequestContext, title: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(title).load('name');
  await context.sync();
  if (sheet.isNullObject) return;
  const used = sheet.getUsedRangeOrNullObject(false).load('address');
  await context.sync();
  if (!used.isNullObject) return;
  sheet.visibility = 'Hidden';
  sheet.delete();
  await context.sync();
}

/** Takes sheet and name away, where they are there. A very hidden sheet cannot be deleted (Microsoft, Excel.Worksheet.delete). */
export async function dropHiddenSheet(context: Excel.RequestContext, kept: HiddenSheet): Promise<void> {
  const { named, there } = await findHiddenSheet(context, kept);
  if (!named) return;
  const name = context.workbook.names.getItem(kept.anchor);
  if (there) {
    const sheet = name.getRange().worksheet;
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
  name.delete();
  await context.sync();
}

/** Empties a sheet that cannot be deleted; it is found again by its name. Gives its title, or null when it is not there. */
export async function emptyHiddenSheet(
  context: Excel.RequestContext,
  kept: HiddenSheet,
): Promise<string | null> {
  const { there } = await findHiddenSheet(context, kept);
  if (!there) return null;
  const sheet = context.workbook.names.getItem(kept.anchor).getRange().worksheet.load('name');
  sheet.getRange().clear();
  await context.sync();
  return sheet.name;
}

/** Whether sheets can be added and deleted. Takes one sync. */
export async function isStructureLocked(context: Excel.RequestContext): Promise<boolean> {
  const protection = context.workbook.protection.load('protected');
  await context.sync();
  return protection.protected;
}

/** @throws Fault `workbook.structureProtected`: no sheet can be added or deleted then. Takes one sync. */
export async function rejectLockedStructure(context: Excel.RequestContext): Promise<void> {
  if (await isStructureLocked(context)) throw new Fault('workbook.structureProtected');
}

/** Cells of the sheet, counted from its A1. */
export function hiddenCells(
  context: Excel.RequestContext,
  { anchor }: HiddenSheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Excel.Range {
  return context.workbook.names
    .getItem(anchor)
    .getRange()
    .getOffsetRange(row, column)
    .getAbsoluteResizedRange(rows, columns);
}

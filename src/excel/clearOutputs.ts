import { note } from '../core';
import type { LeftSheet, PeoplesSheets } from '../workbook';
import { dropSheets } from './dropSheets';
import { fieldIdOf, isOutputName, sheetIdOf, sheetName } from './names';
import { loadSheets } from './sheetLedger';
import type { UndoStep } from './undo';
import { takeBack } from './undo';

/** Whether there are output sheets of ours, or names of them. Takes two syncs. */
export async function hasOutputs(context: Excel.RequestContext): Promise<boolean> {
  const names = context.workbook.names.load('items/name');
  const sheets = await loadSheets(context);
  return sheets.length > 0 || names.items.some(({ name }) => isOutputName(name));
}

/** Takes all output sheets away, or none where the host fails, and names that are left of lost ones. */
export async function clearOutputs(
  context: Excel.RequestContext,
  peoples: PeoplesSheets,
): Promise<readonly LeftSheet[]> {
  const undo: UndoStep[] = [];
  let left: readonly LeftSheet[];
  try {
    left = await dropSheets(context, () => false, peoples, undo);
  } catch (error) {
    await takeBack(undo, error);
    throw error;
  }
  return [...left, ...(await forgetOutputs(context, left))];
}

/**
 * Takes the names away that no entry goes with. A sheet that has one of them was being made when Excel broke off for
 * good: nobody knows what on it is whose, so that it is left to the user, and told.
 */
async function forgetOutputs(
  context: Excel.RequestContext,
  told: readonly LeftSheet[],
): Promise<readonly LeftSheet[]> {
  const names = context.workbook.names.load('items/name');
  const kept = (await loadSheets(context)).map(({ id }) => id);
  const isKept = (name: string): boolean =>
    kept.some((id) => name === sheetName(id) || fieldIdOf(name, id) !== undefined);
  const ours = names.items.filter(({ name }) => isOutputName(name) && !isKept(name));
  const cells = ours
    .filter(({ name }) => sheetIdOf(name) !== undefined)
    .map((item) => item.getRangeOrNullObject().load('worksheet/name'));
  if (cells.length > 0) await context.sync();
  const sheets = cells.flatMap((cell) => (cell.isNullObject ? [] : [cell.worksheet.name]));
  for (const item of ours) item.delete();
  await context.sync();
  return sheets
    .filter((sheet) => !told.some(({ title }) => title === sheet))
    .map((sheet) => ({ title: sheet, note: note('clear.sheetUnfinished', { sheet }) }));
}

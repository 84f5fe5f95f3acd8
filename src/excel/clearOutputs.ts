import type { LeftSheet, PeoplesSheets } from '../workbook';
import { dropSheets } from './dropSheets';
import { fieldIdOf, isOutputName, sheetName } from './names';
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
  const names = context.workbook.names.load('items/name');
  const kept = (await loadSheets(context)).map(({ id }) => id);
  const isKept = (name: string): boolean =>
    kept.some((id) => name === sheetName(id) || fieldIdOf(name, id) !== undefined);
  for (const item of names.items) if (isOutputName(item.name) && !isKept(item.name)) item.delete();
  await context.sync();
  return left;
}

import { isStructureLocked } from '../hiddenSheet';
import { loseAgain } from '../lostNames';
import { addHidden, sheetName } from '../names';
import { loadSheets, storeSheets } from '../sheetLedger';
import { freeTitle } from '../sheetTitle';
import type { UndoStep } from '../undo';
import { findPage } from './pageCells';
import type { PagePlace } from './pageCells';

/**
 * Adds an empty sheet behind the others, with our name on its A1; null where the structure is protected. The sheet in
 * front stays in front.
 * @param named the name is there without its cells
 */
export async function makePage(
  context: Excel.RequestContext,
  { id, title }: { readonly id: string; readonly title: string },
  named: boolean,
  undo: UndoStep[],
): Promise<PagePlace | null> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  if (await isStructureLocked(context)) return null;
  const taken = worksheets.items.map(({ name }) => name);
  const free = freeTitle(title, taken);
  const before = await loadSheets(context);
  undo.push(async (again) => {
    await dropNew(again, id, free);
    if (named) await loseAgain(again, [sheetName(id)]);
    await storeSheets(again, before);
  });
  if (named) names.getItem(sheetName(id)).delete();
  addHidden(context, sheetName(id), worksheets.add(free).getRange('A1'));
  await context.sync();
  return { sheet: free, position: taken.length, row: 0, column: 0 };
}

/** Takes a new sheet away; one that has not its name yet only while it is empty, as we wrote nothing before. */
async function dropNew(context: Excel.RequestContext, id: string, title: string): Promise<void> {
  const { worksheets, names } = context.workbook;
  const { named, place } = await findPage(context, id);
  const sheet = worksheets.getItemOrNullObject(place?.sheet ?? title).load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  if (!sheet.isNullObject && (place !== null || used.isNullObject)) sheet.delete();
  if (named) names.getItem(sheetName(id)).delete();
  await context.sync();
}

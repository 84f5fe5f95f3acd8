import type { Note } from '../core';
import { note } from '../core';

/** What keeps the cells of an output sheet from being written, or null; a workbook that is read-only is found before. */
export async function sheetObstacle(context: Excel.RequestContext, name: string): Promise<Note | null> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  // A filter hides whole rows of the sheet, whichever table it belongs to.
  sheet.tables.load('items/autoFilter/isDataFiltered');
  await context.sync();
  if (sheet.protection.protected) return note('sheet.protected', { sheet: name });
  const filters = [sheet.autoFilter, ...sheet.tables.items.map(({ autoFilter }) => autoFilter)];
  // Values written into a filtered range go astray (OfficeDev/office-js #224).
  return filters.some(({ isDataFiltered }) => isDataFiltered)
    ? note('sheet.filtered', { sheet: name })
    : null;
}

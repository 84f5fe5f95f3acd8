import { Fault } from '../core';

/** What forbids writing is found before any work; protection is never lifted for the user. Takes one sync. */
export async function rejectUnwritable(context: Excel.RequestContext, sheetName: string): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(sheetName);
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  // A filter hides whole rows of the sheet, whichever table it belongs to.
  sheet.tables.load('items/autoFilter/isDataFiltered');
  workbook.load('readOnly');
  await context.sync();
  if (workbook.readOnly) throw new Fault('workbook.readOnly', {});
  if (sheet.protection.protected) throw new Fault('sheet.protected', { sheet: sheetName });
  const filters = [sheet.autoFilter, ...sheet.tables.items.map(({ autoFilter }) => autoFilter)];
  // Values written into a filtered range go astray (OfficeDev/office-js #224).
  if (filters.some(({ isDataFiltered }) => isDataFiltered)) {
    throw new Fault('source.filtered', { sheet: sheetName });
  }
}

import { Fault } from '../core';
import type { Source } from '../workbook';

/** What forbids writing is found before any work; protection is never lifted for the user. Takes one sync. */
export async function rejectUnwritable(
  context: Excel.RequestContext,
  source: Pick<Source, 'sheet' | 'table'>,
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(source.sheet);
  sheet.protection.load('protected');
  const sheetFilter = sheet.autoFilter.load('isDataFiltered');
  const table = source.table === undefined ? undefined : workbook.tables.getItem(source.table);
  const tableFilter = table?.autoFilter.load('isDataFiltered');
  workbook.load('readOnly');
  await context.sync();
  if (workbook.readOnly) throw new Fault('workbook.readOnly', {});
  if (sheet.protection.protected) throw new Fault('sheet.protected', { sheet: source.sheet });
  // Values written into a filtered range go astray (OfficeDev/office-js #224).
  if (tableFilter?.isDataFiltered ?? sheetFilter.isDataFiltered) {
    throw new Fault('source.filtered', { sheet: source.sheet });
  }
}

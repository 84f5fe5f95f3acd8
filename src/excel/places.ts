import type { Place } from '../workbook';
import { ownSheets } from './ownSheets';
import { runExcel } from './runExcel';

/** Visible sheets with anything on them, in their order, then the tables on them; none of ours. */
export async function readPlaces(): Promise<readonly Place[]> {
  return runExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name,items/visibility');
    tables.load('items/name,items/worksheet/name');
    const ours = await ownSheets(context);
    const sheets = worksheets.items.filter(
      ({ name, visibility }) => visibility === 'Visible' && !ours.has(name),
    );
    const shown = new Set(sheets.map(({ name }) => name));
    const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
    const listed = tables.items.filter(({ worksheet }) => shown.has(worksheet.name));
    const ranges = listed.map((table) => table.getRange().load('address'));
    await context.sync();
    return [
      ...sheets.flatMap(({ name }, i): Place[] => {
        const range = used[i];
        return !range || range.isNullObject ? [] : [{ kind: 'sheet', name, address: range.address }];
      }),
      ...listed.map(({ name }, i): Place => ({ kind: 'table', name, address: ranges[i]?.address ?? '' })),
    ];
  });
}

import type { RowRun } from '../core';
import type { Selected, Source } from '../workbook';
import { blockAddress } from './a1';
import type { Supports } from './facts';
import { isRefusal } from './hostFault';
import { runExcel } from './runExcel';

/** Characters that an address of several areas may have (Microsoft, Excel.Worksheet.getRange). */
const LONGEST_ADDRESS = 8192;

/**
 * Selects data rows and brings their sheet to the front: all columns of the source, or the one at `offset`. Several areas
 * can be selected from ExcelApi 1.18 on (`RangeAreas.select`), as many as an address can name; below that, one run of
 * rows: the one numbered `turn`, and after the last one the first again. Rows that are hidden are selected with the
 * others.
 */
export function selectRows(
  source: Source,
  runs: readonly RowRun[],
  { offset, turn }: { readonly offset: number | undefined; readonly turn: number },
  supports: Supports,
): Promise<Selected> {
  const of = runs.reduce((sum, [, count]) => sum + count, 0);
  if (of === 0) return Promise.resolve({ rows: 0, of });
  const areas = runs.map(([from, rows]) => ({
    row: source.headerRow + 1 + from,
    column: source.firstColumn + (offset ?? 0),
    rows,
    columns: offset === undefined ? source.columnCount : 1,
  }));
  return runExcel(async (context) => {
    const addresses = areas.map(({ row, column, rows, columns }) => blockAddress(row, column, rows, columns));
    const fitting = addresses.length > 1 ? addressesThatFit(addresses) : 1;
    if (fitting > 1 && (await selectAreas(context, source.sheet, addresses.slice(0, fitting), supports))) {
      return { rows: runs.slice(0, fitting).reduce((sum, [, count]) => sum + count, 0), of };
    }
    const next = areas[turn % areas.length];
    if (!next) return { rows: 0, of };
    const sheet = context.workbook.worksheets.getItem(source.sheet);
    // A cell of a sheet in the background is often not selected (OfficeDev/office-js #5118).
    sheet.activate();
    sheet.getRangeByIndexes(next.row, next.column, next.rows, next.columns).select();
    await context.sync();
    return { rows: next.rows, of };
  });
}

/** How many of the addresses, joined by commas, an address can hold. */
export function addressesThatFit(addresses: readonly string[]): number {
  let length = -1;
  const over = addresses.findIndex((address) => (length += address.length + 1) > LONGEST_ADDRESS);
  return over < 0 ? addresses.length : over;
}

/**
 * Whether the areas could be selected together. Excel for Windows wants the list separator of the user's culture in an
 * address of several areas (OfficeDev/office-js #1167): then it refuses.
 */
async function selectAreas(
  context: Excel.RequestContext,
  sheetName: string,
  addresses: readonly string[],
  supports: Supports,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  if (!supports('1.18')) return false;
  const areas = sheet.getRanges(addresses.join(','));
  if (!('select' in areas)) return false;
  try {
    sheet.activate();
    areas.select();
    await context.sync();
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

import { SHEET_COLUMNS, SHEET_ROWS } from '../a1';
import type { PageEntry } from '../sheetLedger';
import type { PagePlace } from './pageCells';
import { pageAddress } from './pageChanges';

/**
 * What the user has on the sheet of a page, for people: the address of filled cells beside ours or of a row of ours that
 * they edited, else the name of a table or a chart; null when all is ours. Takes one sync.
 * @param edited rows of the page with changes
 */
export async function yoursOnPage(
  context: Excel.RequestContext,
  place: PagePlace,
  entry: PageEntry,
  edited: readonly number[],
): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const beside = stripsAround(place, entry).map(([row, column, rows, columns]) =>
    sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true).load('address'),
  );
  sheet.tables.load('items/name');
  sheet.charts.load('items/name');
  await context.sync();
  const filled = beside.find((range) => !range.isNullObject);
  if (filled) return filled.address;
  const [first] = edited;
  if (first !== undefined) return pageAddress(place, first, 0, entry.columns);
  const ours = new Set(entry.charts.map(({ name }) => name));
  const foreign = [...sheet.tables.items, ...sheet.charts.items.filter(({ name }) => !ours.has(name))];
  return foreign[0]?.name ?? null;
}

type Strip = readonly [row: number, column: number, rows: number, columns: number];

/** All cells of the sheet but ours: above, below, left and right. */
function stripsAround({ row, column }: PagePlace, { rows, columns }: PageEntry): readonly Strip[] {
  const below = row + rows;
  const right = column + columns;
  const strips: readonly Strip[] = [
    [0, 0, row, SHEET_COLUMNS],
    [below, 0, SHEET_ROWS - below, SHEET_COLUMNS],
    [row, 0, rows, column],
    [row, right, rows, SHEET_COLUMNS - right],
  ];
  return strips.filter(([, , down, across]) => down > 0 && across > 0);
}

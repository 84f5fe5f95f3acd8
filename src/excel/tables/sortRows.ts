import { fieldName } from '../names';
import { fieldCells } from './fieldCells';
import type { FoundTable } from './findTable';
import { readGrid } from './readTable';
import { sortedPlaces } from './rankOrder';
import type { TableWork } from './tableWork';

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((cell, i) => cell === b[i]);

/**
 * Excel's own sort by the rank, rows moving whole; nothing where they stand in order already, nor where rows are
 * hidden, which do not move (Microsoft Support, "Sort data in a range or table"). To take it back the rank cells hold
 * the old places for a moment, and the table is sorted by them.
 */
export async function sortRows({ context, table, undo }: TableWork, found: FoundTable): Promise<void> {
  const key = found.fields.get(fieldName(table.id, table.rank));
  if (key === undefined) return;
  const column = { ...found, firstColumn: found.firstColumn + key, width: 1 };
  const cells = (again: Excel.RequestContext): Promise<unknown[]> =>
    readGrid(again, column, 0, found.rows, 'values').then((rows) => rows.map(([cell]) => cell));
  const ranks = await cells(context);
  const formulas = (await readGrid(context, column, 0, found.rows, 'formulas')).map(([cell]) => cell);
  const places = sortedPlaces(ranks);
  if (places.every((place, i) => place === i)) return;
  const sorted = places.map((place) => ranks[place]);
  const sort = context.workbook.tables.getItem(found.table).sort.load('fields');
  const body = context.workbook.tables.getItem(found.table).getDataBodyRange().load('rowHidden');
  await context.sync();
  // Null where some are hidden and some are not.
  if ((body.rowHidden as boolean | null) !== false) return;
  const unsorted = sort.fields.length === 0;
  const put = (again: Excel.RequestContext, values: readonly unknown[]): void => {
    fieldCells(again, table.id, table.rank, 0, found.rows).formulas = values.map((cell) => [cell]);
  };
  const apply = (again: Excel.RequestContext): void => {
    const own = again.workbook.tables.getItem(found.table).sort;
    own.apply([{ key, ascending: true }], false);
    // The header shows no arrow that the user did not ask for; the order stays.
    if (unsorted) own.clear();
  };
  undo.push(async (again) => {
    const now = await cells(again);
    if (isSame(now, ranks)) return;
    if (isSame(now, sorted)) {
      put(again, places);
      await again.sync();
    }
    if (isSame(now, sorted) || isSame(now, places)) apply(again);
    put(again, formulas);
    await again.sync();
  });
  apply(context);
  await context.sync();
}

import type { Note } from '../../core';
import { note } from '../../core';
import type { OutputTable } from '../../workbook';
import { blockAddress, onSheet } from '../a1';
import { isStructureLocked } from '../hiddenSheet';
import { sheetObstacle } from '../sheetObstacle';
import type { OtherState, TableState } from './findTable';

/** What keeps a table from being written, found before anything is done; null when nothing does. Takes two syncs at most. */
export async function obstacle(
  context: Excel.RequestContext,
  table: OutputTable,
  state: TableState,
): Promise<Note | null> {
  if (state.kind === 'absent')
    return (await isStructureLocked(context))
      ? note('sheet.structureProtected', { sheet: table.title })
      : null;
  const inTheWay = await sheetObstacle(context, state.sheet);
  if (inTheWay) return inTheWay;
  if (state.kind === 'plain') return note('sheet.plainRange', { sheet: state.sheet });
  return state.kind === 'deleted' ? occupied(context, table, state) : null;
}

/** A table that the user deleted is made anew on its sheet, where there is nothing else. */
async function occupied(
  context: Excel.RequestContext,
  { columns, key, lines }: OutputTable,
  { sheet, anchor }: OtherState<'deleted'>,
): Promise<Note | null> {
  const rows = Math.max(1, columns.find(({ id }) => id === key)?.cells.length ?? 0);
  const first = anchor?.row ?? 0;
  const { worksheets } = context.workbook;
  const place = blockAddress(first + lines.length, 0, rows + 2, columns.length);
  const used = worksheets.getItem(sheet).getRange(place).getUsedRangeOrNullObject(true).load('address');
  const tables = worksheets.getItem(sheet).getRange(place).getTables(false).load('items/name');
  await context.sync();
  if (used.isNullObject && tables.items.length === 0) return null;
  const address = used.isNullObject ? onSheet(sheet, place) : used.address;
  return note('sheet.occupied', { sheet, address });
}

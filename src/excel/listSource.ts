import { Fault, nearest } from '../core';
import type { ListPlace, Source } from '../workbook';
import { onSheet } from './a1';
import { hostCode } from './hostFault';
import { findOwnColumns } from './ownColumns';
import { runExcel } from './runExcel';
import { sourceFrom } from './sourceFrom';
import { tableSource } from './tableSource';

/**
 * The second source: a table, or the used part of a sheet or of a range on it.
 * @throws Fault `list.noPlace` when no place is given, `list.noTable` and `list.noSheet` with the nearest name,
 * `list.badRange` when the address is none, `list.empty` when no rows stand below a header there
 */
export async function readListSource(place: ListPlace): Promise<Source> {
  return runExcel(async (context) => {
    if (place.table !== undefined) return listTable(context, place.table);
    const { sheet, range } = onItsSheet(place);
    if (sheet === undefined) throw new Fault('list.noPlace');
    return listRange(context, sheet, range);
  });
}

async function listTable(context: Excel.RequestContext, name: string): Promise<Source> {
  const table = context.workbook.tables.getItemOrNullObject(name).load('name');
  const all = context.workbook.tables.load('items/name');
  await context.sync();
  if (table.isNullObject) {
    const close = nearestOf(name, all.items);
    throw new Fault(close === '' ? 'list.noTables' : 'list.noTable', { table: name, nearest: close });
  }
  const { found } = await findOwnColumns(context);
  return tableSource(context, table, found);
}

async function listRange(
  context: Excel.RequestContext,
  name: string,
  range: string | undefined,
): Promise<Source> {
  const all = context.workbook.worksheets.load('items/name');
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (sheet.isNullObject)
    throw new Fault('list.noSheet', { sheet: name, nearest: nearestOf(name, all.items) });
  const cells = range === undefined ? sheet.getRange() : sheet.getRange(range);
  const used = cells
    .getUsedRangeOrNullObject(true)
    .load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  try {
    await context.sync();
  } catch (error) {
    if (hostCode(error) !== 'InvalidArgument') throw error;
    throw new Fault('list.badRange', { range: range ?? '', sheet: sheet.name });
  }
  if (used.isNullObject || used.rowCount < 2) {
    throw new Fault('list.empty', { address: range === undefined ? sheet.name : onSheet(sheet.name, range) });
  }
  const { found } = await findOwnColumns(context);
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return sourceFrom(
    { sheet: sheet.name, headerRow: rowIndex, firstColumn: columnIndex, rowCount: rowCount - 1, columnCount },
    found,
  );
}

/** A range may name its sheet itself, as an address copied from Excel does: "'My list'!A1:F500". */
function onItsSheet({ sheet, range }: ListPlace): { sheet?: string | undefined; range?: string | undefined } {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(range ?? '') ?? [];
  if (sheet !== undefined || cells === undefined) return { sheet, range };
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, range: cells };
}

const nearestOf = (name: string, items: readonly { readonly name: string }[]): string =>
  nearest(
    name,
    items.map((item) => item.name),
  );

import type { Note } from '../../core';
import { Fault } from '../../core';
import { setFormat } from '../columnState';
import { addHidden, fieldName } from '../names';
import { formatOf } from '../outputCells';
import { growTable } from '../tableColumns';
import { emptyAgain } from './areaState';
import { tableHeaders } from './fieldHeaders';
import { fieldCells, headerCell } from './fieldCells';
import type { FoundTable } from './findTable';
import type { TableWork } from './tableWork';

/** Faults of `growTable` before it has done anything. */
const NO_ROOM = new Set(['write.besideTable', 'write.noFreeColumn']);

export interface AddedColumns {
  readonly found: FoundTable;
  /** Column id → the header that it got. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Columns of the plan that are not in the table, or not any more, at its right edge. The note says why they cannot be. */
export async function addColumns(
  work: TableWork,
  found: FoundTable,
  headersBefore: readonly unknown[],
): Promise<AddedColumns | Note> {
  const { context, table, undo, supports } = work;
  const fresh = table.columns.filter(({ id }) => !found.fields.has(fieldName(table.id, id)));
  if (fresh.length === 0) return { found, headers: new Map() };
  const rows = found.rows + 1 + (found.totals ? 1 : 0);
  const edge = found.firstColumn + found.width;
  const mark = undo.length;
  try {
    const area = { sheet: found.sheet, row: found.headerRow, column: edge, rows, columns: fresh.length };
    undo.push(await emptyAgain(context, area));
    await growTable(context, found, fresh.length, supports, undo);
  } catch (error) {
    if (!(error instanceof Fault) || !NO_ROOM.has(error.id)) throw error;
    // Nothing was done: taking these steps would empty what is in the way.
    undo.splice(mark);
    return error.note;
  }
  const names = fresh.map(({ id }) => fieldName(table.id, id));
  undo.push(async (again) => {
    const added = names.map((name) => again.workbook.names.getItemOrNullObject(name).load('name'));
    await again.sync();
    for (const name of added) if (!name.isNullObject) name.delete();
    await again.sync();
  });
  const headers = tableHeaders(
    fresh.map(({ header }) => header),
    headersBefore.map(String),
  );
  const sheet = context.workbook.worksheets.getItem(found.sheet);
  fresh.forEach(({ id, kind }, i) => {
    addHidden(context, fieldName(table.id, id), sheet.getCell(found.headerRow, edge + i));
    const header = headerCell(context, table.id, id);
    setFormat(header, '@');
    header.values = [[headers[i]]];
    setFormat(fieldCells(context, table.id, id, 0, found.rows), formatOf(kind));
  });
  await context.sync();
  const fields = new Map([
    ...found.fields,
    ...names.map((name, i): [string, number] => [name, found.width + i]),
  ]);
  return {
    found: { ...found, width: found.width + fresh.length, fields },
    headers: new Map(fresh.map(({ id }, i) => [id, headers[i] ?? ''])),
  };
}

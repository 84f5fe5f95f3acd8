import type { Note } from '../../core';
import { addHidden, fieldName, sheetName } from '../names';
import type { FieldEntry, TableEntry } from '../sheetLedger';
import { putSheet } from '../sheetLedger';
import { addColumns } from './addColumns';
import { deleteRows } from './deleteRows';
import { columnsToDrop, dropColumns } from './dropColumns';
import { putLooks } from './fieldRules';
import { fitAdded } from './fitColumns';
import type { FoundTable } from './findTable';
import { growRows, inTheWay } from './growRows';
import { renameHeaders } from './headers';
import { looksAgain } from './keptLooks';
import { writeLines } from './lines';
import { forgetLost } from '../lostNames';
import { deletedRuns, matchRows } from './matchRows';
import { ranked } from './makeTable';
import { goesUp } from './rankOrder';
import { readGrid, readTable } from './readTable';
import type { TableCells } from './readTable';
import { sortRows } from './sortRows';
import { programNames, tableRows } from './tableRows';
import type { TableWork } from './tableWork';
import { wantedCells } from './wantedCells';
import { writeCells } from './writeCells';

/** Brings a table that is there up to date. */
export async function updateTable(work: TableWork, there: FoundTable): Promise<Note | null> {
  const { context, table, before, dateSystem, undo, options } = work;
  const cells = await readTable(context, there);
  const match = matched(work, there, cells);
  const missing = table.columns.filter(({ id }) => !there.fields.has(fieldName(table.id, id))).length;
  const wider = { ...there, width: there.width + missing };
  const note = await inTheWay(work, wider, match.fresh.length);
  if (note) return note;
  const inOrder = goesUp(ranksOf(work, there, cells));
  undo.push(await looksAgain(work, there));
  await nameAgain(work, there);
  const added = await addColumns(work, there, cells.headers);
  if ('id' in added) return added;
  const rows = cells.rows.map((row) => [...row, ...new Array<string>(missing).fill('')]);
  const drop = columnsToDrop(work, added.found, cells);
  const dropped = await dropColumns(work, added.found, { ...cells, rows }, drop);
  const headers = await renameHeaders(work, dropped.found, dropped.cells.headers, added.headers);
  const formats = await readGrid(context, dropped.found, 0, 1, 'numberFormat');
  const grown = await growRows(work, dropped.found, match.fresh.length, formats[0] ?? []);
  const program = table.columns.filter(({ by }) => by === 'program');
  const old = (id: string): readonly unknown[] => {
    const offset = dropped.found.fields.get(fieldName(table.id, id)) ?? -1;
    return dropped.cells.rows.map((row) => row[offset] ?? '');
  };
  const fields = program.map((column) => ({
    id: column.id,
    text: column.kind === 'text',
    wanted: wantedCells(table, column, match, dateSystem),
    before: old(column.id),
  }));
  await writeCells(context, table.id, fields, options, undo);
  const last = await deleteRows(work, grown, deletedRuns(match.fates), dropped.cells.rows);
  if (inOrder) await sortRows(work, last);
  await fitAdded(work, last, [...added.headers.keys()]);
  const lines = await writeLines(context, last, table.lines, before, undo);
  const looks = table.columns.map(({ id, look }) => {
    const known = before?.fields[id] ?? { look, ruleIds: [] };
    return { id, look, before: known };
  });
  const ids = await putLooks(context, table.id, looks, last.rows);
  const entries = table.columns.map(({ id, by, look }): [string, FieldEntry] => [
    id,
    { by, header: headers.get(id) ?? '', look, ruleIds: ids.get(id) ?? [] },
  ]);
  const kept = Object.entries(before?.fields ?? {}).filter(
    ([id]) => last.fields.has(fieldName(table.id, id)) && !table.columns.some((column) => column.id === id),
  );
  const entry: TableEntry = {
    id: table.id,
    kind: 'table',
    key: table.key,
    rank: table.rank,
    gone: table.gone,
    fields: Object.fromEntries([...entries, ...kept]),
    lines,
  };
  if (JSON.stringify(entry) !== JSON.stringify(before)) await putSheet(context, table.id, entry);
  return null;
}

/** Whose row is whose, new ones the best rank first. */
function matched(work: TableWork, found: FoundTable, { rows }: TableCells): ReturnType<typeof matchRows> {
  const { table, before } = work;
  const keys = table.columns.find(({ id }) => id === table.key)?.cells ?? [];
  const program = programNames(table, before?.fields ?? {});
  const order = ranked(table);
  const match = matchRows(tableRows(table, program, found, rows), keys.map(String));
  const fresh = new Set(match.fresh);
  return { ...match, fresh: order.filter((row) => fresh.has(row)) };
}

function ranksOf({ table }: TableWork, found: FoundTable, { rows }: TableCells): unknown[] {
  const offset = found.fields.get(fieldName(table.id, table.rank));
  return offset === undefined ? [] : rows.map((row) => row[offset]);
}

/** Names that lead to nothing of ours go, and A1 has its name again. */
async function nameAgain({ context, table, undo }: TableWork, found: FoundTable): Promise<void> {
  await forgetLost(context, found.lost, undo);
  if (found.anchor) return;
  const name = sheetName(table.id);
  undo.push(async (again) => {
    const item = again.workbook.names.getItemOrNullObject(name).load('name');
    await again.sync();
    if (!item.isNullObject) item.delete();
    await again.sync();
  });
  addHidden(context, name, context.workbook.worksheets.getItem(found.sheet).getRange('A1'));
  await context.sync();
}

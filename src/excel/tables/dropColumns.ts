import { Fault } from '../../core';
import { runsOf } from '../formatRuns';
import { setFormat } from '../columnState';
import { addHidden, fieldName } from '../names';
import { rejectUnshrinkable, shrinkTable } from '../tableColumns';
import type { FoundTable } from './findTable';
import { readGrid } from './readTable';
import type { TableCells } from './readTable';
import type { TableWork } from './tableWork';

interface Dropped {
  readonly name: string;
  readonly offset: number;
  /** Header first, then the rows. */
  readonly cells: readonly unknown[];
  readonly formats: readonly unknown[];
}

/** Columns of earlier runs that the plan has no more: the program's, and people's in which nobody wrote. */
export function columnsToDrop({ table, before }: TableWork, found: FoundTable, cells: TableCells): string[] {
  const planned = new Set(table.columns.map(({ id }) => id));
  return Object.entries(before?.fields ?? {}).flatMap(([id, { by }]) => {
    const name = fieldName(table.id, id);
    const offset = found.fields.get(name);
    if (planned.has(id) || offset === undefined) return [];
    return by === 'program' || cells.rows.every((row) => row[offset] === '') ? [name] : [];
  });
}

/**
 * Deletes columns of the table. Where something stands beside it, which would move, they are emptied instead.
 * @returns the table without them
 */
export async function dropColumns(
  { context, undo, supports }: TableWork,
  found: FoundTable,
  cells: TableCells,
  names: readonly string[],
): Promise<{ readonly found: FoundTable; readonly cells: TableCells }> {
  if (names.length === 0) return { found, cells };
  const formats = await readGrid(context, found, -1, found.rows + 1, 'numberFormat');
  const dropped = names
    .map((name): Dropped => {
      const offset = found.fields.get(name) ?? 0;
      const column = [cells.headers, ...cells.rows].map((row) => row[offset] ?? '');
      return { name, offset, cells: column, formats: formats.map((row) => row[offset]) };
    })
    .sort((a, b) => a.offset - b.offset);
  const places = dropped.map(({ offset }) => found.firstColumn + offset);
  if (!(await canShrink(context, found.table, places, supports))) {
    undo.push((again) => fillAgain(again, found, dropped));
    for (const { name } of dropped) {
      const header = context.workbook.names.getItem(name).getRange();
      header.getOffsetRange(1, 0).getAbsoluteResizedRange(found.rows, 1).clear('Contents');
    }
    await context.sync();
    return { found, cells };
  }
  undo.push(async (again) => {
    await growAgain(again, found, dropped, supports);
    await fillAgain(again, found, dropped);
  });
  for (const { name } of dropped) context.workbook.names.getItem(name).delete();
  await context.sync();
  await shrinkTable(context, found.table, places, supports);
  return without(found, cells, dropped);
}

async function canShrink(
  context: Excel.RequestContext,
  table: string,
  places: readonly number[],
  supports: TableWork['supports'],
): Promise<boolean> {
  try {
    await rejectUnshrinkable(context, table, places, supports);
    return true;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

/** Puts columns in again that are missing, each at its place. */
async function growAgain(
  context: Excel.RequestContext,
  found: FoundTable,
  dropped: readonly Dropped[],
  supports: TableWork['supports'],
): Promise<void> {
  const table = context.workbook.tables.getItem(found.table);
  const range = table.getRange().load('columnCount');
  await context.sync();
  // The last ones went first, so those that are missing are the last ones.
  const missing = dropped.slice(dropped.length - (found.width - range.columnCount));
  missing.forEach(({ offset }, i) => {
    const edge = offset === range.columnCount + i;
    if (edge && supports('1.13') && !found.totals) table.resize(table.getRange().getResizedRange(0, 1));
    else table.columns.add(edge ? undefined : offset);
  });
  await context.sync();
}

async function fillAgain(
  context: Excel.RequestContext,
  found: FoundTable,
  dropped: readonly Dropped[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(found.sheet);
  const names = dropped.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load('name'));
  await context.sync();
  dropped.forEach(({ name, offset, cells, formats }, i) => {
    const column = found.firstColumn + offset;
    if (names[i]?.isNullObject === false) names[i].delete();
    addHidden(context, name, sheet.getCell(found.headerRow, column));
    let from = 0;
    for (const [format, rows] of runsOf(formats)) {
      setFormat(sheet.getRangeByIndexes(found.headerRow + from, column, rows, 1), format);
      from += rows;
    }
    sheet.getRangeByIndexes(found.headerRow, column, cells.length, 1).formulas = cells.map((cell) => [cell]);
  });
  await context.sync();
}

function without(
  found: FoundTable,
  cells: TableCells,
  dropped: readonly Dropped[],
): { readonly found: FoundTable; readonly cells: TableCells } {
  const gone = new Set(dropped.map(({ offset }) => offset));
  const keep = (row: readonly unknown[]): unknown[] => row.filter((_, offset) => !gone.has(offset));
  const fields = [...found.fields].flatMap(([name, offset]): [string, number][] =>
    gone.has(offset) ? [] : [[name, offset - dropped.filter((one) => one.offset < offset).length]],
  );
  return {
    found: { ...found, width: found.width - gone.size, fields: new Map(fields) },
    cells: { headers: keep(cells.headers), rows: cells.rows.map(keep) },
  };
}

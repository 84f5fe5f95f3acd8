import type { WritePlan } from '../workbook';
import type { ColumnPlace } from './columnPlace';
import { readColumnState } from './columnState';
import type { Earlier } from './earlier';
import { entryOf } from './earlier';
import type { Supports } from './facts';
import { addHidden, columnName } from './names';
import { rejectForeign } from './occupied';
import { growTableBack, rejectUnshrinkable, shrinkTable } from './tableColumns';
import type { GoingColumn } from './takeAway';
import { takeAway } from './takeAway';
import { widthsFollowing } from './tableWidths';
import type { UndoStep } from './undo';

/**
 * Takes away the columns of earlier runs that the plan does not have, from beside a plain block: all others stay where
 * they are, and a new one may come into the free place.
 * @param restored gets the ids of rules that undoing had to make anew
 * @returns what is there now
 * @throws Fault `write.occupied` when someone wrote into one of them, before anything is done
 */
export async function dropUnwanted(
  context: Excel.RequestContext,
  plan: WritePlan,
  earlier: Earlier,
  undo: UndoStep[],
  restored: Map<string, readonly string[]>,
): Promise<Earlier> {
  const going = await readUnwanted(context, plan, earlier);
  for (const column of going) await takeAway(context, column, false, undo, restored);
  const places = going.map(({ place }) => place);
  undo.push((again) => nameAgain(again, places));
  await unname(context, places);
  return without(earlier, places);
}

/**
 * The same in a table, where the columns right of one that goes close up.
 * @returns what is there now, and from where to where its columns went
 * @throws Fault `write.besideTable` when something stands beside the table that would move, before anything is done
 */
export async function dropFromTable(
  context: Excel.RequestContext,
  plan: WritePlan,
  table: string,
  earlier: Earlier,
  supports: Supports,
  undo: UndoStep[],
  restored: Map<string, readonly string[]>,
): Promise<{ readonly earlier: Earlier; readonly nowAt: (column: number) => number }> {
  const going = await readUnwanted(context, plan, earlier);
  if (going.length === 0) return { earlier, nowAt: (column) => column };
  const places = going.map(({ place }) => place);
  const columns = places.map(({ column }) => column);
  const { inTable, inner, end, width } = await rejectUnshrinkable(context, table, columns, supports);
  for (const column of going)
    await takeAway(context, column, inTable.has(column.place.column), undo, restored);
  undo.push(async (again) => {
    const lost = await lostOf(again, places);
    const missing = inner.filter((column) => lost.some((place) => place.column === column));
    await growTableBack(again, table, missing, width);
    await nameAgain(again, places);
  });
  const [first = end] = inner;
  const { sheet, headerRow: row } = plan.source;
  const strip = { sheet, row, first, count: end - first };
  const follow = await widthsFollowing(context, strip, columns, undo);
  await shrinkTable(context, table, columns, supports);
  if (inner.length > 0) await follow();
  await unname(context, places);
  return {
    earlier: without(earlier, places),
    nowAt: (column) => column - inner.filter((gone) => gone < column).length,
  };
}

async function readUnwanted(
  context: Excel.RequestContext,
  { columns }: WritePlan,
  earlier: Earlier,
): Promise<readonly GoingColumn[]> {
  const going: GoingColumn[] = [];
  for (const { id, sheet, row, column } of earlier.own) {
    if (columns.some((wanted) => wanted.id === id)) continue;
    const place = { id, sheet, headerRow: row, column, rowCount: Math.max(1, earlier.rowCount) };
    const before = await readColumnState(context, place);
    const entry = entryOf(earlier, id);
    rejectForeign('write.occupied', place, before, earlier.rowCount, entry?.written ?? []);
    going.push({ place, before, entry });
  }
  return going;
}

const without = (earlier: Earlier, places: readonly ColumnPlace[]): Earlier => ({
  ...earlier,
  own: earlier.own.filter(({ id }) => !places.some((place) => place.id === id)),
});

async function unname(context: Excel.RequestContext, places: readonly ColumnPlace[]): Promise<void> {
  for (const { id } of places) context.workbook.names.getItem(columnName(id)).delete();
  await context.sync();
}

/** The columns whose names are gone or lost their cells. Takes two syncs. */
async function lostOf(
  context: Excel.RequestContext,
  places: readonly ColumnPlace[],
): Promise<readonly ColumnPlace[]> {
  const names = places.map(({ id }) =>
    context.workbook.names.getItemOrNullObject(columnName(id)).load('name'),
  );
  await context.sync();
  const ranges = names.map((name) =>
    name.isNullObject ? null : name.getRangeOrNullObject().load('address'),
  );
  await context.sync();
  return places.filter((_, i) => ranges[i]?.isNullObject ?? true);
}

/** Gives columns their names again where they have none. */
async function nameAgain(context: Excel.RequestContext, places: readonly ColumnPlace[]): Promise<void> {
  const { names, worksheets } = context.workbook;
  const lost = await lostOf(context, places);
  const old = lost.map(({ id }) => names.getItemOrNullObject(columnName(id)).load('name'));
  await context.sync();
  for (const name of old) if (!name.isNullObject) name.delete();
  for (const { id, sheet, headerRow, column } of lost)
    addHidden(context, columnName(id), worksheets.getItem(sheet).getRangeByIndexes(headerRow, column, 1, 1));
  await context.sync();
}

import type { LeftSheet, PeoplesSheets } from '../workbook';
import { isStructureLocked } from './hiddenSheet';
import { restorePage } from './pages/restorePage';
import type { GoingPage } from './pages/takePageAway';
import { pageHindrance, readGoingPage, takePageAway } from './pages/takePageAway';
import type { SheetEntry } from './sheetLedger';
import { loadSheets, putSheet, SHEETS_KEY } from './sheetLedger';
import type { GoingTable } from './tables/goingTable';
import { readGoingTable, tableHindrance, takeTableAway } from './tables/goingTable';
import type { UndoStep } from './undo';

/**
 * Takes output sheets away, all in one request with their entries: when it does not come through, nothing was done.
 * Deleting cannot be taken back quite, and so it is the last that a write does.
 * @param isWanted whether a sheet stays
 */
export async function dropSheets(
  context: Excel.RequestContext,
  isWanted: (entry: SheetEntry) => boolean,
  peoples: PeoplesSheets,
  undo: UndoStep[],
): Promise<readonly LeftSheet[]> {
  const sheets = await loadSheets(context);
  const pages: GoingPage[] = [];
  const tables: GoingTable[] = [];
  for (const entry of sheets.filter((one) => !isWanted(one))) {
    if (entry.kind === 'page') pages.push(await readGoingPage(context, entry));
    else tables.push(await readGoingTable(context, entry, peoples));
  }
  if (pages.length + tables.length === 0) return [];
  const deletable = await canDelete(context, pages, tables);
  const left: LeftSheet[] = [];
  const stays = (why: LeftSheet | null): boolean => {
    if (why) left.push(why);
    return why !== null;
  };
  const goingPages = pages.filter((page) => !stays(pageHindrance(page, deletable)));
  const goingTables = tables.filter((table) => !stays(tableHindrance(table, deletable)));
  const gone = new Set([...goingPages, ...goingTables].map(({ id }) => id));
  undo.push((again) => putBack(again, goingPages, sheets));
  storeRest(
    context,
    sheets.filter(({ id }) => !gone.has(id)),
  );
  for (const page of goingPages) left.push(...takePageAway(context, page, deletable));
  for (const table of goingTables) takeTableAway(context, table);
  await context.sync();
  return left;
}

/** Not while the structure is protected, and never the last sheet that shows. Takes one sync. */
async function canDelete(
  context: Excel.RequestContext,
  pages: readonly GoingPage[],
  tables: readonly GoingTable[],
): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  if (await isStructureLocked(context)) return false;
  const titles = new Set([
    ...pages.flatMap(({ state, yours }) => (yours === null ? (state?.place.sheet ?? []) : [])),
    ...tables.flatMap(({ sheet, keep }) => (keep ? [] : (sheet ?? []))),
  ]);
  return worksheets.items.some(({ name, visibility }) => visibility === 'Visible' && !titles.has(name));
}

/** Takes no sync, so that it goes with the sheets in one request. */
function storeRest(context: Excel.RequestContext, rest: readonly SheetEntry[]): void {
  const { settings } = context.workbook;
  if (rest.length > 0) settings.add(SHEETS_KEY, JSON.stringify({ version: 1, sheets: rest }));
  else settings.getItem(SHEETS_KEY).delete();
}

/** The entry of a sheet is the first to go and the last to come back: while it is there, nothing is to be done. */
async function putBack(
  context: Excel.RequestContext,
  pages: readonly GoingPage[],
  sheets: readonly SheetEntry[],
): Promise<void> {
  const missing = async (id: string): Promise<boolean> =>
    !(await loadSheets(context)).some((entry) => entry.id === id);
  // From the front, so that each finds its place among the sheets.
  const inOrder = pages.flatMap(({ id, state }) => (state ? [{ id, state }] : []));
  inOrder.sort((a, b) => a.state.place.position - b.state.place.position);
  for (const { id, state } of inOrder) if (await missing(id)) await restorePage(context, id, state);
  for (const entry of sheets) if (await missing(entry.id)) await putSheet(context, entry.id, entry);
}

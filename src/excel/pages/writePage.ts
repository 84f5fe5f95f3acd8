import type { Note } from '../../core';
import { note } from '../../core';
import type { OutputPage, WorkOptions } from '../../workbook';
import { dateSystemOf } from '../outputCells';
import type { PageEntry } from '../sheetLedger';
import { loadSheets, putSheet } from '../sheetLedger';
import { sheetObstacle } from '../sheetObstacle';
import type { UndoStep } from '../undo';
import { fillPage } from './fillPage';
import { makePage } from './makePage';
import { editedRows, firstForeignCell, pageAddress } from './pageChanges';
import { findPage, readGrid } from './pageCells';
import type { PagePlace } from './pageCells';
import { layOut } from './pageLayout';
import type { PageLayout } from './pageParts';
import { findPageRules, ruleCount } from './pageRules';
import type { PageState } from './pageState';
import { readPageState } from './pageState';
import { restorePage } from './restorePage';
import { rowHash } from './rowHash';
import { unionOf } from './writeCells';

/** Makes the page or brings it up to date; the note says why it was left as it was. */
export async function writePage(
  context: Excel.RequestContext,
  page: OutputPage,
  undo: UndoStep[],
  options: WorkOptions,
): Promise<Note | null> {
  const layout = layOut(page, await dateSystemOf(context));
  const { named, place } = await findPage(context, page.id);
  if (!place) {
    const made = await makePage(context, page, named, undo);
    if (!made) return note('sheet.structureProtected', { sheet: page.title });
    await finish(context, page.id, layout, null, undo, options);
    return null;
  }
  const inTheWay = await sheetObstacle(context, place.sheet);
  if (inTheWay) return inTheWay;
  const entry = await entryOf(context, page.id);
  const area = unionOf(layout, entry);
  const formulas = await readGrid(context, page.id, area, 'formulas');
  const changed = userChange(formulas, entry, place);
  if (changed) return changed;
  if (entry && (await isUpToDate(context, layout, entry, place))) return null;
  const bold = entry?.formats === formatsOf(layout) ? [] : [...(entry?.bold ?? []), ...layout.bold];
  const before = await readPageState(context, page.id, place, area, formulas, entry, bold);
  undo.push((again) => restorePage(again, page.id, before));
  await finish(context, page.id, layout, before, undo, options);
  return null;
}

async function entryOf(context: Excel.RequestContext, id: string): Promise<PageEntry | null> {
  const entry = (await loadSheets(context)).find((sheet) => sheet.id === id);
  return entry?.kind === 'page' ? entry : null;
}

/** What the user did on the page that we would write over. */
function userChange(
  formulas: readonly (readonly unknown[])[],
  entry: PageEntry | null,
  place: PagePlace,
): Note | null {
  const { sheet } = place;
  const edited = entry ? editedRows(formulas, entry)[0] : undefined;
  if (entry && edited !== undefined) {
    return note('sheet.edited', { sheet, address: pageAddress(place, edited, 0, entry.columns) });
  }
  const foreign = firstForeignCell(formulas, entry);
  if (!foreign) return null;
  return note('sheet.occupied', { sheet, address: pageAddress(place, foreign.row, foreign.column) });
}

const contentOf = ({ cells, looks, charts, ...rest }: PageLayout): string =>
  rowHash([cells, looks, charts, rest.formats]);
const formatsOf = ({ rows, columns, formats, bold }: PageLayout): string =>
  rowHash([rows, columns, formats, bold]);

/** Nothing else is to be written, and no conditional format of ours was taken away. */
async function isUpToDate(
  context: Excel.RequestContext,
  layout: PageLayout,
  entry: PageEntry,
  place: PagePlace,
): Promise<boolean> {
  if (entry.content !== contentOf(layout)) return false;
  const { ours } = await findPageRules(context, entry.id, unionOf(layout, null), entry, place);
  return ours.length === ruleCount(layout.looks);
}

async function finish(
  context: Excel.RequestContext,
  id: string,
  layout: PageLayout,
  before: PageState | null,
  undo: UndoStep[],
  options: WorkOptions,
): Promise<void> {
  const formats = formatsOf(layout);
  const filled = await fillPage(
    context,
    id,
    layout,
    before,
    before?.entry?.formats === formats,
    undo,
    options,
  );
  const cells = await readGrid(context, id, layout, 'formulas');
  const entry: PageEntry = {
    id,
    kind: 'page',
    rows: layout.rows,
    columns: layout.columns,
    hashes: cells.map((row) => rowHash(row)),
    content: contentOf(layout),
    formats,
    bold: layout.bold,
    looks: layout.looks,
    charts: layout.charts,
    ...filled,
  };
  await putSheet(context, id, entry);
}

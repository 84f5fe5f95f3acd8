import { note } from '../../core';
import type { LeftSheet } from '../../workbook';
import { setFormat } from '../columnState';
import { sheetName } from '../names';
import type { PageEntry } from '../sheetLedger';
import { findPage, pageCells, pageSheet, readGrid } from './pageCells';
import { editedRows } from './pageChanges';
import type { PageState } from './pageState';
import { readPageState } from './pageState';
import { unionOf } from './writeCells';
import { yoursOnPage } from './yoursOnPage';

/** A page that is to go: as it is, and what the user has on its sheet. */
export interface GoingPage {
  readonly id: string;
  readonly entry: PageEntry;
  /** Null where the sheet is gone already; `named` where its name is left. */
  readonly state: PageState | null;
  readonly named: boolean;
  readonly edited: readonly number[];
  readonly yours: string | null;
  readonly locked: boolean;
  readonly hidden: boolean;
}

/** Reads what is needed to take a page away, and to take that back. */
export async function readGoingPage(context: Excel.RequestContext, entry: PageEntry): Promise<GoingPage> {
  const { id } = entry;
  const { named, place } = await findPage(context, id);
  const none = { id, entry, named, state: null, edited: [], yours: null, locked: false, hidden: false };
  if (!place) return none;
  const area = unionOf(entry, null);
  const formulas = await readGrid(context, id, area, 'formulas');
  const edited = editedRows(formulas, entry);
  const sheet = context.workbook.worksheets.getItem(place.sheet).load(['visibility', 'protection/protected']);
  const yours = await yoursOnPage(context, place, entry, edited);
  const state = await readPageState(context, id, place, area, formulas, entry, entry.bold);
  return {
    ...none,
    state,
    edited,
    yours,
    locked: sheet.protection.protected,
    hidden: sheet.visibility === 'VeryHidden',
  };
}

/** A protected sheet can be deleted but not emptied: why it stays as it is, or null. */
export function pageHindrance({ state, yours, locked }: GoingPage, deletable: boolean): LeftSheet | null {
  if (!state || !locked || (deletable && yours === null)) return null;
  const { sheet } = state.place;
  return { title: sheet, note: note('sheet.protected', { sheet }) };
}

/**
 * Deletes the sheet when nothing on it is the user's and sheets can be deleted; else what is ours: charts, rules, and
 * rows that nobody edited. Tells what is left. Takes no sync.
 * @param deletable whether the workbook lets sheets be deleted
 */
export function takePageAway(
  context: Excel.RequestContext,
  going: GoingPage,
  deletable: boolean,
): LeftSheet[] {
  const { id, state, named, yours, hidden } = going;
  const left = state && leftOf(state.place.sheet, yours, deletable);
  if (state && left) emptyPage(context, going, state);
  if (state && !left) {
    const sheet = pageSheet(context, id);
    // A very hidden sheet cannot be deleted (Microsoft, Excel.Worksheet.delete).
    if (hidden) sheet.visibility = 'Hidden';
    sheet.delete();
  }
  if (named) context.workbook.names.getItem(sheetName(id)).delete();
  return left ? [left] : [];
}

function leftOf(sheet: string, yours: string | null, deletable: boolean): LeftSheet | null {
  if (yours !== null) return { title: sheet, note: note('sheet.keptYours', { sheet, what: yours }) };
  return deletable ? null : { title: sheet, note: note('sheet.emptied', { sheet }) };
}

function emptyPage(context: Excel.RequestContext, { id, entry, edited }: GoingPage, state: PageState): void {
  const { conditionalFormats } = pageCells(context, id, state.area);
  for (const rule of state.ours) conditionalFormats.getItem(rule).delete();
  for (const { name } of state.charts) pageSheet(context, id).charts.getItem(name).delete();
  for (const { row, rows } of untouched(entry.rows, edited)) {
    const range = pageCells(context, id, { row, column: 0, rows, columns: entry.columns });
    range.clear('Contents');
    setFormat(range, 'General');
  }
  // A block's heading and headers: rows of their own, of which the user may have edited one.
  for (const { rows, ...span } of state.bold)
    for (let row = span.row; row < span.row + rows; row += 1)
      if (!edited.includes(row)) pageCells(context, id, { ...span, row, rows: 1 }).format.font.bold = false;
}

/** Runs of rows that nobody edited. */
function untouched(rows: number, edited: readonly number[]): { row: number; rows: number }[] {
  const ends = [-1, ...edited, rows];
  return ends.slice(1).flatMap((end, i) => {
    const row = (ends[i] ?? -1) + 1;
    return end > row ? [{ row, rows: end - row }] : [];
  });
}

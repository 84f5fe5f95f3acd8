import type { Note } from '../../core';
import type { OutputTable, WorkOptions } from '../../workbook';
import type { Supports } from '../facts';
import { dateSystemOf } from '../outputCells';
import { loadSheets } from '../sheetLedger';
import type { UndoStep } from '../undo';
import { findTable } from './findTable';
import { newSheet } from './newSheet';
import { obstacle } from './obstacle';
import { tableAgain } from './tableAgain';
import { updateTable } from './updateTable';

/**
 * Makes the table's sheet or brings it up to date; the note says why it was left as it was. What forbids it is found
 * before anything is done.
 */
export async function writeTable(
  context: Excel.RequestContext,
  table: OutputTable,
  undo: UndoStep[],
  supports: Supports,
  options: WorkOptions = {},
): Promise<Note | null> {
  const state = await findTable(context, table.id);
  const hindrance = await obstacle(context, table, state);
  if (hindrance) return hindrance;
  // A plain range is an obstacle.
  if (state.kind === 'plain') return null;
  const entry = (await loadSheets(context)).find(({ id }) => id === table.id);
  const before = entry?.kind === 'table' ? entry : undefined;
  const dateSystem = await dateSystemOf(context);
  const work = { context, table, before, dateSystem, undo, supports, options };
  if (state.kind === 'there') return updateTable(work, state);
  return state.kind === 'deleted' ? tableAgain(work, state) : newSheet(work, state);
}

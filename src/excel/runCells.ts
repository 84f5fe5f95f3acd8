import type { Cell, RunRecord } from '../core';
import { cellText, RECORD_TITLES, recordColumns, recordOfColumns } from '../core';
import { setFormat } from './columnState';
import type { HiddenSheet } from './hiddenSheet';
import { findHiddenSheet, hiddenCells } from './hiddenSheet';
import { inBlocks, NothingAnswered } from './inBlocks';
import { joinPieces, piecesOf } from './memory';
import type { Slot } from './runsIndex';

/**
 * Holds the records of runs, each in columns of its own: what is said once in pieces below each other in the first
 * one, then titles, then a row per customer.
 */
export const RUNS_SHEET: HiddenSheet = { anchor: '_CT_runs', title: 'Customer Tiers runs' };

const COLUMNS = RECORD_TITLES.length;
/** An empty column stands behind. */
const WIDTH = COLUMNS + 1;
const TITLE_ROWS = 1;
/** Excel's rows (Microsoft Support, "Excel specifications and limits"). */
const SHEET_ROWS = 1_048_576;

/** Stands before each text, so that none begins with an apostrophe: Excel may take one for a mark of its own. */
const MARK = '|';

/** A record as it is to stand in a slot. */
export interface SlottedRecord {
  readonly slot: Slot;
  readonly pieces: readonly string[];
  readonly columns: ReturnType<typeof recordColumns>;
}

/** Null when the sheet has too few rows for it. */
export function slotted(record: RunRecord, slot: number): SlottedRecord | null {
  const columns = recordColumns(record);
  const pieces = piecesOf(columns.head);
  const rows = record.key.length;
  if (pieces.length + TITLE_ROWS + rows > SHEET_ROWS) return null;
  return { slot: { slot, pieces: pieces.length, length: columns.head.length, rows }, pieces, columns };
}

/** `rows` cells in each of the first `columns` columns of a slot. */
const cellsOf = (
  context: Excel.RequestContext,
  { slot }: Slot,
  row: number,
  rows: number,
  columns = COLUMNS,
): Excel.Range => hiddenCells(context, RUNS_SHEET, row, slot * WIDTH, rows, columns);

/** Writes in blocks, one sync each. */
export async function writeRecord(
  context: Excel.RequestContext,
  { slot, pieces, columns }: SlottedRecord,
): Promise<void> {
  await inBlocks(pieces.length, 1, 'write', {}, async (from, rows) => {
    const range = cellsOf(context, slot, from, rows, 1);
    setFormat(range, '@');
    range.values = pieces.slice(from, from + rows).map((piece) => [piece]);
    await context.sync();
    range.untrack();
  });
  const titles = cellsOf(context, slot, pieces.length, TITLE_ROWS);
  titles.values = [[...columns.titles]];
  await context.sync();
  titles.untrack();
  const { text } = columns;
  const texts = text.lastIndexOf(true) + 1;
  const first = pieces.length + TITLE_ROWS;
  await inBlocks(slot.rows, COLUMNS, 'write', {}, async (from, rows) => {
    const range = cellsOf(context, slot, first + from, rows);
    // Text before its values come, as in the tier columns.
    setFormat(range.getAbsoluteResizedRange(rows, texts), '@');
    range.values = Array.from({ length: rows }, (_, row) =>
      columns.columns.map((column, i) => {
        const cell = column[from + row] ?? '';
        return text[i] === true ? MARK + cellText(cell) : cell;
      }),
    );
    await context.sync();
    range.untrack();
  });
}

/** Null when the cells do not hold the record that was written there. */
export async function readRecord(context: Excel.RequestContext, slot: Slot): Promise<RunRecord | null> {
  const pieces: Cell[] = [];
  await readRows(context, slot, 0, slot.pieces, 1, (row) => pieces.push(row[0] ?? ''));
  const head = joinPieces(pieces, slot);
  if (head === null) return null;
  const columns = Array.from({ length: COLUMNS }, (): Cell[] => []);
  await readRows(context, slot, slot.pieces + TITLE_ROWS, slot.rows, COLUMNS, (row) => {
    columns.forEach((column, i) => column.push(unmarked(row[i] ?? '')));
  });
  return recordOfColumns(head, columns);
}

async function readRows(
  context: Excel.RequestContext,
  slot: Slot,
  first: number,
  count: number,
  columns: number,
  onRow: (row: readonly Cell[]) => void,
): Promise<void> {
  await inBlocks(count, columns, 'read', {}, async (from, rows) => {
    const range = cellsOf(context, slot, first + from, rows, columns).load('values');
    await context.sync();
    const values = range.values as Cell[][] | null;
    if (!values) throw new NothingAnswered();
    values.forEach(onRow);
    range.untrack();
  });
}

const unmarked = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.startsWith(MARK) ? cell.slice(MARK.length) : cell;

/** Empties a slot, where the sheet is there. */
export async function emptySlot(context: Excel.RequestContext, slot: Slot): Promise<void> {
  const { there } = await findHiddenSheet(context, RUNS_SHEET);
  if (there) cellsOf(context, slot, 0, slot.pieces + TITLE_ROWS + slot.rows).clear();
  await context.sync();
}

import type { HiddenSheet } from './hiddenSheet';
import { findHiddenSheet, hiddenCells } from './hiddenSheet';
import { inBlocks, NothingAnswered } from './inBlocks';
import { setFormat } from './columnState';

/** Holds a memory that is too long for a setting. */
export const MEMORY_SHEET: HiddenSheet = { anchor: '_CT_memory', title: 'Customer Tiers' };

/** `rows` cells of a column from a row on. */
const cells = (context: Excel.RequestContext, column: number, from: number, rows: number): Excel.Range =>
  hiddenCells(context, MEMORY_SHEET, from, column, rows, 1);

/** The cells of a column, or null when the sheet is gone. */
export async function readPieces(
  context: Excel.RequestContext,
  column: number,
  count: number,
): Promise<unknown[] | null> {
  const { there } = await findHiddenSheet(context, MEMORY_SHEET);
  if (!there) return null;
  const pieces: unknown[] = [];
  await inBlocks(count, 1, 'read', {}, async (from, rows) => {
    const range = cells(context, column, from, rows).load('values');
    await context.sync();
    const values = range.values as unknown[][] | null;
    if (!values) throw new NothingAnswered();
    for (const row of values) pieces.push(row[0]);
    range.untrack();
  });
  return pieces;
}

export async function writePieces(
  context: Excel.RequestContext,
  column: number,
  pieces: readonly unknown[],
): Promise<void> {
  await inBlocks(pieces.length, 1, 'write', {}, async (from, rows) => {
    const range = cells(context, column, from, rows);
    // Text before its values come, as in the tier columns.
    setFormat(range, '@');
    range.values = pieces.slice(from, from + rows).map((piece) => [piece]);
    await context.sync();
    range.untrack();
  });
}

export async function emptyPieces(
  context: Excel.RequestContext,
  column: number,
  count: number,
): Promise<void> {
  cells(context, column, 0, count).clear();
  await context.sync();
}

import type { TableEntry } from '../sheetLedger';
import type { UndoStep } from '../undo';
import type { FoundTable } from './findTable';

/** The lines in so many rows: what does not fit stands in the last one. */
function fitted(lines: readonly string[], room: number): string[] {
  if (lines.length <= room) return [...lines];
  return room === 0 ? [] : [...lines.slice(0, room - 1), lines.slice(room - 1).join(' · ')];
}

/**
 * Brings the lines above the table up to date. A line that the user wrote something else into stays theirs.
 * @returns the lines as they are to be known the next time
 */
export async function writeLines(
  context: Excel.RequestContext,
  { sheet, anchor, headerRow }: Pick<FoundTable, 'sheet' | 'anchor' | 'headerRow'>,
  lines: readonly string[],
  before: TableEntry | undefined,
  undo: UndoStep[],
): Promise<readonly string[]> {
  // One row stays empty above the table.
  const room = anchor ? Math.max(0, headerRow - 1 - anchor.row) : 0;
  if (!anchor || room === 0) return before?.lines ?? [];
  const texts = fitted(lines, room);
  const cells = (again: Excel.RequestContext): Excel.Range =>
    again.workbook.worksheets.getItem(sheet).getRangeByIndexes(anchor.row, anchor.column, room, 1);
  const range = cells(context).load('formulas');
  await context.sync();
  const old = (range.formulas as unknown[][]).map(([cell]) => cell);
  const wanted = old.map((cell, i) => {
    const ours = cell === '' || cell === before?.lines[i];
    const text = texts[i] ?? '';
    return ours && cell !== text ? text : null;
  });
  if (wanted.some((text) => text !== null)) {
    undo.push(async (again) => {
      cells(again).formulas = old.map((cell, i) => [wanted[i] === null ? null : cell]);
      await again.sync();
    });
    cells(context).values = wanted.map((text) => [text]);
    await context.sync();
  }
  return texts;
}

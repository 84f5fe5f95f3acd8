import type { OutputCell, WorkOptions } from '../../workbook';
import { setFormat } from '../columnState';
import { runsOf } from '../formatRuns';
import { inBlocks } from '../inBlocks';
import { holdsAlready } from '../outputCells';
import type { UndoStep } from '../undo';
import { fieldCells } from './fieldCells';

/** What the cells of one of the program's columns are to hold, and what they hold. */
export interface FieldCells {
  readonly id: string;
  readonly text: boolean;
  /** Per row of the table; null for a cell that is none of ours. */
  readonly wanted: readonly (OutputCell | null)[];
  /** Per row that was in the table before. */
  readonly before: readonly unknown[];
}

interface Change {
  readonly column: FieldCells;
  /** First row and the cells from there to the last that differs; null for those that stay. */
  readonly first: number;
  readonly cells: readonly (OutputCell | null)[];
}

/** Writes the cells that differ, block by block; of text cells that are no text cells any more the format first. */
export async function writeCells(
  context: Excel.RequestContext,
  table: string,
  columns: readonly FieldCells[],
  options: WorkOptions,
  undo: UndoStep[],
): Promise<void> {
  const total = columns[0]?.wanted.length ?? 0;
  await inBlocks(total, columns.length, 'write', { signal: options.signal }, async (from, rows) => {
    const changes = columns.flatMap((column) => changeOf(column, from, rows));
    if (changes.length === 0) return;
    await asText(context, table, changes, undo);
    undo.push((again) => writeBack(again, table, changes));
    context.application.suspendApiCalculationUntilNextSync();
    for (const { column, first, cells } of changes) {
      const range = fieldCells(context, table, column.id, first, cells.length);
      range.values = cells.map((cell) => [cell]);
      range.untrack();
    }
    await context.sync();
  });
}

function changeOf(column: FieldCells, from: number, rows: number): Change[] {
  const cells = column.wanted.slice(from, from + rows).map((cell, i) => {
    const old = column.before[from + i] ?? '';
    return cell === null || holdsAlready(old, cell) ? null : cell;
  });
  const first = cells.findIndex((cell) => cell !== null);
  if (first < 0) return [];
  const last = cells.findLastIndex((cell) => cell !== null);
  return [{ column, first: from + first, cells: cells.slice(first, last + 1) }];
}

/** Rows that are new are taken out again as a whole. */
async function writeBack(
  context: Excel.RequestContext,
  table: string,
  changes: readonly Change[],
): Promise<void> {
  for (const { column, first, cells } of changes) {
    const rows = Math.min(cells.length, column.before.length - first);
    if (rows <= 0) continue;
    const range = fieldCells(context, table, column.id, first, rows);
    range.formulas = cells.slice(0, rows).map((cell, i) => [cell === null ? null : column.before[first + i]]);
  }
  await context.sync();
}

const TEXT = '@';

async function asText(
  context: Excel.RequestContext,
  table: string,
  changes: readonly Change[],
  undo: UndoStep[],
): Promise<void> {
  const texts = changes.flatMap((change) => {
    const { column, first, cells } = change;
    if (!column.text) return [];
    return [
      { change, range: fieldCells(context, table, column.id, first, cells.length).load('numberFormat') },
    ];
  });
  if (texts.length === 0) return;
  await context.sync();
  const others = texts.flatMap(({ change, range }) => {
    const runs = runsOf((range.numberFormat as unknown[][]).map(([format]) => format));
    return runs.every(([format]) => format === TEXT) ? [] : [{ change, runs }];
  });
  if (others.length === 0) return;
  undo.push(async (again) => {
    for (const { change, runs } of others) {
      let from = change.first;
      for (const [format, rows] of runs) {
        setFormat(fieldCells(again, table, change.column.id, from, rows), format);
        from += rows;
      }
    }
    await again.sync();
  });
  for (const { change } of others)
    setFormat(fieldCells(context, table, change.column.id, change.first, change.cells.length), TEXT);
  await context.sync();
}

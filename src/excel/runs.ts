import type { Cell, RunRecord } from '../core';
import { cellText, keptRuns, recordColumns, recordOfColumns } from '../core';
import type { KeptRun } from '../workbook';
import { setFormat } from './columnState';
import type { HiddenSheet } from './hiddenSheet';
import {
  dropHiddenSheet,
  findHiddenSheet,
  hiddenCells,
  isStructureLocked,
  makeHiddenSheet,
} from './hiddenSheet';
import { inBlocks, NothingAnswered } from './inBlocks';
import type { UndoStep } from './undo';

/** Holds the records of runs, each in columns of its own: what is said once, titles, a row per customer. */
export const RUNS_SHEET: HiddenSheet = { anchor: '_CT_runs', title: 'Customer Tiers runs' };
export const RUNS_KEY = 'CustomerTiers.runs';

/** Columns of a record, with an empty one behind. */
const WIDTH = 8;
const HEAD_ROWS = 2;
/** Excel's rows (Microsoft Support, "Excel specifications and limits"). */
const SHEET_ROWS = 1_048_576;

/** Stands before each text, so that none begins with an apostrophe: Excel may take one for a mark of its own. */
const MARK = '|';

interface Slot {
  readonly slot: number;
  readonly rows: number;
}

/** The runs that are kept, oldest first, and what is left of older ones in slots that are free. */
interface RunsIndex {
  readonly version: 1;
  readonly runs: readonly (KeptRun & Slot)[];
  readonly left: readonly Slot[];
}

const NONE: RunsIndex = { version: 1, runs: [], left: [] };

/** Takes one sync. An index that another program damaged counts as none. */
export async function loadRuns(context: Excel.RequestContext): Promise<RunsIndex> {
  const stored = context.workbook.settings.getItemOrNullObject(RUNS_KEY).load('value');
  await context.sync();
  if (stored.isNullObject || typeof stored.value !== 'string') return NONE;
  try {
    const index = JSON.parse(stored.value) as RunsIndex;
    return (index.version as number) === 1 && Array.isArray(index.runs) ? index : NONE;
  } catch {
    return NONE;
  }
}

/** The record of a run; null when it is not kept any more or was damaged. */
export async function readRun(context: Excel.RequestContext, at: string): Promise<RunRecord | null> {
  const { runs } = await loadRuns(context);
  const run = runs.find((one) => one.at === at);
  const { there } = await findHiddenSheet(context, RUNS_SHEET);
  if (!run || !there) return null;
  const head = hiddenCells(context, RUNS_SHEET, 0, run.slot * WIDTH, 1, 1).load('values');
  await context.sync();
  const columns = Array.from({ length: WIDTH - 1 }, (): Cell[] => []);
  await inBlocks(run.rows, WIDTH - 1, 'read', {}, async (from, rows) => {
    const range = cellsOf(context, run.slot, HEAD_ROWS + from, rows).load('values');
    await context.sync();
    const values = range.values as Cell[][] | null;
    if (!values) throw new NothingAnswered();
    for (const row of values) columns.forEach((column, i) => column.push(unmarked(row[i] ?? '')));
    range.untrack();
  });
  return recordOfColumns(cellText(unmarked((head.values as Cell[][])[0]?.[0] ?? '')), columns);
}

/**
 * Keeps a record beside those that are there. False when it cannot be kept: the workbook's structure is protected, or
 * a sheet has too few rows.
 */
export async function putRun(
  context: Excel.RequestContext,
  record: RunRecord,
  undo: UndoStep[],
): Promise<boolean> {
  const { there } = await findHiddenSheet(context, RUNS_SHEET);
  const rows = record.key.length;
  if (rows + HEAD_ROWS > SHEET_ROWS || (!there && (await isStructureLocked(context)))) return false;
  // Runs of a sheet that is gone are gone too.
  const before = await loadRuns(context);
  const index = there ? before : NONE;
  if (!there) {
    undo.push((again) => dropHiddenSheet(again, RUNS_SHEET));
    await makeHiddenSheet(RUNS_SHEET);
  }
  const slot = freeSlot(index);
  const left = index.left.find((one) => one.slot === slot);
  if (left) await empty(context, left);
  undo.push((again) => empty(again, { slot, rows }));
  await writeRecord(context, slot, record);
  // A run that is made anew takes the place of its first try.
  const kept = keptRuns(index.runs.filter(({ at }) => at !== record.at));
  const gone = index.runs.filter((run) => !kept.includes(run));
  const { at, policy } = record;
  undo.push((again) => storeRuns(again, before));
  await storeRuns(context, {
    version: 1,
    runs: [...kept, { at, policy, customers: rows, slot, rows }],
    left: [
      ...index.left.filter((one) => one.slot !== slot),
      ...gone.map((run): Slot => ({ slot: run.slot, rows: run.rows })),
    ],
  });
  return true;
}

function freeSlot({ runs }: RunsIndex): number {
  let slot = 0;
  while (runs.some((run) => run.slot === slot)) slot += 1;
  return slot;
}

async function writeRecord(context: Excel.RequestContext, slot: number, record: RunRecord): Promise<void> {
  const { head, titles, text, columns } = recordColumns(record);
  const texts = text.lastIndexOf(true) + 1;
  const first = cellsOf(context, slot, 0, HEAD_ROWS);
  setFormat(first, '@');
  first.values = [[MARK + head, ...titles.slice(1).map(() => '')], [...titles]];
  await context.sync();
  first.untrack();
  await inBlocks(record.key.length, WIDTH - 1, 'write', {}, async (from, rows) => {
    const range = cellsOf(context, slot, HEAD_ROWS + from, rows);
    // Text before its values come, as in the tier columns.
    const words = range.getAbsoluteResizedRange(rows, texts);
    setFormat(words, '@');
    range.values = Array.from({ length: rows }, (_, row) =>
      columns.map((column, i) => {
        const cell = column[from + row] ?? '';
        return text[i] === true ? MARK + cellText(cell) : cell;
      }),
    );
    await context.sync();
    range.untrack();
  });
}

const cellsOf = (context: Excel.RequestContext, slot: number, row: number, rows: number): Excel.Range =>
  hiddenCells(context, RUNS_SHEET, row, slot * WIDTH, rows, WIDTH - 1);

async function empty(context: Excel.RequestContext, { slot, rows }: Slot): Promise<void> {
  const { there } = await findHiddenSheet(context, RUNS_SHEET);
  if (there) cellsOf(context, slot, 0, rows + HEAD_ROWS).clear();
  await context.sync();
}

async function storeRuns(context: Excel.RequestContext, index: RunsIndex): Promise<void> {
  const { settings } = context.workbook;
  if (index.runs.length > 0 || index.left.length > 0) settings.add(RUNS_KEY, JSON.stringify(index));
  else {
    const stored = settings.getItemOrNullObject(RUNS_KEY).load('key');
    await context.sync();
    if (!stored.isNullObject) stored.delete();
  }
  await context.sync();
}

const unmarked = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.startsWith(MARK) ? cell.slice(MARK.length) : cell;

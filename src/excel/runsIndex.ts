import type { KeptRun } from '../workbook';

export const RUNS_KEY = 'CustomerTiers.runs';

/** Where a record stands on its sheet: columns of its own, counted in widths of a record. */
export interface Slot {
  readonly slot: number;
  /** Cells that what is said once takes, one under the other, and characters of its text. */
  readonly pieces: number;
  readonly length: number;
  /** One per customer, below the titles. */
  readonly rows: number;
}

export type StoredRun = KeptRun & Slot;

/** The runs that are kept, oldest first, and what is left of older ones in slots that are free. */
export interface RunsIndex {
  readonly version: 2;
  readonly runs: readonly StoredRun[];
  readonly left: readonly Slot[];
}

export const NO_RUNS: RunsIndex = { version: 2, runs: [], left: [] };

/** Takes one sync. An index that another program damaged counts as none. */
export async function loadRuns(context: Excel.RequestContext): Promise<RunsIndex> {
  const stored = context.workbook.settings.getItemOrNullObject(RUNS_KEY).load('value');
  await context.sync();
  if (stored.isNullObject || typeof stored.value !== 'string') return NO_RUNS;
  try {
    const index = JSON.parse(stored.value) as RunsIndex;
    const whole =
      (index.version as number) === 2 &&
      index.runs.every((run) => isSlot(run) && typeof run.at === 'string' && isCount(run.customers)) &&
      index.left.every(isSlot);
    return whole ? index : NO_RUNS;
  } catch {
    return NO_RUNS;
  }
}

const isSlot = ({ slot, pieces, length, rows }: Slot): boolean => [slot, pieces, length, rows].every(isCount);

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** Takes one sync, or two when nothing is left to be kept. */
export async function storeRuns(context: Excel.RequestContext, index: RunsIndex): Promise<void> {
  const { settings } = context.workbook;
  if (index.runs.length > 0 || index.left.length > 0) settings.add(RUNS_KEY, JSON.stringify(index));
  else {
    const stored = settings.getItemOrNullObject(RUNS_KEY).load('key');
    await context.sync();
    if (!stored.isNullObject) stored.delete();
  }
  await context.sync();
}

/** The first slot that no run has. */
export function freeSlot({ runs }: RunsIndex): number {
  let slot = 0;
  while (runs.some((run) => run.slot === slot)) slot += 1;
  return slot;
}

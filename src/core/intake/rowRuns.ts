import type { RowRun } from './source';

/** Rows of runs, asked for block by block in order. */
export class RowRuns {
  private readonly runs: readonly RowRun[];
  private next = 0;

  /** @param runs ascending, without overlap */
  constructor(runs: readonly RowRun[]) {
    this.runs = runs;
  }

  /** Calls `look` with every row of a run from `from` up to before `to`. Blocks come in order. */
  within(from: number, to: number, look: (row: number) => void): void {
    for (; this.next < this.runs.length; this.next++) {
      const [start, count] = this.runs[this.next] ?? [0, 0];
      const end = start + count;
      for (let row = Math.max(from, start); row < Math.min(end, to); row++) look(row);
      // A run that goes on in the next block is looked at again there.
      if (end > to) return;
    }
  }
}

/** The rows of all runs up to before `rows`, one by one. */
export function rowsOf(runs: readonly RowRun[], rows: number): number[] {
  const found: number[] = [];
  new RowRuns(runs).within(0, rows, (row) => found.push(row));
  return found;
}

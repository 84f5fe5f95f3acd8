import type { RowRun } from '../core';

/** Ascending runs that touch or overlap as one each. */
export function joinedRuns(runs: readonly RowRun[]): RowRun[] {
  const result: [number, number][] = [];
  for (const [from, count] of [...runs].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[0] + last[1]) last[1] = Math.max(last[1], from + count - last[0]);
    else result.push([from, count]);
  }
  return result;
}

/** The rows of 0 … total − 1 that are in none of the runs, which are ascending and do not overlap. */
export function rowsBetween(runs: readonly RowRun[], total: number): RowRun[] {
  const result: RowRun[] = [];
  let next = 0;
  for (const [from, count] of runs) {
    if (from > next) result.push([next, from - next]);
    next = from + count;
  }
  if (next < total) result.push([next, total - next]);
  return result;
}

/** Rows for which the test holds, as runs. */
export function runsWhere(total: number, test: (row: number) => boolean): RowRun[] {
  const runs: RowRun[] = [];
  for (let row = 0; row < total; row += 1) if (test(row)) runs.push([row, 1]);
  return joinedRuns(runs);
}

/** The part of a run that lies in rows 0 … total − 1. */
export function clipped([from, count]: RowRun, total: number): RowRun {
  const first = Math.max(0, from);
  return [first, Math.max(0, Math.min(total, from + count) - first)];
}

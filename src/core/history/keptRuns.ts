/** Most runs that a workbook keeps. */
const MOST = 24;

/**
 * Of runs in the order they were made those to keep when one more is made: the last of each day, so that a day of trying
 * things out does not push last month away; no more than 24 with the new one. The last one of all stays: the new one
 * is held against it.
 * @param runs with `at` as in `RunRecord`
 */
export function keptRuns<T extends { readonly at: string }>(runs: readonly T[]): readonly T[] {
  return runs.filter((run, i) => dayOf(run.at) !== dayOf(runs[i + 1]?.at ?? '')).slice(1 - MOST);
}

const dayOf = (time: string): string => time.slice(0, 'yyyy-mm-dd'.length);

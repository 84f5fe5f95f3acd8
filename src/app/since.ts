import type { Grading, Migration, RunRecord, TierFigures, Watched } from '../core';
import { migration, tierFigures, watchList } from '../core';

/** What became of the customers from one run to a later one. */
export interface Since {
  /** When the two runs were made: "2024-06-01T09:30:00". */
  readonly at: string;
  readonly to: string;
  readonly migration: Migration;
  /** Key figures of each tier, the later run against the earlier one. */
  readonly figures: readonly TierFigures[];
  readonly watched: readonly Watched[];
}

/** Since the run before. @param grading of the later run: it knows each customer's own interval between orders */
export function sinceOf(earlier: RunRecord, record: RunRecord, { customers }: Grading): Since {
  const intervals = customers.metrics['meanInterval'];
  const meanInterval = new Map(
    customers.key.flatMap((key, customer) => {
      const days = intervals?.[customer] ?? NaN;
      return Number.isNaN(days) ? [] : [[key, days] as const];
    }),
  );
  return sinceRecord(earlier, record, meanInterval);
}

/** What two records tell. @param meanInterval customer key → days between orders; nobody is silent without it */
export const sinceRecord = (
  earlier: RunRecord,
  later: RunRecord,
  meanInterval: ReadonlyMap<string, number> = new Map(),
): Since => ({
  at: earlier.at,
  to: later.at,
  migration: migration(earlier, later),
  figures: tierFigures(later, earlier),
  watched: watchList(earlier, later, meanInterval),
});

import type { Grading, Migration, RunRecord, TierFigures, Watched } from '../core';
import { migration, tierFigures, watchList } from '../core';

/** What became of the customers since the run before. */
export interface Since {
  /** When the run before was made: "2024-06-01T09:30:00". */
  readonly at: string;
  readonly migration: Migration;
  /** Key figures of each tier, this run against the one before. */
  readonly figures: readonly TierFigures[];
  readonly watched: readonly Watched[];
}

export function sinceOf(earlier: RunRecord, record: RunRecord, { customers }: Grading): Since {
  const intervals = customers.metrics['meanInterval'];
  const meanInterval = new Map(
    customers.key.flatMap((key, customer) => {
      const days = intervals?.[customer] ?? NaN;
      return Number.isNaN(days) ? [] : [[key, days] as const];
    }),
  );
  return {
    at: earlier.at,
    migration: migration(earlier, record),
    figures: tierFigures(record, earlier),
    watched: watchList(earlier, record, meanInterval),
  };
}

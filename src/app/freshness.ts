import type { Grading } from '../core';
import { dayOfIso, isoDate } from '../core';

/** How old the data is that tiers rest on. */
export interface Freshness {
  /** ISO date of the newest purchase of any customer. */
  readonly newest: string;
  /** Days from it to today; 0 when it lies ahead. */
  readonly days: number;
}

/** Null when the source has no dates, or nobody bought. @param today day number */
export function freshness(
  { customers }: { readonly customers: Pick<Grading['customers'], 'metrics'> },
  today: number,
): Freshness | null {
  let newest = -Infinity;
  for (const day of customers.metrics['lastPurchase'] ?? []) if (day > newest) newest = day;
  if (!Number.isFinite(newest)) return null;
  return { newest: isoDate(newest), days: Math.max(0, Math.floor(today - newest)) };
}

/** When tiers are to be looked at again. */
export interface ReviewDue {
  /** ISO date. */
  readonly due: string;
  /** Days since it was due; negative while it lies ahead. */
  readonly over: number;
}

/**
 * Null when that is no moment.
 * @param lastRunAt when the last run was made, as in its record
 * @param every `reviewEvery` of the policy, in days
 * @param today day number
 */
export function reviewDue(lastRunAt: string, every: number, today: number): ReviewDue | null {
  const last = dayOfIso(lastRunAt.slice(0, 'yyyy-mm-dd'.length));
  if (last === undefined) return null;
  return { due: isoDate(last + every), over: today - last - every };
}

import { dayOfIso, monthsBefore } from '../calendar/days';
import { Fault } from '../fault';
import type { Sales } from '../intake/sales';
import type { SourcePolicy } from '../policy/sourceSchema';

/** Days from `after` (exclusive) to `to` (inclusive). */
export interface Span {
  readonly after: number;
  readonly to: number;
}

/** The days that count: up to the analysis date at most. Throws a Fault when a period is asked of a source without dates. */
export function periodSpan(sales: Sales, period: SourcePolicy['period'], asOf: number | null): Span {
  if (period === 'all') return { after: -Infinity, to: asOf ?? Infinity };
  if (sales.layout === 'customers') throw new Fault('grade.noPeriod');
  if (asOf === null || !sales.day) throw new Fault('grade.missingRole', { metric: 'period', role: 'date' });
  if ('lastMonths' in period) return lastMonths(period.lastMonths, asOf);
  return { after: (dayOfIso(period.from) ?? NaN) - 1, to: Math.min(dayOfIso(period.to) ?? NaN, asOf) };
}

/** From the day after the same day that many months earlier (clamped to the month's end) to the analysis date. */
export const lastMonths = (months: number, asOf: number): Span => ({
  after: monthsBefore(asOf, months),
  to: asOf,
});

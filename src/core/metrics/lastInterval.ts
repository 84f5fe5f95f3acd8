import { extremes } from './extremes';
import type { SpanRows } from './spanRows';

/** Days between a customer's last purchase day and the one before it; missing with one purchase day. */
export function lastInterval({ sales: { day }, visits, customers }: SpanRows): Float64Array | undefined {
  if (!day) return undefined;
  const last = extremes(day, visits, customers, 'greatest');
  const earlier = visits.map((customer, row) =>
    (day[row] ?? NaN) < (last[customer] ?? NaN) ? customer : -1,
  );
  const before = extremes(day, earlier, customers, 'greatest');
  return last.map((latest, customer) => latest - (before[customer] ?? NaN));
}

import type { SourcePolicy } from '../policy/sourceSchema';
import { distinctPairs } from './distinctPairs';

/** What orders are counted from. */
export interface Visits {
  /** Per row its customer; −1 for rows that are no purchase. */
  readonly customer: Int32Array;
  readonly customers: number;
  readonly day: Int32Array | undefined;
  /** Per row an order's code, −1 without one. */
  readonly order: Int32Array | undefined;
  readonly orderCount: number;
}

/**
 * Orders per customer. `rows`: rows. `days`: distinct days. `orders`: distinct order ids; rows without an id count
 * as one order per day. Undefined when the source has neither the ids nor the dates that this takes.
 */
export function ordersPerCustomer(
  visits: Visits,
  frequency: SourcePolicy['frequency'],
): Float64Array | undefined {
  const { customer, customers, day, order, orderCount } = visits;
  if (frequency === 'rows') return rowsPerCustomer(customer, customers);
  if (frequency === 'days' || !order) return day && distinctDays(customer, customers, day);
  const withId = distinctPairs(customer, customers, order, orderCount);
  const others = customer.map((code, row) => ((order[row] ?? -1) < 0 ? code : -1));
  if (others.every((code) => code < 0)) return withId;
  const without = day ? distinctDays(others, customers, day) : rowsPerCustomer(others, customers);
  return withId.map((count, code) => count + (without[code] ?? 0));
}

function rowsPerCustomer(customer: Int32Array, customers: number): Float64Array {
  const counts = new Float64Array(customers);
  for (const code of customer) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function distinctDays(customer: Int32Array, customers: number, day: Int32Array): Float64Array {
  let first = Infinity;
  let last = -Infinity;
  customer.forEach((code, row) => {
    if (code < 0) return;
    first = Math.min(first, day[row] ?? first);
    last = Math.max(last, day[row] ?? last);
  });
  if (last < first) return new Float64Array(customers);
  const offsets = day.map((value) => value - first);
  return distinctPairs(customer, customers, offsets, last - first + 1);
}

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

/** Per row the order that it belongs to, a code below `count`; rows of one customer with one code are one order. */
export interface OrderCodes {
  readonly ofRow: Int32Array;
  readonly count: number;
}

/**
 * Tells orders apart. `rows`: each row is one. `days`: each day. `orders`: each order id; rows without an id are one
 * order per day. Undefined when the source has neither the ids nor the dates that this takes.
 */
export function orderCodes(
  { customer, day, order, orderCount }: Visits,
  frequency: SourcePolicy['frequency'],
): OrderCodes | undefined {
  const each = (): OrderCodes => ({ ofRow: customer.map((_, row) => row), count: customer.length });
  if (frequency === 'rows') return each();
  if (frequency === 'days' || !order) return day && dayCodes(customer, day);
  if (customer.every((code, row) => code < 0 || (order[row] ?? -1) >= 0))
    return { ofRow: order, count: orderCount };
  const others = day ? dayCodes(customer, day) : each();
  return {
    ofRow: order.map((code, row) => (code < 0 ? orderCount + (others.ofRow[row] ?? 0) : code)),
    count: orderCount + others.count,
  };
}

/** Orders per customer: how many codes of orders each has. */
export function ordersPerCustomer(
  visits: Visits,
  frequency: SourcePolicy['frequency'],
): Float64Array | undefined {
  const { customer, customers, day, order } = visits;
  if (frequency === 'rows') return rowsPerCustomer(customer, customers);
  if (day && (frequency === 'days' || !order)) {
    const { first, count } = daySpan(customer, day);
    return distinctPairs(customer, customers, day, count, first);
  }
  const codes = orderCodes(visits, frequency);
  return codes && distinctPairs(customer, customers, codes.ofRow, codes.count);
}

function rowsPerCustomer(customer: Int32Array, customers: number): Float64Array {
  const counts = new Float64Array(customers);
  for (const code of customer) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Per row its day, counted from the first; −1 for rows without a customer. */
export function dayCodes(customer: Int32Array, day: Int32Array): OrderCodes {
  const { first, count } = daySpan(customer, day);
  return { ofRow: day.map((own, row) => ((customer[row] ?? -1) < 0 ? -1 : own - first)), count };
}

/** The first day of rows with a customer, and how many days there are from it to the last. */
function daySpan(customer: Int32Array, day: Int32Array): { first: number; count: number } {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < customer.length; row++) {
    if ((customer[row] ?? -1) < 0) continue;
    const own = day[row] ?? NaN;
    if (own < first) first = own;
    if (own > last) last = own;
  }
  return last < first ? { first: 0, count: 0 } : { first, count: last - first + 1 };
}

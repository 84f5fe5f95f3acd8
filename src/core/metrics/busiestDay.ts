import { distinctPairs } from './distinctPairs';
import { extremes } from './extremes';
import { dayCodes } from './orders';
import { pairsOf } from './pairs';
import type { SpanRows } from './spanRows';

/** Most orders of a customer on one day; an order with lines on several days counts on each. 0 without orders. */
export function busiestDayOrders(rows: SpanRows): Float64Array | undefined {
  const { visits, customers, orderCodes, sales } = rows;
  if (!sales.day || !orderCodes) return undefined;
  const { ofRow, count } = dayCodes(visits, sales.day);
  const days = pairsOf(visits, customers, ofRow, count);
  const orders = distinctPairs(days.ofRow, days.group.length, orderCodes.ofRow, orderCodes.count);
  return extremes(orders, days.group, customers, 'greatest').map((most) => (Number.isNaN(most) ? 0 : most));
}

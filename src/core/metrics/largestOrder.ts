import { sumBy } from '../numbers/sumBy';
import { extremes } from './extremes';
import { pairsOf } from './pairs';
import { quotient } from './quotient';
import type { SpanRows } from './spanRows';

/**
 * Amount of the largest order ÷ mean amount of an order, both before returns (with `returns: "count"` a return is an
 * order of a negative amount). Missing for customers without orders and where the mean is 0 or below.
 */
export function largestOrderRatio(rows: SpanRows): Float64Array | undefined {
  const { visits, customers, netAmount, orderCodes } = rows;
  if (!netAmount || !orderCodes) return undefined;
  const orders = pairsOf(visits, customers, orderCodes.ofRow, orderCodes.count);
  const amounts = sumBy(netAmount, orders.ofRow, orders.group.length);
  const sums = sumBy(amounts, orders.group, customers);
  const counts = new Float64Array(customers);
  for (const customer of orders.group) counts[customer] = (counts[customer] ?? 0) + 1;
  const means = quotient(sums, counts).map((mean) => (mean > 0 ? mean : NaN));
  return quotient(extremes(amounts, orders.group, customers, 'greatest'), means);
}

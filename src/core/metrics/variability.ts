import { calendarMonths } from '../calendar/months';
import { sumBy } from '../numbers/sumBy';
import { pairsOf } from './pairs';
import type { SpanRows } from './spanRows';

/**
 * Coefficient of variation: population standard deviation ÷ mean of a customer's net amounts by calendar month. Months
 * without any are 0; the first and the last one may be there in part. Missing where the mean is not above 0.
 */
export function variability(rows: SpanRows): Float64Array | undefined {
  const { all, customers, netAmount, sales } = rows;
  const { day } = sales;
  if (!netAmount || !day) return undefined;
  const { from, to } = rows.days;
  const months = calendarMonths(from, to);
  const monthOfRow = day.map((own, row) =>
    (all[row] ?? -1) >= 0 && own >= from ? (months.ofDay[own - from] ?? -1) : -1,
  );
  const pairs = pairsOf(all, customers, monthOfRow, months.count);
  const amounts = sumBy(netAmount, pairs.ofRow, pairs.group.length);
  const means = sumBy(amounts, pairs.group, customers).map((sum) => sum / months.count);
  const squares = new Float64Array(customers);
  const filled = new Int32Array(customers);
  pairs.group.forEach((customer, pair) => {
    const deviation = (amounts[pair] ?? 0) - (means[customer] ?? 0);
    squares[customer] = (squares[customer] ?? 0) + deviation * deviation;
    filled[customer] = (filled[customer] ?? 0) + 1;
  });
  return means.map((mean, customer) => {
    const empty = months.count - (filled[customer] ?? 0);
    const variance = ((squares[customer] ?? 0) + empty * mean * mean) / months.count;
    return mean > 0 ? Math.sqrt(variance) / mean : NaN;
  });
}

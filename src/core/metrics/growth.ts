import { monthsBefore } from '../calendar/days';
import { sumBy } from '../numbers/sumBy';
import type { SpanRows } from './spanRows';

/**
 * Amount of the later half of the days ÷ that of the earlier half − 1. Of an odd number of days the one in the middle
 * belongs to the earlier half; a single day has no halves.
 */
export function trend(rows: SpanRows): Float64Array | undefined {
  const { from, to } = rows.days;
  const compared = growth(rows, from - 1, from + Math.floor((to - from) / 2), to);
  return from < to ? compared : compared?.fill(NaN);
}

/**
 * Amount of the last twelve months ÷ that of the twelve before − 1; missing for everyone when the days do not reach
 * back over both.
 */
export function yearOnYear(rows: SpanRows): Float64Array | undefined {
  const { from, to } = rows.days;
  const before = monthsBefore(to, 24);
  const compared = growth(rows, before, monthsBefore(to, 12), to);
  return from > before + 1 ? compared?.fill(NaN) : compared;
}

/**
 * Net amount of the days after `middle` up to `to` ÷ that of the days after `after` up to `middle`, less 1. Missing where
 * the earlier amount is not above 0: nothing grows from nothing, or from a debt.
 */
function growth(rows: SpanRows, after: number, middle: number, to: number): Float64Array | undefined {
  const { all, customers, netAmount, sales } = rows;
  const { day } = sales;
  if (!netAmount || !day) return undefined;
  const within = (from: number, until: number): Float64Array => {
    const inside = all.map((customer, row) => {
      const own = day[row] ?? NaN;
      return own > from && own <= until ? customer : -1;
    });
    return sumBy(netAmount, inside, customers);
  };
  const earlier = within(after, middle);
  const later = within(middle, to);
  return later.map((amount, customer) => {
    const base = earlier[customer] ?? 0;
    return base > 0 ? amount / base - 1 : NaN;
  });
}

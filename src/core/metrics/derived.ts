import { difference } from '../numbers/rowwise';
import type { MetricName } from './names';
import { quotient } from './quotient';
import { referredAmount, referredCustomers } from './referred';
import type { SpanRows } from './spanRows';

/** A metric by name, one value per customer, NaN = missing; undefined when the source cannot give it. */
export type Metrics = (name: MetricName) => Float64Array | undefined;

const DAYS_PER_MONTH = 30.4375;

/** Metrics that follow from others, in both layouts, where there is no column of their own. Days are whole, no +1. */
export const DERIVED: Readonly<
  Partial<Record<MetricName, (metric: Metrics, rows: SpanRows) => Float64Array | undefined>>
> = {
  recency: (metric, { taken }) => daysTo(taken.asOf, metric('lastPurchase')),
  tenure: (metric, { taken }) => daysTo(taken.asOf, metric('firstPurchase')),
  ordersPerMonth: (metric) => {
    const months = metric('tenure')?.map((days) => Math.max(1, days / DAYS_PER_MONTH));
    return both(metric('orders'), months, quotient);
  },
  averageOrderValue: (metric) => both(metric('amount'), metric('orders'), quotient),
  returnRate: (metric) => both(metric('returns'), metric('grossAmount'), quotient),
  profit: (metric) => both(metric('amount'), metric('cost'), difference),
  margin: (metric) => both(metric('profit'), metric('amount'), quotient),
  meanInterval: (metric) => {
    const orders = metric('orders');
    const length = both(metric('lastPurchase'), metric('firstPurchase'), minus);
    return both(length, orders, (days, counts) =>
      days.map((value, i) => ((counts[i] ?? 0) > 1 ? value / ((counts[i] ?? 0) - 1) : NaN)),
    );
  },
  // The nearest day, half a day up: an expected order has a date.
  nextOrderExpected: (metric) =>
    both(metric('lastPurchase'), metric('meanInterval'), (last, interval) =>
      last.map((day, i) => Math.round(day + (interval[i] ?? NaN))),
    ),
  referredCustomers: (_, rows) => referredCustomers(rows),
  referredAmount: (metric, rows) => referredAmount(rows, metric('amount')),
};

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - (b[i] ?? NaN));

const daysTo = (asOf: number | null, days: Float64Array | undefined): Float64Array | undefined =>
  asOf === null ? undefined : days?.map((day) => asOf - day);

const both = (
  a: Float64Array | undefined,
  b: Float64Array | undefined,
  of: (a: Float64Array, b: Float64Array) => Float64Array,
): Float64Array | undefined => a && b && of(a, b);

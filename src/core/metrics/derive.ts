import { difference } from '../numbers/rowwise';
import type { MetricName } from './names';

/** Metric → value per customer, NaN = missing. */
export type Metrics = Partial<Record<MetricName, Float64Array>>;

type MaybeMetrics = { [K in MetricName]?: Float64Array | undefined };

const DAYS_PER_MONTH = 30.4375;

/** Adds what follows from other metrics, where it is not there yet and they are. Days are whole, no +1. */
export function derive(base: Metrics, asOf: number | null): Metrics {
  const { firstPurchase, lastPurchase, orders, amount, grossAmount, returns, cost } = base;
  const since = (days: Float64Array | undefined): Float64Array | undefined =>
    asOf === null ? undefined : days?.map((day) => asOf - day);
  const profit = base.profit ?? (amount && cost && difference(amount, cost));
  const tenure = base.tenure ?? since(firstPurchase);
  const derived: MaybeMetrics = {
    recency: base.recency ?? since(lastPurchase),
    tenure,
    ordersPerMonth:
      orders &&
      tenure &&
      ratio(
        orders,
        tenure.map((days) => Math.max(1, days / DAYS_PER_MONTH)),
      ),
    averageOrderValue: amount && orders && ratio(amount, orders),
    returnRate: returns && grossAmount && ratio(returns, grossAmount),
    profit,
    margin: profit && amount && ratio(profit, amount),
    meanInterval:
      firstPurchase && lastPurchase && orders
        ? orders.map((n, code) =>
            n > 1 ? ((lastPurchase[code] ?? NaN) - (firstPurchase[code] ?? NaN)) / (n - 1) : NaN,
          )
        : undefined,
  };
  return { ...present(derived), ...base };
}

/** Row by row a ÷ b, missing where b is 0. */
const ratio = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, code) => (b[code] === 0 ? NaN : value / (b[code] ?? NaN)));

const present = (metrics: MaybeMetrics): Metrics =>
  Object.fromEntries(Object.entries(metrics).filter(([, values]) => values !== undefined));

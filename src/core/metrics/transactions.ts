import { busiestDayOrders } from './busiestDay';
import type { Metrics } from './derived';
import { extremes } from './extremes';
import { trend, yearOnYear } from './growth';
import { largestOrderRatio } from './largestOrder';
import { lastInterval } from './lastInterval';
import { grossAmount, margin, netAmount, netSum, profit, returnedAmount } from './money';
import type { MetricName } from './names';
import { products } from './products';
import { onTimeRate, overdueDaysMax, overdueDaysMean } from './punctuality';
import type { SpanRows } from './spanRows';
import { variability } from './variability';

/** Metrics that rows of sales give directly: undefined where the columns for one are not there. */
export const TRANSACTIONS: Readonly<
  Partial<Record<MetricName, (rows: SpanRows, metric: Metrics) => Float64Array | undefined>>
> = {
  firstPurchase: ({ sales: { day }, visits, customers }) => day && extremes(day, visits, customers, 'least'),
  lastPurchase: ({ sales: { day }, visits, customers }) =>
    day && extremes(day, visits, customers, 'greatest'),
  orders: (rows) => rows.ordersPerCustomer,
  amount: (rows, metric) => (rows.hasReturns ? netAmount(rows) : metric('grossAmount')),
  grossAmount,
  returns: returnedAmount,
  quantity: (rows) => netSum(rows, rows.sales.numbers['quantity']),
  cost: (rows) => netSum(rows, rows.sales.numbers['cost']),
  profit,
  margin,
  lastInterval,
  products,
  onTimeRate,
  overdueDaysMean,
  overdueDaysMax,
  trend,
  yearOnYear,
  variability,
  largestOrderRatio,
  busiestDayOrders,
};

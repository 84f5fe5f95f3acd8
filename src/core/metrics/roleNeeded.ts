import type { Sales } from '../intake/sales';
import type { Role } from '../policy/sourceSchema';
import type { MetricName } from './names';
import { isMetricName } from './names';

/** What each metric is measured from, in the order in which it is asked for. */
const ROLES_OF: Readonly<Record<MetricName, readonly Role[]>> = {
  recency: ['date'],
  firstPurchase: ['date'],
  lastPurchase: ['date'],
  tenure: ['date'],
  orders: ['date'],
  ordersPerMonth: ['date'],
  amount: ['amount'],
  grossAmount: ['amount'],
  returns: ['amount'],
  returnRate: ['amount'],
  averageOrderValue: ['amount', 'date'],
  quantity: ['quantity'],
  cost: ['cost'],
  profit: ['profit'],
  margin: ['amount', 'profit'],
  meanInterval: ['date'],
};

/** The role that is missing for a metric: in the customers layout the metric's own column. */
export function roleNeeded(metric: string, sales: Sales): string {
  if (sales.layout === 'customers' || !isMetricName(metric)) return metric;
  const has = (role: Role): boolean => (role === 'date' ? sales.day !== undefined : role in sales.numbers);
  return ROLES_OF[metric].find((role) => !has(role)) ?? metric;
}

import type { Layout, Role } from '../policy/sourceSchema';
import type { MetricName } from './names';
import { METRIC_NAMES } from './names';
import { ROLES_OF } from './roleNeeded';

/** Of a customer list: metrics that follow from others, or from who referred whom. */
const FOLLOWS: Readonly<Partial<Record<MetricName, readonly string[]>>> = {
  recency: ['lastPurchase'],
  tenure: ['firstPurchase'],
  ordersPerMonth: ['orders', 'tenure'],
  averageOrderValue: ['amount', 'orders'],
  returnRate: ['returns', 'grossAmount'],
  profit: ['amount', 'cost'],
  margin: ['profit', 'amount'],
  meanInterval: ['lastPurchase', 'firstPurchase', 'orders'],
  nextOrderExpected: ['lastPurchase', 'meanInterval'],
  referredCustomers: ['referrer'],
  referredAmount: ['referrer', 'amount'],
};

/**
 * The metrics that a source with these roles can give.
 * @param roles the keys of `source.columns`; for a customer list the metrics that it has as columns, and words
 */
export function measurable(layout: Layout, roles: readonly string[]): readonly MetricName[] {
  return (METRIC_NAMES as readonly MetricName[]).filter((metric) =>
    layout === 'customers'
      ? listed(metric, roles)
      : ROLES_OF[metric].length > 0 && ROLES_OF[metric].every((role) => isGiven(role, metric, roles)),
  );
}

function listed(metric: string, roles: readonly string[]): boolean {
  if (roles.includes(metric)) return true;
  const from = (FOLLOWS as Readonly<Record<string, readonly string[]>>)[metric];
  return from !== undefined && from.every((other) => listed(other, roles));
}

/** Orders are told apart by their ids where there are no dates; profit is what amount and cost leave. */
const BY_ORDER: readonly MetricName[] = ['orders', 'averageOrderValue', 'largestOrderRatio'];

function isGiven(role: Role, metric: MetricName, roles: readonly string[]): boolean {
  if (roles.includes(role)) return true;
  if (role === 'date') return roles.includes('orderId') && BY_ORDER.includes(metric);
  return role === 'profit' && roles.includes('amount') && roles.includes('cost');
}

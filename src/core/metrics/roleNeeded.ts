import type { Sales } from '../intake/sales';
import type { Role } from '../policy/sourceSchema';
import type { MetricName } from './names';
import { isMetricName } from './names';

/** What each metric is measured from, in the order in which it is asked for; nothing where rows of orders cannot give it. */
export const ROLES_OF: Readonly<Record<MetricName, readonly Role[]>> = {
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
  lastInterval: ['date'],
  products: ['product'],
  onTimeRate: ['dueDate', 'paidDate', 'date'],
  overdueDaysMean: ['dueDate', 'paidDate', 'date'],
  overdueDaysMax: ['dueDate', 'paidDate', 'date'],
  trend: ['date', 'amount'],
  yearOnYear: ['date', 'amount'],
  variability: ['date', 'amount'],
  largestOrderRatio: ['amount', 'date'],
  busiestDayOrders: ['date'],
  referredCustomers: ['referrer'],
  referredAmount: ['referrer', 'amount'],
  nextOrderExpected: ['date'],
  lastContact: [],
};

/** The role that is missing for a metric: in the customers layout the metric's own column. */
export function roleNeeded(metric: string, sales: Sales): string {
  if (sales.layout === 'customers' || !isMetricName(metric)) return metric;
  return ROLES_OF[metric].find((role) => !isMapped(role, sales)) ?? metric;
}

function isMapped(role: Role, { numbers, texts, list, ...sales }: Sales): boolean {
  switch (role) {
    case 'date':
      return sales.day !== undefined;
    case 'product':
      return texts.product !== undefined;
    case 'referrer':
      return (sales.referrer ?? list?.texts.referrer) !== undefined;
    case 'dueDate':
      return sales.dueDay !== undefined;
    case 'paidDate':
      return sales.paidDay !== undefined;
    default:
      return role in numbers;
  }
}

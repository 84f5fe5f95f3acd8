/**
 * The metrics a customer can be measured by, with the direction in which a customer counts as better.
 * In the customers layout these names are also the keys of `source.columns`.
 */
export const METRICS = {
  recency: 'cost',
  firstPurchase: 'benefit',
  lastPurchase: 'benefit',
  tenure: 'benefit',
  orders: 'benefit',
  ordersPerMonth: 'benefit',
  amount: 'benefit',
  grossAmount: 'benefit',
  returns: 'cost',
  returnRate: 'cost',
  averageOrderValue: 'benefit',
  quantity: 'benefit',
  cost: 'benefit',
  profit: 'benefit',
  margin: 'benefit',
  meanInterval: 'cost',
  lastInterval: 'cost',
  products: 'benefit',
  onTimeRate: 'benefit',
  overdueDaysMean: 'cost',
  overdueDaysMax: 'cost',
  trend: 'benefit',
  yearOnYear: 'benefit',
  variability: 'cost',
  largestOrderRatio: 'benefit',
  busiestDayOrders: 'benefit',
  referredCustomers: 'benefit',
  referredAmount: 'benefit',
  nextOrderExpected: 'benefit',
  lastContact: 'benefit',
} as const;

export type MetricName = keyof typeof METRICS;

export const METRIC_NAMES: readonly string[] = Object.keys(METRICS);

export const isMetricName = (name: string): name is MetricName => Object.hasOwn(METRICS, name);

/** Metrics that are measured only when a method asks for them: each takes a pass of its own over the rows. */
export const ON_DEMAND: ReadonlySet<string> = new Set<MetricName>([
  'lastInterval',
  'products',
  'onTimeRate',
  'overdueDaysMean',
  'overdueDaysMax',
  'trend',
  'yearOnYear',
  'variability',
  'largestOrderRatio',
  'busiestDayOrders',
  'referredCustomers',
  'referredAmount',
]);

import * as v from 'valibot';
import { closed } from './closed';
import { isoDay, name, text } from './words';

const product = closed({ product: v.tuple([text, text]) });
const difference = closed({ difference: v.tuple([text, text]) });

/** A column by its header, the product of two columns, or the first less the second. */
const amount = v.lazy((input): typeof text | typeof product | typeof difference => {
  if (typeof input !== 'object' || input === null) return text;
  return 'difference' in input ? difference : product;
});

const column = v.exactOptional(text);

/** Role → header. Without `source.columns` every role is proposed; with it these and no others are read. */
const columns = closed({
  customer: text,
  date: column,
  amount: v.exactOptional(amount),
  orderId: column,
  quantity: column,
  cost: column,
  profit: column,
  // Metrics as columns: the customers layout only.
  recency: column,
  firstPurchase: column,
  lastPurchase: column,
  tenure: column,
  orders: column,
  ordersPerMonth: column,
  grossAmount: column,
  returns: column,
  returnRate: column,
  averageOrderValue: column,
  margin: column,
  meanInterval: column,
});

const indicator = closed({
  column: text,
  as: name,
  aggregate: v.optional(v.picklist(['sum', 'mean', 'max', 'min', 'last']), 'sum'),
});

const lastMonths = closed({ lastMonths: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1200)) });
const fromTo = closed({ from: isoDay, to: isoDay });
const whole = v.literal('all');

const period = v.lazy((input): typeof whole | typeof lastMonths | typeof fromTo => {
  if (typeof input !== 'object' || input === null) return whole;
  return 'from' in input || 'to' in input ? fromTo : lastMonths;
});

export const sourceSchema = closed({
  layout: v.exactOptional(v.picklist(['transactions', 'customers'])),
  columns: v.exactOptional(columns),
  indicators: v.optional(v.pipe(v.array(indicator), v.maxLength(100)), []),
  asOf: v.optional(v.union([v.picklist(['latest', 'today']), isoDay]), 'latest'),
  period: v.optional(period, 'all'),
  returns: v.optional(v.picklist(['net', 'ignore', 'count']), 'net'),
  frequency: v.optional(v.picklist(['orders', 'days', 'rows']), 'orders'),
  dateOrder: v.exactOptional(v.picklist(['dayFirst', 'monthFirst', 'yearFirst'])),
  decimal: v.exactOptional(v.picklist(['.', ','])),
  dropDuplicates: v.optional(v.boolean(), false),
  aliases: v.optional(v.record(text, text), {}),
});

/** Where the data stand and how rows are counted: everything about the source, nothing about a method. */
export type SourcePolicy = v.InferOutput<typeof sourceSchema>;
export type SourceColumns = v.InferOutput<typeof columns>;
export type AmountColumns = v.InferOutput<typeof amount>;
export type IndicatorPolicy = v.InferOutput<typeof indicator>;
export type Layout = NonNullable<SourcePolicy['layout']>;

/** The roles of a transactions source. */
export const ROLES = ['customer', 'date', 'amount', 'orderId', 'quantity', 'cost', 'profit'] as const;
export type Role = (typeof ROLES)[number];

import * as v from 'valibot';
import { closed } from './closed';
import { isoDay, name, number, text } from './words';

const product = closed({ product: v.tuple([text, text]) });
const difference = closed({ difference: v.tuple([text, text]) });

/** A column by its header, the product of two columns, or the first less the second. */
const amount = v.lazy((input): typeof text | typeof product | typeof difference => {
  if (typeof input !== 'object' || input === null) return text;
  return 'difference' in input ? difference : product;
});

const column = v.exactOptional(text);
const composed = v.exactOptional(amount);

/** Words about a customer or an order. */
const textColumns = { product: column, group: column, owner: column, consent: column, referrer: column };

/** Role → header. Without `source.columns` every role is proposed; with it these and no others are read. */
const columns = closed({
  customer: text,
  date: column,
  amount: composed,
  orderId: column,
  quantity: column,
  cost: composed,
  profit: composed,
  ...textColumns,
  dueDate: column,
  paidDate: column,
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
  lastInterval: column,
  products: column,
  onTimeRate: column,
  overdueDaysMean: column,
  overdueDaysMax: column,
  trend: column,
  yearOnYear: column,
  variability: column,
  largestOrderRatio: column,
  busiestDayOrders: column,
  referredCustomers: column,
  referredAmount: column,
  nextOrderExpected: column,
  lastContact: column,
});

const indicator = closed({
  /** One column, or several questions of a survey. */
  column,
  columns: v.exactOptional(v.pipe(v.array(text), v.minLength(2), v.maxLength(50))),
  as: name,
  aggregate: v.exactOptional(v.picklist(['sum', 'mean', 'max', 'min', 'last', 'mode'])),
  /** How the answers of a row become one: their mean, or the net promoter score (9–10 less 0–6). */
  combine: v.exactOptional(v.picklist(['mean', 'nps'])),
  /** Word → number, for columns such as 高/中/低. */
  scale: v.exactOptional(
    v.pipe(
      v.record(text, number),
      v.check((words) => Object.keys(words).length > 0),
    ),
  ),
});

const indicators = v.optional(v.pipe(v.array(indicator), v.maxLength(100)), []);

const lastMonths = closed({ lastMonths: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1200)) });
const fromTo = closed({ from: isoDay, to: isoDay });
const whole = v.literal('all');

const period = v.lazy((input): typeof whole | typeof lastMonths | typeof fromTo => {
  if (typeof input !== 'object' || input === null) return whole;
  return 'from' in input || 'to' in input ? fromTo : lastMonths;
});

/** A second source, joined by customer: a table, or the used part or a range of a sheet (command line: a file). */
const list = closed({
  sheet: column,
  range: column,
  table: column,
  columns: v.exactOptional(closed({ customer: text, date: column, ...textColumns })),
  indicators,
});

export const sourceSchema = closed({
  layout: v.exactOptional(v.picklist(['transactions', 'customers'])),
  columns: v.exactOptional(columns),
  indicators,
  list: v.exactOptional(list),
  asOf: v.optional(v.union([v.picklist(['latest', 'today']), isoDay]), 'latest'),
  period: v.optional(period, 'all'),
  returns: v.optional(v.picklist(['net', 'ignore', 'count']), 'net'),
  frequency: v.optional(v.picklist(['orders', 'days', 'rows']), 'orders'),
  dateOrder: v.exactOptional(v.picklist(['dayFirst', 'monthFirst', 'yearFirst'])),
  decimal: v.exactOptional(v.picklist(['.', ','])),
  /** Currency sign → what one of it is worth in the currency of the result. */
  rates: v.optional(v.record(text, v.pipe(number, v.gtValue(0))), {}),
  dropDuplicates: v.optional(v.boolean(), false),
  visibleOnly: v.optional(v.boolean(), false),
  /** Rows whose first word is 合计, Total … are customers all the same. */
  keepTotalRows: v.optional(v.boolean(), false),
  /** Rows whose reason is one of these count neither as late nor as on time. */
  excused: v.exactOptional(closed({ column: text, reasons: v.pipe(v.array(text), v.minLength(1)) })),
  aliases: v.optional(v.record(text, text), {}),
  /** Pairs of customers that look alike and are not the same: not suggested again. */
  distinct: v.optional(v.array(v.tuple([text, text])), []),
});

/** Where the data stand and how rows are counted: everything about the source, nothing about a method. */
export type SourcePolicy = v.InferOutput<typeof sourceSchema>;
export type SourceColumns = v.InferOutput<typeof columns>;
export type AmountColumns = v.InferOutput<typeof amount>;
export type IndicatorPolicy = v.InferOutput<typeof indicator>;
export type ListPolicy = v.InferOutput<typeof list>;
export type Layout = NonNullable<SourcePolicy['layout']>;

/** Roles whose cells are words. */
export const TEXT_ROLES = ['product', 'group', 'owner', 'consent', 'referrer'] as const;
export type TextRole = (typeof TEXT_ROLES)[number];

/** The roles of a transactions source. */
export const ROLES = [
  'customer',
  'date',
  'amount',
  'orderId',
  'quantity',
  'cost',
  'profit',
  ...TEXT_ROLES,
  'dueDate',
  'paidDate',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that only the row of an order can have, and none of a customer list. */
export const ORDER_ROLES = ['date', 'orderId', 'dueDate', 'paidDate'] as const;

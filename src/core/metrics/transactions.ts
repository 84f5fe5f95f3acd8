import { fateCode } from '../intake/fates';
import type { Sales } from '../intake/sales';
import type { SourcePolicy } from '../policy/sourceSchema';
import type { Metrics } from './derive';
import { extremes } from './extremes';
import { ordersPerCustomer } from './orders';
import type { Participation } from './participation';
import { difference } from '../numbers/rowwise';
import { sumBy } from '../numbers/sumBy';
import { sumPresent } from './sumPresent';

const RETURN = fateCode('return');
const USED = fateCode('used');

/** Which rows a measurement looks at: all that take part, and those of them that are purchases or plain sales. */
export interface MeasuredRows {
  /** Per row its customer, −1 = not looked at: purchases and, unless ignored, returns. */
  readonly all: Int32Array;
  /** Without returns. */
  readonly used: Int32Array;
  /** What counts as an order and a visit: `used`, with `returns: "count"` `all`. */
  readonly visits: Int32Array;
}

/** The rows that take part after day `after`; returns are told by their fate. */
export function measuredRows(
  sales: Sales,
  { customerOfRow, fates }: Participation,
  returns: SourcePolicy['returns'],
  after: number,
): MeasuredRows {
  const inSpan = (row: number): boolean => (sales.day?.[row] ?? Infinity) > after;
  const all =
    after === -Infinity ? customerOfRow : customerOfRow.map((code, row) => (inSpan(row) ? code : -1));
  const used = fates.includes(RETURN) ? all.map((code, row) => (fates[row] === USED ? code : -1)) : all;
  return { all, used, visits: returns === 'count' ? all : used };
}

/** The metrics that rows of sales give directly, per customer. Returns reduce amount, quantity and cost. */
export function measureTransactions(
  sales: Sales,
  { fates }: Participation,
  rows: MeasuredRows,
  customers: number,
  frequency: SourcePolicy['frequency'],
): Metrics {
  const { day, order, orderCount } = sales;
  const { amount, quantity, cost, profit } = sales.numbers;
  const hasReturns = fates.includes(RETURN);
  // Some sheets write a return with a positive amount and a negative quantity, or the other way round.
  const net = (values: Float64Array): Float64Array =>
    hasReturns ? values.map((value, row) => (fates[row] === RETURN ? -Math.abs(value) : value)) : values;
  const sum = (values: Float64Array): Float64Array => sumPresent(net(values), rows.all, customers);
  // A row that lacks its cost has no profit: it is not all profit.
  const rowProfit = profit ?? (amount && cost && difference(net(amount), net(cost)));
  const orders = ordersPerCustomer({ customer: rows.visits, customers, day, order, orderCount }, frequency);
  return {
    ...(day && { firstPurchase: extremes(day, rows.visits, customers, 'least') }),
    ...(day && { lastPurchase: extremes(day, rows.visits, customers, 'greatest') }),
    ...(orders && { orders }),
    ...(amount && money(amount, net(amount), hasReturns, rows, fates, customers)),
    ...(quantity && { quantity: sum(quantity) }),
    ...(cost && { cost: sum(cost) }),
    ...(rowProfit && { profit: sumPresent(rowProfit, rows.all, customers) }),
    ...(rowProfit && amount && { margin: marginOf(rowProfit, net(amount), rows.all, customers) }),
  };
}

/** Σ profit ÷ Σ amount over the rows that have a profit; missing where that amount is 0. */
function marginOf(
  profit: Float64Array,
  amount: Float64Array,
  groups: Int32Array,
  customers: number,
): Float64Array {
  const sold = sumBy(
    amount.map((value, row) => (Number.isNaN(profit[row]) ? NaN : value)),
    groups,
    customers,
  );
  return sumPresent(profit, groups, customers).map((sum, code) =>
    sold[code] === 0 ? NaN : sum / (sold[code] ?? NaN),
  );
}

/** Amount net of returns, before returns, and the returns as a positive sum. No row that takes part lacks an amount. */
function money(
  amount: Float64Array,
  net: Float64Array,
  hasReturns: boolean,
  rows: MeasuredRows,
  fates: Uint8Array,
  customers: number,
): Metrics {
  const grossAmount = sumBy(amount, rows.used, customers);
  if (!hasReturns) return { amount: grossAmount, grossAmount, returns: new Float64Array(customers) };
  const returned = rows.all.map((code, row) => (fates[row] === RETURN ? code : -1));
  return {
    amount: sumBy(net, rows.all, customers),
    grossAmount,
    returns: sumBy(amount.map(Math.abs), returned, customers),
  };
}

import { fateCode } from '../intake/fates';
import type { Sales } from '../intake/sales';
import type { SourcePolicy } from '../policy/sourceSchema';
import type { Metrics } from './derive';
import { extremes } from './extremes';
import { ordersPerCustomer } from './orders';
import type { Participation } from './participation';
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
  const used = all.map((code, row) => (fates[row] === USED ? code : -1));
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
  const returned = rows.all.map((code, row) => (fates[row] === RETURN ? code : -1));
  const sum = (values: Float64Array, groups: Int32Array): Float64Array =>
    sumPresent(values, groups, customers);
  const orZero = (values: Float64Array): Float64Array =>
    values.map((value) => (Number.isNaN(value) ? 0 : value));
  const orders = ordersPerCustomer({ customer: rows.visits, customers, day, order, orderCount }, frequency);
  return {
    ...(day && { firstPurchase: extremes(day, rows.visits, customers, 'least') }),
    ...(day && { lastPurchase: extremes(day, rows.visits, customers, 'greatest') }),
    ...(orders && { orders }),
    ...(amount && {
      amount: orZero(sum(net(amount), rows.all)),
      grossAmount: orZero(sum(amount, rows.used)),
      returns: orZero(sum(amount.map(Math.abs), returned)),
    }),
    ...(quantity && { quantity: sum(net(quantity), rows.all) }),
    ...(cost && { cost: sum(net(cost), rows.all) }),
    ...(profit && { profit: sum(profit, rows.all) }),
  };
}

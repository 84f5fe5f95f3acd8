import { difference } from '../numbers/rowwise';
import { sumBy } from '../numbers/sumBy';
import { quotient } from './quotient';
import type { SpanRows } from './spanRows';
import { sumPresent } from './sumPresent';

/** Sum per customer, returns taken off; missing for customers without any value. */
export const netSum = (rows: SpanRows, values: Float64Array | undefined): Float64Array | undefined =>
  values && sumPresent(rows.netOf(values), rows.all, rows.customers);

/** Amount before returns. No row that takes part lacks an amount. */
export function grossAmount(rows: SpanRows): Float64Array | undefined {
  const { amount } = rows.sales.numbers;
  return amount && sumBy(amount, rows.used, rows.customers);
}

/** What was returned, as a positive sum. */
export function returnedAmount(rows: SpanRows): Float64Array | undefined {
  const { amount } = rows.sales.numbers;
  if (!amount || !rows.hasReturns) return amount && new Float64Array(rows.customers);
  return sumBy(amount.map(Math.abs), rows.returned, rows.customers);
}

/** Amount less returns; without any, what it is before them. */
export const netAmount = (rows: SpanRows): Float64Array | undefined =>
  rows.netAmount && sumBy(rows.netAmount, rows.all, rows.customers);

export function profit(rows: SpanRows): Float64Array | undefined {
  const values = profitOfRows(rows);
  return values && sumPresent(values, rows.all, rows.customers);
}

/** Σ profit ÷ Σ amount over the rows that have a profit; missing where that amount is 0. */
export function margin(rows: SpanRows): Float64Array | undefined {
  const { all, customers } = rows;
  const earned = profitOfRows(rows);
  if (!earned || !rows.netAmount) return undefined;
  const sold = sumBy(
    rows.netAmount.map((value, row) => (Number.isNaN(earned[row]) ? NaN : value)),
    all,
    customers,
  );
  return quotient(sumPresent(earned, all, customers), sold);
}

/**
 * Its column, else amount − cost: a row that lacks its cost has no profit; it is not all profit. In the column the profit
 * of a return stands as it is where its amount is negative, else it counts as negative, as the amount does.
 */
function profitOfRows(rows: SpanRows): Float64Array | undefined {
  const { amount, cost, profit: own } = rows.sales.numbers;
  if (!own) return rows.netAmount && cost && difference(rows.netAmount, rows.netOf(cost));
  if (!rows.hasReturns) return own;
  return rows.netOf(own).map((net, row) => ((amount?.[row] ?? NaN) < 0 ? (own[row] ?? NaN) : net));
}

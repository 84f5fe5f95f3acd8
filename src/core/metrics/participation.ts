import { fateCode } from '../intake/fates';
import type { Sales } from '../intake/sales';
import type { SourcePolicy } from '../policy/sourceSchema';
import { analysisDate } from './analysisDate';
import { periodSpan } from './period';
import type { Span } from './period';

/** Which rows count, and for whom: sales seen through analysis date, period and the treatment of returns. */
export interface Participation {
  readonly asOf: number | null;
  readonly span: Span;
  /** Per row its final fate. */
  readonly fates: Uint8Array;
  /** Per row an index into `codes`; −1 = left out. Returns take part unless they are ignored. */
  readonly customerOfRow: Int32Array;
  /** Customers that take part: indexes into `sales.keys`. Those with rows, then those that only the second source has. */
  readonly codes: Int32Array;
  /** How many of them have rows. */
  readonly withRows: number;
  /** Per customer 1 where no row is a purchase, but one could be; in the customers layout where the row tells of none. */
  readonly noPurchase: Uint8Array;
}

const OUTSIDE = fateCode('outsidePeriod');
const RETURN = fateCode('return');
const USED = fateCode('used');

/** Settles the last fates of rows and numbers the customers that remain. */
export function participation(sales: Sales, source: SourcePolicy): Participation {
  const asOf = analysisDate(sales, source.asOf);
  const span = periodSpan(sales, source.period, asOf);
  const { after, to } = span;
  const fates = sales.fates.slice();
  const customerOfRow = new Int32Array(sales.rows).fill(-1);
  const { amount, quantity } = sales.layout === 'transactions' ? sales.numbers : {};
  const { day: days, customer, negative } = sales;
  const taken = source.returns !== 'ignore';
  const indexOf = new Int32Array(sales.keys.length).fill(-1);
  const codes = new Int32Array(sales.keys.length);
  const bought = new Uint8Array(sales.keys.length);
  let customers = 0;
  for (let row = 0; row < sales.rows; row++) {
    if (fates[row] !== USED) continue;
    const day = days?.[row];
    const outside = day === undefined ? isLater(sales, row, to) : day <= after || day > to;
    if (outside) {
      fates[row] = OUTSIDE;
      continue;
    }
    if (isNegative(amount?.[row]) || isNegative(quantity?.[row]) || negative?.[row] === 1) {
      fates[row] = RETURN;
      if (!taken) continue;
    }
    const code = customer[row] ?? -1;
    let index = indexOf[code] ?? -1;
    if (index < 0) {
      index = customers++;
      indexOf[code] = index;
      codes[index] = code;
    }
    customerOfRow[row] = index;
    if (fates[row] === USED && !tellsOfNone(sales, row)) bought[index] = 1;
  }
  const withRows = customers;
  sales.list?.listed.forEach((listed, code) => {
    if (listed === 1 && indexOf[code] === -1) codes[customers++] = code;
  });
  return {
    asOf,
    span,
    fates,
    customerOfRow,
    codes: codes.slice(0, customers),
    withRows,
    // Nothing is known there of customers whom only the list has.
    noPurchase: bought
      .subarray(0, customers)
      .map((some, customer) => (sales.layout === 'customers' && customer >= withRows ? 0 : 1 - some)),
  };
}

/** Customers layout: whether a row tells of a purchase after the analysis date, so that no recency is negative. */
function isLater({ layout, numbers }: Sales, row: number, to: number): boolean {
  if (layout === 'transactions') return false;
  const { firstPurchase, lastPurchase, recency } = numbers;
  return (
    (firstPurchase?.[row] ?? NaN) > to || (lastPurchase?.[row] ?? NaN) > to || isNegative(recency?.[row])
  );
}

const isNegative = (value: number | undefined): boolean => value !== undefined && value < 0;

/**
 * Customers layout: whether the row is of a customer who bought nothing: 0 orders, and neither a last purchase nor an
 * amount that says otherwise (orders may be those of a year, the amount that of all).
 */
function tellsOfNone({ layout, numbers }: Sales, row: number): boolean {
  if (layout === 'transactions') return false;
  const { orders, recency, lastPurchase, amount } = numbers;
  const known = (values: Float64Array | undefined): boolean => !Number.isNaN(values?.[row] ?? NaN);
  return orders?.[row] === 0 && !known(recency) && !known(lastPurchase) && !((amount?.[row] ?? 0) > 0);
}

import type { TextColumn } from '../intake/sales';
import { sumBy } from '../numbers/sumBy';
import { pairsOf } from './pairs';
import type { Pairs } from './pairs';
import type { SpanRows } from './spanRows';

/** Distinct customers that name a customer as who referred them; 0 where nobody does. */
export function referredCustomers(rows: SpanRows): Float64Array | undefined {
  const referrals = referralsOf(rows);
  if (!referrals) return undefined;
  const counts = new Float64Array(rows.customers);
  for (const referrer of referrals.group) counts[referrer] = (counts[referrer] ?? 0) + 1;
  return counts;
}

/** Their amounts. @param amount net amount per customer */
export function referredAmount(rows: SpanRows, amount: Float64Array | undefined): Float64Array | undefined {
  const referrals = referralsOf(rows);
  if (!referrals || !amount) return undefined;
  const amounts = Float64Array.from(referrals.code, (customer) => amount[customer] ?? NaN);
  return sumBy(amounts, referrals.group, rows.customers);
}

/** Pairs of a referrer and a customer, as rows or the second source tell them. Nobody refers themselves. */
function referralsOf({ sales, taken, all, customers }: SpanRows): Pairs | undefined {
  const ofList = sales.list?.texts.referrer;
  if (!sales.referrer && !ofList) return undefined;
  const customerOfKey = new Int32Array(sales.keys.length).fill(-1);
  taken.codes.forEach((key, customer) => (customerOfKey[key] = customer));
  const keyOfLabel = ofList ? keysOfLabels(ofList, sales.keys) : new Int32Array(0);

  const rows = sales.referrer ? sales.rows : 0;
  const customer = new Int32Array(rows + customers);
  const referrer = new Int32Array(rows + customers);
  const told = (place: number, who: number, by: number): void => {
    customer[place] = who;
    referrer[place] = who === by ? -1 : by;
  };
  for (let row = 0; row < rows; row++)
    told(row, all[row] ?? -1, customerOfKey[sales.referrer?.[row] ?? -1] ?? -1);
  for (let who = 0; who < customers; who++) {
    const label = ofList?.codes[taken.codes[who] ?? -1] ?? -1;
    told(rows + who, who, customerOfKey[keyOfLabel[label] ?? -1] ?? -1);
  }
  return pairsOf(referrer, customers, customer, customers);
}

function keysOfLabels({ labels }: TextColumn, keys: readonly string[]): Int32Array {
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  return Int32Array.from(labels, (label) => indexOf.get(label) ?? -1);
}

import { exactTotal } from '../numbers/exactSum';
import type { Figure, RunRecord } from './runRecord';

/** Key figures of one final tier, run against run; null where they cannot be told. Measured, never promised. */
export interface TierFigures {
  readonly tier: string;
  readonly customers: number;
  /** Of all customers, and of their amount. */
  readonly share: number | null;
  readonly amount: number | null;
  readonly amountShare: number | null;
  /** Σ amount ÷ Σ orders. */
  readonly averageOrderValue: number | null;
  /** Σ amount ÷ customers ÷ months from the first purchase of all to the analysis date. */
  readonly amountPerMonth: number | null;
  /** Customers with two orders or more, of those with any. */
  readonly repurchase: number | null;
  /** Customers whom the earlier run did not have. */
  readonly added: number | null;
  /** Of the customers whom the earlier run had in this tier, those who bought since; churn is the rest. */
  readonly retention: number | null;
  readonly churn: number | null;
  /** Σ amount ÷ that of the tier in the earlier run − 1. */
  readonly growth: number | null;
}

const DAYS_PER_MONTH = 30.4375;

/** Figures of every tier of a run, the unknown one included. @param before an earlier run, where there is one */
export function tierFigures(after: RunRecord, before: RunRecord | null): readonly TierFigures[] {
  const everyone = after.key.length;
  const all = sumOf(after, 'amount', [...after.key.keys()]);
  const known = before && new Set(before.key);
  const bought = before && lastPurchases(before, after);
  return after.tiers.map((tier, index): TierFigures => {
    const members = membersOf(after, index);
    const amount = sumOf(after, 'amount', members);
    const orders = sumOf(after, 'orders', members);
    const retention = before && bought && retentionOf(tier, before, bought);
    return {
      tier,
      customers: members.length,
      share: ratio(members.length, everyone),
      amount,
      amountShare: ratio(amount, all),
      averageOrderValue: ratio(amount, orders),
      amountPerMonth: ratio(ratio(amount, members.length), monthsOf(after)),
      repurchase: repurchaseOf(after, members),
      added: known && members.filter((customer) => !known.has(after.key[customer] ?? '')).length,
      retention,
      churn: retention === null ? null : 1 - retention,
      growth: before && growthOf(tier, amount, before),
    };
  });
}

const membersOf = ({ tierOf }: RunRecord, tier: number): number[] =>
  [...tierOf.keys()].filter((customer) => tierOf[customer] === tier);

/** Exactly; null when no customer has the figure. */
function sumOf({ figures }: RunRecord, figure: Figure, customers: readonly number[]): number | null {
  const values = customers.flatMap((customer) => {
    const value = figures[figure][customer] ?? NaN;
    return Number.isNaN(value) ? [] : [value];
  });
  return values.length === 0 ? null : exactTotal(Float64Array.from(values));
}

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

const monthsOf = ({ from, asOf }: RunRecord): number | null =>
  from === null || asOf === null ? null : Math.max(1, (asOf - from) / DAYS_PER_MONTH);

function repurchaseOf({ figures }: RunRecord, customers: readonly number[]): number | null {
  const orders = customers.map((customer) => figures.orders[customer] ?? NaN);
  return ratio(orders.filter((count) => count >= 2).length, orders.filter((count) => count >= 1).length);
}

/** Key → day of the last purchase by now; null unless both runs have dates and the later one looks on from a later day. */
function lastPurchases(before: RunRecord, after: RunRecord): ReadonlyMap<string, number> | null {
  if (before.asOf === null || after.asOf === null || after.asOf <= before.asOf) return null;
  return new Map(after.key.map((key, customer) => [key, after.figures.lastPurchase[customer] ?? NaN]));
}

function retentionOf(tier: string, before: RunRecord, bought: ReadonlyMap<string, number>): number | null {
  const had = membersOf(before, before.tiers.indexOf(tier));
  const kept = had.filter(
    (customer) => (bought.get(before.key[customer] ?? '') ?? NaN) > (before.asOf ?? NaN),
  );
  return ratio(kept.length, had.length);
}

function growthOf(tier: string, amount: number | null, before: RunRecord): number | null {
  const earlier = sumOf(before, 'amount', membersOf(before, before.tiers.indexOf(tier)));
  const quotient = earlier !== null && earlier > 0 ? ratio(amount, earlier) : null;
  return quotient === null ? null : quotient - 1;
}

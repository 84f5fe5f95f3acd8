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
  const all = sumOf(after, 'amount', Array.from(after.key.keys()));
  const known = before && new Set(before.key);
  const bought = before && lastPurchases(before, after);
  const had = before && membersOf(before);
  const membersOfTier = membersOf(after);
  return after.tiers.map((tier, index): TierFigures => {
    const members = membersOfTier[index] ?? [];
    const then = had?.[before?.tiers.indexOf(tier) ?? -1] ?? [];
    const amount = sumOf(after, 'amount', members);
    const orders = sumOf(after, 'orders', members);
    const retention = before && bought && retentionOf(then, before, bought);
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
      growth: before && growthOf(then, amount, before),
    };
  });
}

/** Per tier its customers. */
function membersOf({ tiers, tierOf }: RunRecord): readonly (readonly number[])[] {
  const members = tiers.map((): number[] => []);
  for (let customer = 0; customer < tierOf.length; customer += 1) {
    members[tierOf[customer] ?? -1]?.push(customer);
  }
  return members;
}

/** Exactly; null when no customer has the figure. */
function sumOf({ figures }: RunRecord, figure: Figure, customers: readonly number[]): number | null {
  const values = new Float64Array(customers.length);
  let known = 0;
  for (const customer of customers) {
    const value = figures[figure][customer] ?? NaN;
    if (Number.isNaN(value)) continue;
    values[known] = value;
    known += 1;
  }
  return known === 0 ? null : exactTotal(values.subarray(0, known));
}

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

const monthsOf = ({ from, asOf }: RunRecord): number | null =>
  from === null || asOf === null ? null : Math.max(1, (asOf - from) / DAYS_PER_MONTH);

function repurchaseOf({ figures }: RunRecord, customers: readonly number[]): number | null {
  let [some, several] = [0, 0];
  for (const customer of customers) {
    const count = figures.orders[customer] ?? NaN;
    if (count >= 1) some += 1;
    if (count >= 2) several += 1;
  }
  return ratio(several, some);
}

/** Key → day of the last purchase by now; null unless both runs have dates and the later one looks on from a later day. */
function lastPurchases(before: RunRecord, after: RunRecord): ReadonlyMap<string, number> | null {
  if (before.asOf === null || after.asOf === null || after.asOf <= before.asOf) return null;
  const bought = new Map<string, number>();
  after.key.forEach((key, customer) => bought.set(key, after.figures.lastPurchase[customer] ?? NaN));
  return bought;
}

/** @param had the tier's customers in the earlier run */
function retentionOf(
  had: readonly number[],
  before: RunRecord,
  bought: ReadonlyMap<string, number>,
): number | null {
  const kept = had.filter(
    (customer) => (bought.get(before.key[customer] ?? '') ?? NaN) > (before.asOf ?? NaN),
  );
  return ratio(kept.length, had.length);
}

function growthOf(had: readonly number[], amount: number | null, before: RunRecord): number | null {
  const earlier = sumOf(before, 'amount', had);
  const quotient = earlier !== null && earlier > 0 ? ratio(amount, earlier) : null;
  return quotient === null ? null : quotient - 1;
}

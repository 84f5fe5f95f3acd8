import type { TriedCut } from '../../core';

/** A tier on a Pareto curve: which of the customers are in it, best first, and what they have. */
export interface TierPart {
  readonly tier: number;
  readonly name: string;
  readonly customers: number;
  /** Of the total: their part, and that of all customers from the best on to the last of them. */
  readonly share: number;
  readonly through: number;
  /** Ranks: customers before the first of them, and up to the last. */
  readonly from: number;
  readonly to: number;
}

/** @param tiers names, best first */
export function tierParts(tiers: readonly string[], { customers, shares }: TriedCut): TierPart[] {
  let rank = 0;
  let sum = 0;
  return tiers.map((name, tier) => {
    const from = rank;
    const share = shares[tier] ?? 0;
    rank += customers[tier] ?? 0;
    sum = Math.min(1, sum + share);
    return { tier, name, customers: customers[tier] ?? 0, share, through: sum, from, to: rank };
  });
}

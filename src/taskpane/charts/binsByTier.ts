import type { Histogram } from '../../core';

/** The customers of one bin. */
export interface CountedBin {
  readonly bin: number;
  readonly customers: number;
  /** Best tier first; empty where there are no tiers. */
  readonly byTier: readonly number[];
}

/** @param tierOf per customer, `tiers` = none; null: there are no tiers */
export function binsByTier(
  { edges, binOf }: Histogram,
  tierOf: ArrayLike<number> | null,
  tiers: number,
): CountedBin[] {
  const bins = edges.length - 1;
  const customers = new Array<number>(bins).fill(0);
  const byTier = customers.map(() => new Array<number>(tierOf ? tiers : 0).fill(0));
  binOf.forEach((bin, customer) => {
    if (bin < 0) return;
    customers[bin] = (customers[bin] ?? 0) + 1;
    const counts = byTier[bin];
    const tier = tierOf?.[customer] ?? -1;
    if (counts && tier >= 0 && tier < counts.length) counts[tier] = (counts[tier] ?? 0) + 1;
  });
  return customers.map((count, bin) => ({ bin, customers: count, byTier: byTier[bin] ?? [] }));
}

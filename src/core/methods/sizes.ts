import type { TierSize } from '../grading/grading';
import { sumBy } from '../numbers/sumBy';

/** Customers and total per tier, and of those that are unknown. `tierOf` per customer; `values` what is added up. */
export function sizes(
  names: readonly string[],
  unknown: string,
  tierOf: Uint8Array,
  values: Float64Array | undefined,
): { tiers: TierSize[]; unknown: TierSize } {
  const counts = new Float64Array(names.length + 1);
  for (const tier of tierOf) counts[tier] = (counts[tier] ?? 0) + 1;
  const totals = values && sumBy(values, Int32Array.from(tierOf), names.length + 1);
  const size = (name: string, tier: number): TierSize => ({
    name,
    customers: counts[tier] ?? 0,
    total: totals ? (totals[tier] ?? 0) : null,
  });
  return { tiers: names.map(size), unknown: size(unknown, names.length) };
}

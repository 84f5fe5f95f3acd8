import type { Grading, TierSize } from '../core';
import { sizes } from '../core';

/**
 * Customers and amount per final tier as rules left them, and of those that are unknown; null where no rule can change
 * what the method gave.
 */
export function finalSizes(
  grading: Grading,
): { readonly tiers: readonly TierSize[]; readonly unknown: TierSize } | null {
  const { finalTiers, unknown, customers } = grading;
  const { names, tierOf, adjustments } = finalTiers;
  return adjustments.length === 0 ? null : sizes(names, unknown, tierOf, customers.metrics['amount']);
}

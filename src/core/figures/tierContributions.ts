import { contributionsOf } from '../explanation/contributions';
import type { WeightedResult } from '../grading/grading';
import type { Measured } from '../metrics/measure';
import type { WeightedPolicy } from '../methods/weightedSchema';

/** What the indicators give to the score of a tier's customers. */
export interface TierContributions {
  readonly tier: string;
  readonly customers: number;
  /** Mean of the scores, and per indicator the mean of what it gave: they add up to it. */
  readonly score: number;
  readonly contributions: readonly number[];
}

/**
 * Mean contributions per tier, best first, of those that have customers. None with TOPSIS, whose closeness has no parts.
 */
export function tierContributions(
  policy: WeightedPolicy,
  result: WeightedResult,
  metrics: Measured,
): readonly TierContributions[] {
  if (result.aggregate === 'topsis') return [];
  const { tiers, tierOf, indicators, score } = result;
  const sums = tiers.map(() => indicators.map(() => 0));
  const scores = tiers.map(() => 0);
  tierOf.forEach((tier, customer) => {
    const sum = sums[tier];
    if (!sum) return;
    scores[tier] = (scores[tier] ?? 0) + (score[customer] ?? 0);
    contributionsOf(policy, result, metrics, customer).contributions.forEach(({ contribution }, i) => {
      sum[i] = (sum[i] ?? 0) + (contribution ?? 0);
    });
  });
  return tiers.flatMap(({ name, customers }, tier) =>
    customers === 0
      ? []
      : [
          {
            tier: name,
            customers,
            score: (scores[tier] ?? 0) / customers,
            contributions: (sums[tier] ?? []).map((sum) => sum / customers),
          },
        ],
  );
}

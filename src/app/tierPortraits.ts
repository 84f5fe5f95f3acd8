import type { Grading, OverRepresented, Policy } from '../core';
import { metricLabel, metricsAskedBy, tierProfiles } from '../core';

/** What the customers of each final tier are like. */
export interface TierPortraits {
  /** Labels of the metrics that methods and rules are judged by, each once. */
  readonly metrics: readonly string[];
  readonly tiers: readonly TierPortrait[];
}

export interface TierPortrait {
  readonly tier: string;
  readonly customers: number;
  /** In the order of `metrics`; null where no customer has a value. */
  readonly means: readonly (number | null)[];
  /** Words that the tier has most above all others, at most `most`. */
  readonly typical: readonly OverRepresented[];
}

/** A word that fewer of a tier's customers have tells of them, not of the tier. */
const LEAST_SHARE = 0.05;
const LEAST_CUSTOMERS = 2;

/** @param most words per tier */
export function tierPortraits(policy: Policy, grading: Grading, most: number): TierPortraits {
  const metrics = [...new Set(metricsAskedBy(policy).map(metricLabel))];
  return {
    metrics,
    tiers: tierProfiles(grading, policy.source).map(({ tier, customers, means, overRepresented }) => ({
      tier,
      customers,
      means: metrics.map((label) => means[label] ?? null),
      typical: overRepresented
        .filter((word) => word.customers >= Math.max(LEAST_CUSTOMERS, customers * LEAST_SHARE))
        .slice(0, most),
    })),
  };
}

import type { Grading } from '../grading/grading';
import type { SourcePolicy } from '../policy/sourceSchema';
import { hitShares } from './hitShares';
import { namedTiers } from './namedTiers';

export interface TierRate {
  readonly tier: string;
  /** Customers of the tier whose outcome is known, and those of them for whom it came true. */
  readonly customers: number;
  readonly hits: number;
  /** hits ÷ customers; null without any. */
  readonly rate: number | null;
  /**
   * Of each metric that may be added up the part that the hits have: Σ of the hits ÷ Σ of those whose outcome is known. Of
   * the balance of loans this is Σ bad ÷ Σ balance. Null where there is nothing to divide by.
   */
  readonly hitShares: Readonly<Record<string, number | null>>;
}

/** How well the final tiers told an outcome beforehand. */
export interface BackTest {
  readonly tiers: readonly TierRate[];
  /**
   * Area under the ROC curve: how often a customer for whom the outcome came true stands worse than one for whom it
   * did not, equal tiers counting half. 0.5 tells nothing, 1 everything, below 0.5 the tiers stand the wrong way round.
   * Null unless there are customers of both kinds.
   */
  readonly auc: number | null;
  /** Kolmogorov–Smirnov: the greatest distance between the two cumulative shares, tier by tier. */
  readonly ks: number | null;
}

/**
 * Holds final tiers against what came out later. Customers of unknown tier are counted in `tiers` only.
 * @param outcome per customer 1 where it came true (a default, a lost customer), 0 where not, NaN where unknown
 */
export function backTest(grading: Grading, outcome: Float64Array, source: SourcePolicy): BackTest {
  const { names, tierOf, unknown } = namedTiers(grading);
  const hits = new Float64Array(names.length);
  const others = new Float64Array(names.length);
  tierOf.forEach((tier, customer) => {
    const value = outcome[customer] ?? NaN;
    if (Number.isNaN(value)) return;
    const counts = value > 0 ? hits : others;
    counts[tier] = (counts[tier] ?? 0) + 1;
  });
  const shares = hitShares(grading, outcome, source);
  const tiers = names.map((tier, i): TierRate => {
    const [hit, other] = [hits[i] ?? 0, others[i] ?? 0];
    const customers = hit + other;
    return {
      tier,
      customers,
      hits: hit,
      rate: customers === 0 ? null : hit / customers,
      hitShares: Object.fromEntries(shares.map(([label, ofTier]) => [label, ofTier[i] ?? null])),
    };
  });
  const ranked = tiers.slice(0, unknown).map(({ customers, hits: hit }) => ({ hit, other: customers - hit }));
  return { tiers, ...separation(ranked) };
}

/** AUC and KS of counts per tier, best tier first. */
function separation(ranked: readonly { hit: number; other: number }[]): Pick<BackTest, 'auc' | 'ks'> {
  const allHits = ranked.reduce((sum, { hit }) => sum + hit, 0);
  const allOthers = ranked.reduce((sum, { other }) => sum + other, 0);
  if (allHits === 0 || allOthers === 0) return { auc: null, ks: null };
  let [better, hitsSoFar, ks, pairs] = [0, 0, 0, 0];
  for (const { hit, other } of ranked) {
    pairs += hit * (better + other / 2);
    better += other;
    hitsSoFar += hit;
    ks = Math.max(ks, Math.abs(better / allOthers - hitsSoFar / allHits));
  }
  return { auc: pairs / (allHits * allOthers), ks };
}

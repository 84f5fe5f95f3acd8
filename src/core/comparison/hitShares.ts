import type { Grading } from '../grading/grading';
import { sumPresent } from '../metrics/sumPresent';
import { sumBy } from '../numbers/sumBy';
import type { SourcePolicy } from '../policy/sourceSchema';
import { additiveMetrics } from './additive';
import { namedTiers } from './namedTiers';

/**
 * Per metric that may be added up and final tier the part that the hits have: Σ of the hits ÷ Σ of those whose outcome is known;
 * null where there is nothing to divide by. @param outcome as in `backTest`
 */
export function hitShares(
  grading: Grading,
  outcome: Float64Array,
  source: SourcePolicy,
): readonly (readonly [label: string, byTier: readonly (number | null)[]])[] {
  const { names, tierOf } = namedTiers(grading);
  const tiers = names.length;
  const tiersOf = (counts: (value: number) => boolean): Int32Array =>
    tierOf.map((tier, customer) => (counts(outcome[customer] ?? NaN) ? tier : -1));
  const known = tiersOf((value) => !Number.isNaN(value));
  const hit = tiersOf((value) => value > 0);
  return additiveMetrics(grading, source).map((label) => {
    const values = grading.customers.metrics[label] ?? new Float64Array(0);
    const ofHits = sumBy(values, hit, tiers);
    const whole = sumPresent(values, known, tiers);
    const part = Array.from(whole, (sum, tier) => (ofHits[tier] ?? 0) / sum);
    return [label, part.map((share) => (Number.isFinite(share) ? share : null))];
  });
}

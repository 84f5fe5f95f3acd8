import { quantile } from '../numbers/quantile';
import { round10 } from '../numbers/round10';
import { total } from '../numbers/sumBy';
import type { CutPolicy } from './schema';

/** High and low, as a cut of two tiers: high from the mean, the median (type 7) or the given value on, equal is high. */
export function splitCut(scores: Float64Array, at: 'mean' | 'median' | number): CutPolicy {
  const present = scores.filter((score) => !Number.isNaN(score)).sort();
  const limit =
    typeof at === 'number'
      ? at
      : at === 'mean'
        ? round10(total(present) / present.length)
        : quantile(present, 1, 2);
  return { kind: 'thresholds', limits: [Number.isNaN(limit) ? null : limit], inclusive: true };
}

import type { WeightedResult } from '../grading/grading';
import type { Measured } from '../metrics/measure';
import type { WeightedPolicy } from '../methods/weightedSchema';
import type { Contribution } from './explanation';

/** What each indicator gave to a customer's score; the contributions add up to it. TOPSIS has none. */
export function contributionsOf(
  { missing: rule, aggregate }: WeightedPolicy,
  { indicators, score: scores }: WeightedResult,
  metrics: Measured,
  customer: number,
): { contributions: Contribution[]; missing: string[] } {
  const judged = !Number.isNaN(scores[customer] ?? NaN);
  const counted = indicators.map(({ score }) => {
    const own = score[customer] ?? NaN;
    return Number.isNaN(own) && rule === 'mean' ? mean(score) : own;
  });
  const whole = indicators.reduce((sum, { weight }, i) => (Number.isNaN(counted[i]) ? sum : sum + weight), 0);
  return {
    contributions: indicators.map(({ metric, weight, clip }, i) => {
      const value = metrics[metric]?.[customer] ?? NaN;
      const score = counted[i] ?? NaN;
      const used = judged && !Number.isNaN(score);
      const share = used ? weight / whole : judged && aggregate === 'sum' ? 0 : weight;
      return {
        metric,
        value: Number.isNaN(value) ? null : clip ? Math.min(clip[1], Math.max(clip[0], value)) : value,
        score: Number.isNaN(score) ? null : score,
        weight: share,
        contribution: used && aggregate === 'sum' ? share * score : null,
      };
    }),
    missing: indicators
      .filter(({ metric }) => Number.isNaN(metrics[metric]?.[customer] ?? NaN))
      .map(({ metric }) => metric),
  };
}

/** Asked for each customer who lacks a value, so found once per column. */
const means = new WeakMap<Float64Array, number>();

function mean(scores: Float64Array): number {
  const known = means.get(scores);
  if (known !== undefined) return known;
  const present = scores.filter((score) => !Number.isNaN(score));
  const found = present.reduce((sum, score) => sum + score, 0) / present.length;
  means.set(scores, found);
  return found;
}

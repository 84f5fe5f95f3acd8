import type { WeightedIndicatorResult } from '../grading/grading';
import { round10 } from '../numbers/round10';
import { total } from '../numbers/sumBy';
import type { WeightedPolicy } from './weightedSchema';

type Scored = Pick<WeightedIndicatorResult, 'weight' | 'score'>;

/**
 * Σ weight × score, scaled to weights of 1 and rounded to 10 decimals. NaN by the rule for missing values, and where
 * all are missing.
 */
export function weightedScores(
  indicators: readonly Scored[],
  customers: number,
  missing: WeightedPolicy['missing'],
): Float64Array {
  const whole = indicators.reduce((sum, { weight }) => sum + weight, 0);
  const means = indicators.map(({ score }) => (missing === 'mean' ? meanOf(score) : NaN));
  return new Float64Array(customers).map((_, customer) => {
    let sum = 0;
    let judged = 0;
    let present = 0;
    indicators.forEach(({ weight, score }, i) => {
      const own = score[customer] ?? NaN;
      if (!Number.isNaN(own)) present += 1;
      const counted = Number.isNaN(own) ? (means[i] ?? NaN) : own;
      if (Number.isNaN(counted)) return;
      sum += weight * counted;
      judged += weight;
    });
    if (present === 0 || judged === 0 || (missing === 'unknown' && present < indicators.length)) return NaN;
    // Where nobody has an indicator its mean is missing too: the others are all there is to judge by.
    return round10(sum / (missing === 'unknown' ? whole : judged));
  });
}

function meanOf(scores: Float64Array): number {
  const present = scores.filter((score) => !Number.isNaN(score));
  return total(present) / present.length;
}

/** Customers that got a score although one of their values is missing. */
export const partlyJudged = (indicators: readonly Scored[], scores: Float64Array): number =>
  scores.filter(
    (score, customer) =>
      !Number.isNaN(score) && indicators.some((indicator) => Number.isNaN(indicator.score[customer])),
  ).length;

import { cut } from '../cuts/cut';
import { note } from '../fault';
import type { WeightedIndicatorResult, WeightedResult } from '../grading/grading';
import { directionOf } from '../metrics/directionOf';
import { round10, round10All } from '../numbers/round10';
import { total } from '../numbers/sumBy';
import { metricLabel } from '../policy/metricSchema';
import { isConstant, NORMALISERS } from '../scores/normalise';
import { ranks, tieGroups } from '../scores/tieGroups';
import type { Judged, MethodInput } from './method';
import { sizes } from './sizes';
import type { WeightedIndicator, WeightedPolicy } from './weightedSchema';

/** Weighted tiering: each indicator normalised to 0–100, the weighted mean cut into tiers. */
export function gradeWeighted(
  policy: WeightedPolicy,
  { metrics, customers, unknown }: MethodInput,
): Judged<WeightedResult> {
  const weightSum = policy.indicators.reduce((sum, { weight }) => sum + weight, 0);
  const valuesOf = ({ metric }: WeightedIndicator): Float64Array =>
    round10All(metrics[metricLabel(metric)] ?? new Float64Array(0));
  const indicators = policy.indicators.map((indicator): WeightedIndicatorResult => {
    const direction = indicator.direction ?? directionOf(indicator.metric);
    return {
      metric: metricLabel(indicator.metric),
      weight: indicator.weight / weightSum,
      score: NORMALISERS[indicator.normalise](valuesOf(indicator), direction),
    };
  });
  const score = scoresOf(indicators, customers, policy.missing);
  const groups = tieGroups(score, 'benefit');
  const { tierOf, limits, frozen } = cut(groups, 'benefit', policy.cut, policy.tiers.length);
  const constants = policy.indicators.filter((indicator) => customers > 1 && isConstant(valuesOf(indicator)));
  const partly = policy.missing === 'unknown' ? 0 : partlyJudged(indicators, score);
  return {
    result: {
      kind: 'weighted',
      indicators,
      ...sizes(policy.tiers, unknown, tierOf, metrics['amount']),
      tierOf,
      score,
      rank: ranks(groups),
      limits,
      frozen,
    },
    warnings: [
      ...constants.map(({ metric }) =>
        note('grade.constantIndicator', { method: policy.id, metric: metricLabel(metric) }),
      ),
      ...(partly > 0 ? [note('grade.judgedOnPart', { method: policy.id, count: partly })] : []),
    ],
  };
}

/** Σ weight × score, rounded to 10 decimals. NaN by the policy's rule for missing values, and where all are missing. */
function scoresOf(
  indicators: readonly WeightedIndicatorResult[],
  customers: number,
  missing: WeightedPolicy['missing'],
): Float64Array {
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
    return round10(missing === 'unknown' ? sum : sum / judged);
  });
}

function meanOf(scores: Float64Array): number {
  const present = scores.filter((score) => !Number.isNaN(score));
  return total(present) / present.length;
}

/** Customers that got a score although one of their values is missing. */
const partlyJudged = (indicators: readonly WeightedIndicatorResult[], scores: Float64Array): number =>
  scores.filter(
    (score, customer) =>
      !Number.isNaN(score) && indicators.some((indicator) => Number.isNaN(indicator.score[customer])),
  ).length;

import { cut } from '../cuts/cut';
import { cumulativeShares } from '../cuts/cumulativeShares';
import type { AbcResult } from '../grading/grading';
import { directionOf } from '../metrics/directionOf';
import { round10All } from '../numbers/round10';
import { metricLabel } from '../policy/metricSchema';
import { ranks, tieGroups } from '../scores/tieGroups';
import type { AbcPolicy } from './abcSchema';
import type { Judged, MethodInput } from './method';
import { sizes } from './sizes';

/** ABC: customers by one metric, cut into tiers. */
export function gradeAbc(policy: AbcPolicy, { metrics, customers, unknown }: MethodInput): Judged<AbcResult> {
  const metric = metricLabel(policy.metric);
  const side = directionOf(policy.metric);
  const score = round10All(metrics[metric] ?? new Float64Array(customers).fill(NaN));
  const groups = tieGroups(score, side);
  const { total, through } = cumulativeShares(groups);
  const { tierOf, limits, frozen } = cut(groups, side, policy.cut, policy.tiers.length);
  return {
    result: {
      kind: 'abc',
      metric,
      direction: side,
      ...sizes(policy.tiers, unknown, tierOf, score),
      tierOf,
      score,
      rank: ranks(groups),
      share: score.map((value) => (total > 0 ? value / total : NaN)),
      cumulativeShare: Float64Array.from(groups.groupOf, (group) => through[group] ?? NaN),
      limits,
      frozen,
    },
    warnings: [],
  };
}

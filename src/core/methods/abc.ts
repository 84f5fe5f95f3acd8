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

/**
 * ABC: customers by one metric, cut into tiers. Customers with returns only take no part in the cut: they are in the
 * last tier whatever it is.
 */
export function gradeAbc(
  policy: AbcPolicy,
  { metrics, customers, returnsOnly, unknown }: MethodInput,
): Judged<AbcResult> {
  const metric = metricLabel(policy.metric);
  const side = directionOf(policy.metric);
  const score = round10All(metrics[metric] ?? new Float64Array(customers).fill(NaN));
  const groups = tieGroups(score, side);
  const { total, through } = cumulativeShares(groups);
  const purchasers = returnsOnly.includes(1)
    ? tieGroups(
        score.map((value, customer) => (returnsOnly[customer] === 1 ? NaN : value)),
        side,
      )
    : groups;
  const last = policy.tiers.length - 1;
  const { tierOf: cutOf, limits, frozen } = cut(purchasers, side, policy.cut, policy.tiers.length);
  const tierOf = cutOf.map((tier, customer) =>
    returnsOnly[customer] === 1 && !Number.isNaN(score[customer]) ? last : tier,
  );
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

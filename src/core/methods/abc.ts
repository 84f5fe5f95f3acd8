import { cutWithin } from '../cuts/cutWithin';
import { cumulativeShares } from '../cuts/cumulativeShares';
import type { AbcResult } from '../grading/grading';
import { directionOf } from '../metrics/directionOf';
import { isMetricName } from '../metrics/names';
import { round10All } from '../numbers/round10';
import { metricLabel, metricsOf } from '../policy/metricSchema';
import { concentration } from '../scores/concentration';
import { ranks, tieGroups } from '../scores/tieGroups';
import type { AbcPolicy } from './abcSchema';
import type { Judged, MethodInput } from './method';
import { sizes } from './sizes';

/**
 * ABC: customers by one metric, cut into tiers, all together or inside each group. Customers without a purchase take
 * no part in the cut by a metric of purchases: they are in the last tier whatever it is.
 */
export function gradeAbc(
  policy: AbcPolicy,
  { metrics, customers, words, noPurchase, unknown }: MethodInput,
): Judged<AbcResult> {
  const metric = metricLabel(policy.metric);
  const side = directionOf(policy.metric);
  const score = round10All(metrics[metric] ?? new Float64Array(customers).fill(NaN));
  // What a second source knows of a customer has nothing to do with purchases.
  const bySales = metricsOf(policy.metric).every(isMetricName);
  const left = (customer: number): boolean => bySales && noPurchase[customer] === 1;
  const bought = score.map((value, customer) => (left(customer) ? NaN : value));
  // Ranks count everyone, shares are of those who took part.
  const part = tieGroups(bought, side);
  const { total, through } = cumulativeShares(part);
  const within = policy.within === undefined ? undefined : words[policy.within];
  const found = cutWithin(bought, side, policy.cut, policy.tiers.length, within, policy.groups);
  const last = policy.tiers.length - 1;
  const grouped = (customer: number): boolean => !within || (within.codes[customer] ?? -1) >= 0;
  const tierOf = found.tierOf.map((tier, customer) =>
    left(customer) && !Number.isNaN(score[customer]) && grouped(customer) ? last : tier,
  );
  return {
    result: {
      kind: 'abc',
      metric,
      direction: side,
      ...sizes(policy.tiers, unknown, tierOf, score),
      tierOf,
      score,
      rank: ranks(tieGroups(score, side)),
      share: score.map((value) => (total > 0 ? value / total : NaN)),
      cumulativeShare: Float64Array.from(part.groupOf, (group) => through[group] ?? NaN),
      tookPart: Uint8Array.from(part.groupOf, (group) => (group < 0 ? 0 : 1)),
      // Who has least of a cost has no large part of anything.
      ...(side === 'cost' ? { gini: null, bestFifth: null } : concentration(part)),
      limits: found.whole?.limits ?? [],
      frozen: found.whole?.frozen ?? policy.cut,
      ...(found.groups ? { groups: found.groups } : {}),
    },
    warnings: [],
  };
}

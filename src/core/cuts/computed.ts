import { powerOfTen, sharedDecimals } from '../numbers/decimals';
import { ExactSum } from '../numbers/exactSum';
import type { TieGroups } from '../scores/tieGroups';

/**
 * Tier per tie group by the computed ABC analysis of Ultsch & Lötsch (2015), "Computed ABC Analysis for Rational
 * Selection of Most Informative Variables in Multivariate Data", PLoS ONE 10(6), on the exact curve of (effort,
 * yield): (0, 0), then one point per customer with a positive score, best first. A ends at the earlier of the point
 * nearest to (0, 1) (of equally near ones the later) and the break-even point, the last score at or above the mean.
 * B ends at the point nearest to (effort of the later one, 1). All scores equal to one at a tier's end belong to it.
 */
export function byComputed({ values, counts }: TieGroups): Uint8Array {
  const { groupAt, sums, scores } = curve(values, counts);
  const n = groupAt.length - 1;
  const total = sums[n] ?? 0;
  const pareto = nearest(sums, 0);
  // Scores stand best first: so many customers have the mean or more.
  const breakEven = groupAt.filter((group) => (scores[group] ?? -Infinity) * n >= total).length;
  const a = Math.min(pareto, breakEven);
  const b = Math.max(a, nearest(sums, Math.max(pareto, breakEven)));
  const endOfA = groupAt[a] ?? -1;
  const endOfB = groupAt[b] ?? -1;
  return Uint8Array.from(values, (_, group) => (group <= endOfA ? 0 : group <= endOfB ? 1 : 2));
}

/** Points 0 … n, one per customer with a positive score: running sums, and the tie group of the last customer. */
interface Curve {
  /** Sums and scores per group in units of their smallest decimal while exact, so that equal scores are just the mean. */
  readonly sums: Float64Array;
  readonly scores: Float64Array;
  /** −1 at the start. */
  readonly groupAt: Int32Array;
}

function curve(values: Float64Array, counts: Int32Array): Curve {
  const positive = values.filter((value) => value > 0);
  const n = counts.subarray(0, positive.length).reduce((sum, count) => sum + count, 0);
  const groupAt = new Int32Array(n + 1).fill(-1);
  let point = 0;
  positive.forEach((_, group) => {
    groupAt.fill(group, point + 1, point + 1 + (counts[group] ?? 0));
    point += counts[group] ?? 0;
  });
  const scores = inUnits(positive);
  const sum = new ExactSum();
  const sums = Float64Array.from(groupAt, (group) => {
    if (group >= 0) sum.add(scores[group] ?? 0);
    return sum.value;
  });
  return { sums, scores, groupAt };
}

/** Scores as whole numbers of the smallest decimal where all have one; as they are where not. */
function inUnits(scores: Float64Array): Float64Array {
  const decimals = sharedDecimals(scores);
  return decimals < 0 ? scores : scores.map((score) => Math.round(score * powerOfTen(decimals)));
}

/** The point nearest to (effort of point `from`, 1); of equally near ones the later. */
function nearest(sums: Float64Array, from: number): number {
  const n = sums.length - 1;
  const total = sums[n] ?? 0;
  let best = 0;
  let least = Infinity;
  sums.forEach((sum, i) => {
    // Each part is one quotient, so that points as far to the side as others are below are equally near.
    const distance = ((i - from) / n) ** 2 + ((total - sum) / total) ** 2;
    if (distance > least) return;
    least = distance;
    best = i;
  });
  return best;
}

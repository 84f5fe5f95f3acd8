import type { TieGroups } from '../scores/tieGroups';

/**
 * Tier per tie group by the computed ABC analysis of Ultsch & Lötsch (2015), "Computed ABC Analysis for Rational
 * Selection of Most Informative Variables in Multivariate Data", PLoS ONE 10(6), on the exact curve of (effort,
 * yield): (0, 0), then one point per customer with a positive score, best first. A ends at the earlier of the point
 * nearest to (0, 1) (of equally near ones the later) and the break-even point, the last score at or above the mean.
 * B ends at the point nearest to (effort of the later one, 1). All scores equal to one at a tier's end belong to it.
 */
export function byComputed({ values, counts }: TieGroups): Uint8Array {
  const { efforts, yields, groupAt, mean } = curve(values, counts);
  const pareto = nearest(efforts, yields, 0);
  // Scores stand best first: so many customers have the mean or more.
  const breakEven = groupAt.filter((group) => (values[group] ?? -Infinity) >= mean).length;
  const a = Math.min(pareto, breakEven);
  const b = Math.max(a, nearest(efforts, yields, efforts[Math.max(pareto, breakEven)] ?? 1));
  const endOfA = groupAt[a] ?? -1;
  const endOfB = groupAt[b] ?? -1;
  return Uint8Array.from(values, (_, group) => (group <= endOfA ? 0 : group <= endOfB ? 1 : 2));
}

/** Points 0 … n: parts of the customers and of the total, and the tie group of the last customer (−1 at the start). */
interface Curve {
  readonly efforts: Float64Array;
  readonly yields: Float64Array;
  readonly groupAt: Int32Array;
  readonly mean: number;
}

function curve(values: Float64Array, counts: Int32Array): Curve {
  const positive = values.filter((value) => value > 0).length;
  const n = counts.subarray(0, positive).reduce((sum, count) => sum + count, 0);
  const groupAt = new Int32Array(n + 1).fill(-1);
  const sums = new Float64Array(n + 1);
  let point = 0;
  for (let group = 0; group < positive; group++) {
    for (let i = 0; i < (counts[group] ?? 0); i++) {
      sums[point + 1] = (sums[point] ?? 0) + (values[group] ?? 0);
      groupAt[++point] = group;
    }
  }
  const total = sums[n] ?? 0;
  return {
    efforts: sums.map((_, i) => i / n),
    yields: sums.map((sum) => sum / total),
    groupAt,
    mean: total / n,
  };
}

/** The point nearest to (x, 1); of equally near ones the later. */
function nearest(efforts: Float64Array, yields: Float64Array, x: number): number {
  let best = 0;
  let least = Infinity;
  efforts.forEach((effort, i) => {
    const distance = (effort - x) ** 2 + (1 - (yields[i] ?? 0)) ** 2;
    if (distance > least) return;
    least = distance;
    best = i;
  });
  return best;
}

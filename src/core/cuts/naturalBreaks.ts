import type { TieGroups } from '../scores/tieGroups';

/**
 * Tier per tie group by natural breaks: the partition of the distinct scores, each weighted by its customers, with the
 * least sum of squared distances to the means of its parts (optimal one-dimensional k-means: Wang & Song 2011, "Ckmeans.1d.dp",
 * The R Journal 3/2). Of equally good partitions the one with the larger best tier; then the larger second, and so on.
 * Fewer distinct scores than `bins` make fewer tiers. Time O(bins · n · log n) for n distinct scores.
 */
export function byNaturalBreaks(groups: TieGroups, bins: number): Uint8Array {
  const count = groups.values.length;
  const parts = Math.min(bins, count);
  const tierOf = new Uint8Array(count);
  const cost = spread(groups);
  // What differs by less is equal: sums of squares of doubles carry rounding errors of this size.
  const equal = cost(0, count) * 1e-12;
  // Groups stand best first. least[i]: the least cost of groups i … count − 1 in so many parts.
  let least: Float64Array = Float64Array.from({ length: count + 1 }, (_, i) => cost(i, count));
  const ends: Int32Array[] = [];
  for (let part = 2; part <= parts; part++) {
    const { costs, end } = onePartMore(least, cost, equal, count, part);
    least = costs;
    ends.push(end);
  }
  let from = 0;
  for (let tier = 0; tier < parts - 1; tier++) {
    const to = ends[parts - 2 - tier]?.[from] ?? count;
    tierOf.fill(tier, from, to);
    from = to;
  }
  return tierOf.fill(parts - 1, from);
}

type Cost = (from: number, to: number) => number;

/** Weighted sum of squared distances to the mean, of groups `from` up to before `to`. */
function spread({ values, counts }: TieGroups): Cost {
  // Distances from the middle value: squares of large numbers would swallow the differences.
  const middle = values[values.length >> 1] ?? 0;
  const n = new Float64Array(values.length + 1);
  const sums = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    const x = value - middle;
    const weight = counts[i] ?? 0;
    n[i + 1] = (n[i] ?? 0) + weight;
    sums[i + 1] = (sums[i] ?? 0) + weight * x;
    squares[i + 1] = (squares[i] ?? 0) + weight * x * x;
  });
  return (from, to) => {
    if (to - from < 2) return 0;
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    const square = (squares[to] ?? 0) - (squares[from] ?? 0);
    return Math.max(0, square - (sum * sum) / ((n[to] ?? 0) - (n[from] ?? 0)));
  };
}

/**
 * The first part of groups i … is i … end[i] − 1, the rest lies in one part less. The best end never falls as i
 * rises, so halving finds all of them in n · log n.
 */
function onePartMore(
  rest: Float64Array,
  cost: Cost,
  equal: number,
  count: number,
  parts: number,
): { costs: Float64Array; end: Int32Array } {
  const costs = new Float64Array(count + 1).fill(Infinity);
  const end = new Int32Array(count + 1);
  const last = count - parts;
  const fill = (low: number, high: number, endLow: number, endHigh: number): void => {
    if (low > high) return;
    const i = (low + high) >> 1;
    let best = Infinity;
    let at = -1;
    // From the largest first part on, so that of equal ones it stays.
    for (let to = Math.min(endHigh, count - parts + 1); to > Math.max(i, endLow - 1); to--) {
      const sum = cost(i, to) + (rest[to] ?? Infinity);
      if (at < 0 || sum < best - equal) {
        best = sum;
        at = to;
      }
    }
    costs[i] = best;
    end[i] = at;
    fill(low, i - 1, endLow, at);
    fill(i + 1, high, at, endHigh);
  };
  fill(0, last, 1, count);
  return { costs, end };
}

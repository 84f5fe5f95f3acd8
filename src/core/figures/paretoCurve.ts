import { cumulativeShares } from '../cuts/cumulativeShares';
import type { TieGroups } from '../scores/tieGroups';

/** How much the best customers have together. */
export interface ParetoCurve {
  /** Customers with a score, those with a score above 0, and the total of these scores. */
  readonly customers: number;
  readonly positive: number;
  readonly total: number;
  /** Points, best first, from 0 on: so many customers … */
  readonly ranks: readonly number[];
  /** … have this part of the total; between two points the curve is straight. */
  readonly shares: readonly number[];
}

/** More points show nothing more on a screen. */
const MOST_POINTS = 300;

/**
 * The curve through the ends of all groups of equal scores, thinned to 300 points that are about equally far apart: each
 * is off the one before by a part of the customers and of the total that add up to at least 2/300.
 * Source: Juran 1951, "Quality control handbook", after Lorenz 1905.
 * @param groups best first, more being better
 */
export function paretoCurve(groups: TieGroups): ParetoCurve {
  const { values, counts, better, scored } = groups;
  const { total, through } = cumulativeShares(groups);
  const ranks = [0];
  const shares = [0];
  const add = (rank: number, share: number): void => {
    ranks.push(rank);
    shares.push(share);
  };
  let positive = 0;
  for (let group = 0; group < values.length && (values[group] ?? 0) > 0; group++) {
    positive = (better[group] ?? 0) + (counts[group] ?? 0);
    const share = through[group] ?? 0;
    const apart = (positive - (ranks.at(-1) ?? 0)) / scored + share - (shares.at(-1) ?? 0);
    const last = !((values[group + 1] ?? 0) > 0);
    if (last || apart >= 2 / MOST_POINTS) add(positive, share);
  }
  if (positive > 0 && positive < scored) add(scored, 1);
  return { customers: scored, positive, total, ranks, shares };
}

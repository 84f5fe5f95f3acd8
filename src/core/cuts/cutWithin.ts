import type { TextColumn } from '../intake/sales';
import type { Side } from '../scores/side';
import { ranks, tieGroups } from '../scores/tieGroups';
import { cut } from './cut';
import type { CutPolicy } from './schema';

/** Limits and the cut that makes the same tiers again; of groups each has its own. */
export interface CutLimits {
  readonly limits: readonly (number | null)[];
  readonly frozen: CutPolicy;
}

export interface CutWithin {
  /** Per customer the tier, 0 = best; `tiers` = no score, or in no group. */
  readonly tierOf: Uint8Array;
  /** 1 + number of customers strictly better, inside the group; 0 = no score. */
  readonly rank: Int32Array;
  readonly whole?: CutLimits;
  /** Group → its limits; only where customers are cut inside groups. */
  readonly groups?: Readonly<Record<string, CutLimits>>;
}

/**
 * Cuts scores (NaN = missing), all together or inside each group.
 * @param policy the cut, or how to make it of the scores that are cut together
 * @param given group → the cut to use there instead: what an earlier run found
 */
export function cutWithin(
  scores: Float64Array,
  side: Side,
  policy: CutPolicy | ((scores: Float64Array) => CutPolicy),
  tiers: number,
  groups?: TextColumn,
  given: Readonly<Record<string, CutPolicy>> = {},
): CutWithin {
  const cutFor = (own: Float64Array): CutPolicy => (typeof policy === 'function' ? policy(own) : policy);
  if (!groups) {
    const tied = tieGroups(scores, side);
    const { tierOf, limits, frozen } = cut(tied, side, cutFor(scores), tiers);
    return { tierOf, rank: ranks(tied), whole: { limits, frozen } };
  }
  const tierOf = new Uint8Array(scores.length).fill(tiers);
  const rank = new Int32Array(scores.length);
  const found: Record<string, CutLimits> = {};
  for (const [code, members] of membersOf(groups)) {
    const label = groups.labels[code] ?? '';
    const values = Float64Array.from(members, (customer) => scores[customer] ?? NaN);
    const tied = tieGroups(values, side);
    const own = cut(tied, side, given[label] ?? cutFor(values), tiers);
    const ownRank = ranks(tied);
    members.forEach((customer, i) => {
      tierOf[customer] = own.tierOf[i] ?? tiers;
      rank[customer] = ownRank[i] ?? 0;
    });
    found[label] = { limits: own.limits, frozen: own.frozen };
  }
  return { tierOf, rank, groups: found };
}

/** Group code → its customers; groups in the order of their labels, so that row order does not matter. */
function membersOf({ codes, labels }: TextColumn): [number, number[]][] {
  const members = labels.map((): number[] => []);
  codes.forEach((code, customer) => members[code]?.push(customer));
  return [...members.entries()]
    .filter(([, customers]) => customers.length > 0)
    .sort(([a], [b]) => ((labels[a] ?? '') < (labels[b] ?? '') ? -1 : 1));
}

import { cumulated } from '../numbers/cumulated';
import type { TieGroups } from '../scores/tieGroups';
import { firstIndex } from './firstIndex';

/** Tier per tie group by its place: the first tier with (customers strictly better) ÷ n below the cumulated share. */
export function byHeadcount(groups: TieGroups, shares: readonly number[]): Uint8Array {
  const limits = cumulated(shares);
  return Uint8Array.from(groups.values, (_, group) =>
    firstIndex(limits, (limit) => (groups.better[group] ?? 0) / groups.scored < limit),
  );
}

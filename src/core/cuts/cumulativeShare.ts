import type { TieGroups } from '../scores/tieGroups';
import { cumulativeShares } from './cumulativeShares';
import { firstIndex } from './firstIndex';

/**
 * Tier per tie group by its share of the total of the positive scores; scores ≤ 0 go to the last tier.
 * `in`: the first tier with before < limit, so that the customer who crosses a limit still belongs above it.
 * `out`: the first with through ≤ limit, the top group always in the first (DAX Patterns, "ABC classification").
 */
export function byCumulativeShare(
  groups: TieGroups,
  limits: readonly number[],
  crossing: 'in' | 'out',
): Uint8Array {
  const { before, through } = cumulativeShares(groups);
  return Uint8Array.from(groups.values, (value, group) => {
    if (value <= 0) return limits.length;
    if (crossing === 'in') return firstIndex(limits, (limit) => (before[group] ?? NaN) < limit);
    return group === 0 ? 0 : firstIndex(limits, (limit) => (through[group] ?? NaN) <= limit);
  });
}

import { binEdges } from '../grids/bins';
import type { Side } from '../scores/side';
import type { TieGroups } from '../scores/tieGroups';
import type { ThresholdsPolicy } from './schema';

/**
 * The thresholds that cut scores into bins of equal heads (`quantiles`, type 7) or equal width. A score equal to an
 * edge belongs to the lower bin: that is the worse tier where more is better, the better one where less is.
 */
export function binThresholds(
  groups: TieGroups,
  side: Side,
  kind: 'quantiles' | 'equalWidth',
  bins: number,
): ThresholdsPolicy {
  const scores = Float64Array.from(
    groups.groupOf.filter((group) => group >= 0),
    (group) => groups.values[group] ?? NaN,
  );
  const { limits } = binEdges(scores, bins, kind);
  // Without any score there are no edges, and no tier admits anybody.
  const edges = scores.length === 0 ? new Array<null>(bins - 1).fill(null) : [...limits];
  return {
    kind: 'thresholds',
    limits: side === 'benefit' ? edges.reverse() : edges,
    inclusive: side === 'cost',
  };
}

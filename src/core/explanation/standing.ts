import { round10 } from '../numbers/round10';
import type { Side } from '../scores/side';
import type { Standing } from './explanation';

/**
 * Where a score stands: the limit it passed, and how far the next better tier is. A better tier that admits nobody is
 * left out. @param limits per boundary, best first @param tier index of the score's tier
 */
export function standingOf(
  score: number | undefined,
  side: Side,
  limits: readonly (number | null)[],
  tier: number,
  names: readonly string[],
): Standing | null {
  if (score === undefined || Number.isNaN(score) || tier >= names.length) return null;
  let next: Standing['next'] = null;
  for (let better = tier - 1; better >= 0 && next === null; better--) {
    const limit = limits[better] ?? null;
    if (limit === null) continue;
    next = { tier: names[better] ?? '', limit, distance: round10(Math.abs(limit - score)) };
  }
  return { score, side, passed: limits[tier] ?? null, next };
}

import type { CutPolicy } from '../cuts/schema';
import { round10 } from '../numbers/round10';
import { total } from '../numbers/sumBy';
import type { Side } from '../scores/side';
import type { NextTier, Standing } from './explanation';

/** Limits between tiers, best first; null admits nobody. */
export interface Boundaries {
  readonly limits: readonly (number | null)[];
  /** Whether a score equal to a limit belongs to the worse tier. */
  readonly exclusive: boolean;
}

export const boundariesOf = (cut: { limits: Boundaries['limits']; frozen: CutPolicy }): Boundaries => ({
  limits: cut.limits,
  exclusive: cut.frozen.kind === 'thresholds' && !cut.frozen.inclusive,
});

/**
 * Where a score stands: the limit it passed, and how far the next better tier is.
 * @param value compared as cuts do, rounded to 10 decimals
 * @param tier index of the score's tier
 */
export function standingOf(
  value: number | undefined,
  side: Side,
  boundaries: Boundaries,
  tier: number,
  names: readonly string[],
): Standing | null {
  if (value === undefined || Number.isNaN(value) || tier >= names.length) return null;
  const score = round10(value);
  return {
    score,
    side,
    passed: boundaries.limits[tier] ?? null,
    next: nextTier(score, boundaries, tier, names),
  };
}

/** The best of the tiers that the next limit leads into: those with the same limit below it are empty. */
function nextTier(
  score: number,
  { limits, exclusive }: Boundaries,
  tier: number,
  names: readonly string[],
): NextTier | null {
  const limit = limits
    .slice(0, tier)
    .reverse()
    .find((better) => better !== null);
  if (limit === undefined) return null;
  const reached = limits.indexOf(limit);
  // By their decimals: what is missing to 61067488.4 from 22815111.8 is 38252376.6 and not 38252376.599999994.
  const distance = round10(Math.abs(total(Float64Array.of(limit, -score))));
  return { tier: names[reached] ?? '', limit, distance, exclusive };
}

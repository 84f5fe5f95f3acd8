/** Where a level begins and ends on an axis, as places from 0, the worst, to 1, the best. */
export type Band = readonly [from: number, to: number];

/**
 * Levels from the best on, each down to its limit; one whose limit admits nobody is empty.
 * @param limits between the levels, best first
 * @param scale where a value stands
 */
export function levelBands(limits: readonly (number | null)[], scale: (value: number) => number): Band[] {
  let above = 1;
  const bands = limits.map((limit): Band => {
    const to = above;
    if (limit !== null) above = Math.min(above, Math.max(0, scale(limit)));
    return [above, to];
  });
  return [...bands, [0, above]];
}

import { BETWEEN } from '../methods/gridSchema';

/**
 * `cells` of a grid: every combination of levels, the last dimension running fastest, with its tier.
 * @param tiers as many as combinations, in that order
 */
export function cellsOf(
  dimensions: readonly (readonly string[])[],
  tiers: readonly string[],
): Record<string, string> {
  const cells = dimensions.reduce<string[]>(
    (before, levels) =>
      before.flatMap((cell) => levels.map((level) => (cell ? cell + BETWEEN + level : level))),
    [''],
  );
  return Object.fromEntries(cells.map((cell, i) => [cell, tiers[i] ?? '']));
}

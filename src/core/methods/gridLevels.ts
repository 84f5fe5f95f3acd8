import { limitCount } from '../cuts/schema';
import type { GridDimension } from './gridSchema';
import { BETWEEN } from './gridSchema';

const HIGH_LOW = ['high', 'low'];

/** The names of a dimension's levels. @param tiersOf tier names of an earlier method by its id */
export function levelNames(
  dimension: GridDimension,
  tiersOf: (method: string) => readonly string[],
): readonly string[] {
  if ('method' in dimension) return tiersOf(dimension.method);
  if ('words' in dimension) {
    const { levels, of, else: otherwise } = dimension;
    return [...new Set([...levels, ...Object.values(of), ...(otherwise === undefined ? [] : [otherwise])])];
  }
  const { levels, cut } = dimension;
  if (levels) return levels;
  if (!cut) return HIGH_LOW;
  return Array.from({ length: limitCount(cut) + 1 }, (_, i) => String.fromCharCode(65 + i));
}

/** Names of all cells, in the order of the levels: the last dimension changes first. */
export const cellNames = (levels: readonly (readonly string[])[]): string[] =>
  levels.reduce<string[]>(
    (cells, names, d) =>
      d === 0 ? [...names] : cells.flatMap((cell) => names.map((name) => `${cell}${BETWEEN}${name}`)),
    [],
  );

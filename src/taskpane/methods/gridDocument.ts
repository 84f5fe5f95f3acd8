import { cellNames, levelNames } from '../../app';
import type { MethodDocument, MethodPolicy } from '../../core';

export type GridDocument = Extract<MethodDocument, { kind: 'grid' }>;
export type GridMethod = Extract<MethodPolicy, { kind: 'grid' }>;
export type GridDimension = GridMethod['dimensions'][number];
export type ScoredDimension = Extract<GridDimension, { metric: unknown }>;
export type WordsDimension = Extract<GridDimension, { words: unknown }>;

/** The tiers of an earlier method, best first; none where there is no such method. */
export type TiersOf = (method: string) => readonly string[];

/** What became of the dimensions there were. */
export interface Change {
  /** Per dimension the place that it had before; null: it is new. Without it each is where it was. */
  readonly from?: readonly (number | null)[];
  /** New name of a level → the name before. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** The tiers of earlier methods as they were, where they changed. */
  readonly tiersBefore?: TiersOf;
}

/**
 * The grid with other dimensions. Cells keep their tiers where their levels are still there, or still there by another
 * name. A dimension of which no level is left is carried over from the best level on; other words have no best, so each
 * level is as the first one was. A new cell has the tier of all others, or the worst: every cell has one.
 */
export function withDimensions(
  document: GridDocument,
  method: GridMethod,
  dimensions: readonly GridDimension[],
  tiersOf: TiersOf,
  change: Change = {},
): GridDocument {
  const { tiersBefore = tiersOf, renamed = {} } = change;
  const before = method.dimensions.map((dimension) => levelNames(dimension, tiersBefore));
  const after = dimensions.map((dimension) => levelNames(dimension, tiersOf));
  const from = change.from ?? dimensions.map((_, d) => d);
  const origins = after.map((names, d) => {
    const old = from[d] ?? -1;
    const earlier = before[old] ?? [];
    // Levels of words of one kind and those of another have nothing to do with each other, even by the same name.
    return wordsIn(dimensions[d]) === wordsIn(method.dimensions[old])
      ? originsOf(names, earlier, renamed)
      : names.map(() => (earlier.length > 0 ? 0 : undefined));
  });
  const otherwise = method.else === undefined ? method.tiers.at(-1) : undefined;
  const cells: Record<string, string> = {};
  for (const [cell, levels] of cellsOf(after)) {
    const earlier = before.map((names, old) => {
      const d = from.indexOf(old);
      // Of a dimension that goes the best level is the one that stays.
      const level = d === -1 ? 0 : origins[d]?.[levels[d] ?? -1];
      return level === undefined ? undefined : names[level];
    });
    const tier = method.cells[nameOf(earlier) ?? ''] ?? otherwise;
    if (tier !== undefined) cells[cell] = tier;
  }
  return { ...document, dimensions: [...dimensions], cells, tiers: [...method.tiers] };
}

/** Each cell with a tier of its own or that of all others, and none that is not of the grid. */
export const completed = (document: GridDocument, method: GridMethod, tiersOf: TiersOf): GridDocument =>
  withDimensions(document, method, method.dimensions, tiersOf);

/** The words that a dimension is of; undefined: it is of none. */
const wordsIn = (dimension: GridDimension | undefined): string | undefined =>
  dimension && 'words' in dimension ? dimension.words : undefined;

/** Per level of now the place of the level that it was; undefined: there was none. */
function originsOf(
  names: readonly string[],
  before: readonly string[],
  renamed: Readonly<Record<string, string>>,
): (number | undefined)[] {
  const found = names.map((name) => before.indexOf(renamed[name] ?? name));
  const known = found.some((place) => place !== -1);
  return found.map((place, level) => {
    if (known) return place === -1 ? undefined : place;
    return level < before.length ? level : undefined;
  });
}

/** Names of all cells with the level that each has per dimension. */
function cellsOf(levels: readonly (readonly string[])[]): [cell: string, levels: number[]][] {
  const places = levels.reduce<number[][]>(
    (cells, names) => cells.flatMap((cell) => names.map((_, level) => [...cell, level])),
    [[]],
  );
  return cellNames(levels).map((cell, i) => [cell, places[i] ?? []]);
}

const nameOf = (levels: readonly (string | undefined)[]): string | undefined =>
  levels.includes(undefined) ? undefined : cellNames(levels.map((name) => [name ?? '']))[0];

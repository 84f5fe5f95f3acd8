import { directionOf, levelNames } from '../../app';
import type { CutPolicy, MetricReference } from '../../core';
import { cutOf, isFor, MOST_TIERS, namesFor, tierCount } from './cutChoices';
import type { GridDimension, ScoredDimension } from './gridDocument';

/** How a metric becomes levels. */
export type HowLevelled = 'cut' | 'split';

/** Whether less is better. */
export const costs = ({ direction, metric }: ScoredDimension): boolean =>
  (direction ?? directionOf(metric)) === 'cost';

/** The levels of a scored dimension, best first. */
export const levelsOf = (dimension: ScoredDimension): string[] => [...levelNames(dimension, () => [])];

/** A dimension of another metric. Its levels stay, and its cut where it fits the metric. */
export function withMetric(dimension: ScoredDimension, metric: MetricReference): ScoredDimension {
  const { groups: _, ...others } = dimension;
  const next = { ...others, metric };
  if (!dimension.cut || costs(next) === costs(dimension)) return next;
  return { ...next, ...cutFor(dimension.cut, levelsOf(dimension), costs(next)) };
}

/** What is better in a dimension; undefined: as it is usual for the metric. */
export function withDirection(
  dimension: ScoredDimension,
  direction: 'benefit' | 'cost' | undefined,
): ScoredDimension {
  const { groups: _, direction: _before, ...others } = dimension;
  const next: ScoredDimension = direction === undefined ? others : { ...others, direction };
  const { cut } = dimension;
  if (!cut || costs(next) === costs(dimension)) return next;
  if (cut.kind === 'thresholds') return { ...next, cut: { ...cut, limits: cut.limits.toReversed() } };
  return { ...next, ...cutFor(cut, levelsOf(dimension), costs(next)) };
}

/** The cut itself where it makes sense, else one by number of customers, with as many levels. */
function cutFor(
  cut: CutPolicy,
  levels: readonly string[],
  less: boolean,
): Pick<ScoredDimension, 'cut' | 'levels'> {
  const stays = isFor(cut.kind, less) && cut.kind !== 'thresholds';
  const next = stays ? cut : cutOf('headcount', tierCount(cut), [], less);
  return { cut: next, levels: namesFor(levels, tierCount(next)) };
}

/** A scored dimension cut into levels, or split into high and low. @param highLow names of the two */
export function withHow(
  dimension: ScoredDimension,
  how: HowLevelled,
  highLow: readonly [string, string],
): ScoredDimension {
  const { groups: _, cut: _cut, split: _split, levels: _levels, ...others } = dimension;
  if (how === 'split') return { ...others, levels: [...highLow] };
  const levels = levelsOf(dimension).slice(0, MOST_TIERS);
  return { ...others, cut: cutOf('headcount', levels.length, [], costs(dimension)), levels };
}

/** A scored dimension whose cut or names of levels are others. */
export function withCut(dimension: ScoredDimension, cut: CutPolicy, levels: string[]): ScoredDimension {
  const { groups: _, split: _split, ...others } = dimension;
  return { ...others, cut, levels };
}

/** Where high begins: at the mean, the median, or a value. */
export function withSplit(dimension: ScoredDimension, split: 'mean' | 'median' | number): ScoredDimension {
  const { groups: _, cut: _cut, ...others } = dimension;
  return { ...others, split };
}

/** The dimension without what an earlier run found in groups. */
export function withoutGroups(dimension: GridDimension): GridDimension {
  if (!('metric' in dimension)) return dimension;
  const { groups: _, ...others } = dimension;
  return others;
}

/** New names of levels → the ones before, of lists that differ in names only. */
export const renamesOf = (
  before: readonly string[],
  after: readonly string[],
): Readonly<Record<string, string>> =>
  before.length === after.length
    ? Object.fromEntries(
        after.flatMap((name, i) => {
          const old = before[i];
          return old === undefined || name === old || before.includes(name) ? [] : [[name, old]];
        }),
      )
    : {};

/** A name of a level that can be part of a cell's name: levels are joined by " / ". */
export const levelName = (typed: string): string => typed.replaceAll(' / ', '/');

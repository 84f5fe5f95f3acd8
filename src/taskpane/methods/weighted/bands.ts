import type { WeightedIndicator } from '../../../core';
import type { metricUnit } from '../../../words';

export type Unit = ReturnType<typeof metricUnit>;
export type Bands = NonNullable<WeightedIndicator['bands']>;

export const MOST_LIMITS = 50;
const FULL = 100;

/** Parts of the customers that bands begin with: a quarter in each. */
const QUARTERS = [0.25, 0.5, 0.75];

/** Bands to begin with: limits where the values have their quarters. @param values NaN = missing @param costs less is better */
export function bandsFor(values: ArrayLike<number>, costs: boolean, unit: Unit = 'number'): Bands {
  const sorted = Array.from(values)
    .filter((value) => Number.isFinite(value))
    .sort((a, b) => a - b);
  const found = QUARTERS.flatMap((part) => {
    const value = sorted[Math.round(part * (sorted.length - 1))];
    return value === undefined ? [] : [readable(value, unit)];
  });
  const limits = found.filter(
    (limit, i) => limit > (sorted[0] ?? limit) && limit > (found[i - 1] ?? -Infinity),
  );
  return scored(limits.length > 0 ? limits : [sorted[0] ?? 1], costs);
}

/** As many scores as limits make bands, at equal steps from 0 to 100. */
function scored(limits: number[], costs: boolean): Bands {
  const scores = [0, ...limits].map((_, i) => Math.round((i / limits.length) * FULL));
  return { limits, scores: costs ? scores.reverse() : scores };
}

/** Three digits that count: a limit is read by people. A day stays that day. */
export const readable = (value: number, unit: Unit): number =>
  unit === 'day' ? value : Number(value.toPrecision(3));

/** From where to where a limit may be: above the one before it, below the one behind it. */
export function roomOf({ limits }: Bands, i: number): { readonly min: number; readonly max: number } {
  const before = limits[i - 1];
  const behind = limits[i + 1];
  return {
    min: before === undefined ? -Infinity : before + least(before),
    max: behind === undefined ? Infinity : behind - least(behind),
  };
}

/** The least step that two limits are told apart by. */
const least = (value: number): number => Math.max(Math.abs(value), 1e-3) * 1e-9;

export const withBandLimit = (bands: Bands, i: number, limit: number): Bands => ({
  ...bands,
  limits: bands.limits.with(i, limit),
});

export const withBandScore = (bands: Bands, i: number, score: number): Bands => ({
  ...bands,
  scores: bands.scores.with(i, score),
});

/** One band more at the upper end, as wide as the one below it, with the same score. */
export function withBand({ limits, scores }: Bands): Bands {
  const last = limits.at(-1) ?? 0;
  const before = limits.at(-2);
  const step = before === undefined ? Math.abs(last) || 1 : last - before;
  const next = Number((last + step).toPrecision(12));
  return { limits: [...limits, next > last ? next : last + step], scores: [...scores, scores.at(-1) ?? 0] };
}

/** Without the band that begins at a limit; the last limit stays. */
export function withoutBand({ limits, scores }: Bands, i: number): Bands {
  if (limits.length === 1) return { limits, scores };
  return { limits: limits.toSpliced(i, 1), scores: scores.toSpliced(i + 1, 1) };
}

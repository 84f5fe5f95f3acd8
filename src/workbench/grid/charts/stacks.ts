import type { SeriesView } from '../../engine';

/** From where to where a series reaches at each point, null where it has none. */
export type Reach = readonly ({ readonly from: number; readonly to: number } | null)[];

/** Series of one kind on one axis: stacked ones stand on each other, negative ones below zero; others on zero. */
export function stackUp(series: readonly SeriesView[]): Reach[] {
  const up: number[] = [];
  const down: number[] = [];
  const total = (at: number): number =>
    series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0) || 1;
  return series.map(({ values, stacking }) =>
    values.map((value, at) => {
      if (value === null) return null;
      if (stacking === 'none') return { from: 0, to: value };
      const size = stacking === 'share' ? value / total(at) : value;
      const side = size < 0 ? down : up;
      const from = side[at] ?? 0;
      side[at] = from + size;
      return { from, to: from + size };
    }),
  );
}

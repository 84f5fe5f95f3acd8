import type { ChartView, SeriesView, ValueAxisView } from '../../engine';
import type { Plot } from './plot';
import { stackUp } from './stacks';

export interface Line {
  /** SVG path of the line itself, interrupted where there are no points. */
  readonly path: string;
  /** SVG path of the surface under it, for areas. */
  readonly surface: string | null;
  readonly color: string;
  readonly fill: string;
  /** Pixels. */
  readonly weight: number;
  readonly dots: readonly (readonly [x: number, y: number])[];
  readonly markers: boolean;
  readonly labels: readonly (string | null)[];
}

const PIXELS_PER_POINT = 96 / 72;

const move = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');

function linesOn(axis: ValueAxisView, series: readonly SeriesView[], plot: Plot): Line[] {
  const reaches = stackUp(series);
  return series.map((one, index) => {
    const runs: { line: [number, number][]; base: [number, number][] }[] = [];
    let open = false;
    const labels: (string | null)[] = [];
    (reaches[index] ?? []).forEach((reach, point) => {
      if (!reach) {
        open = false;
        return;
      }
      if (!open) runs.push({ line: [], base: [] });
      open = true;
      const { start, size } = plot.slot(point);
      const x = plot.left + start + size / 2;
      runs.at(-1)?.line.push([x, plot.top + plot.at(axis, reach.to)]);
      runs.at(-1)?.base.push([x, plot.top + plot.at(axis, reach.from)]);
      labels.push(one.labels[point] ?? null);
    });
    return {
      path: runs.map(({ line }) => move(line)).join(''),
      surface:
        one.family === 'area'
          ? runs.map(({ line, base }) => `${move([...line, ...base.reverse()])}Z`).join('')
          : null,
      color: one.lineColor,
      fill: one.color,
      weight: one.lineWeight * PIXELS_PER_POINT,
      dots: runs.flatMap(({ line }) => line),
      markers: one.markers,
      labels,
    };
  });
}

/** Areas first, so that lines lie over them. */
export function linesOf({ series, valueAxis, secondaryAxis }: ChartView, plot: Plot): Line[] {
  const on = (family: string, group: string): SeriesView[] =>
    series.filter((one) => one.family === family && one.group === group);
  return ['area', 'line'].flatMap((family) => [
    ...linesOn(valueAxis, on(family, 'Primary'), plot),
    ...(secondaryAxis ? linesOn(secondaryAxis, on(family, 'Secondary'), plot) : []),
  ]);
}

import type { ChartView, SeriesView, ValueAxisView } from '../../engine';
import type { Frame } from './frames';
import type { Plot } from './plot';
import { stackUp } from './stacks';

export interface Bar extends Frame {
  readonly color: string;
  readonly label: string | null;
  /** Where the label stands: behind the bar's end. */
  readonly labelAt: readonly [x: number, y: number];
}

const isBar = ({ family }: SeriesView): boolean => family === 'column' || family === 'bar';

/** The columns or bars of one axis: side by side in their point's room, stacked ones in one place. */
function barsOn(axis: ValueAxisView, series: readonly SeriesView[], plot: Plot): Bar[] {
  const stacked = series.some(({ stacking }) => stacking !== 'none');
  const places = stacked ? 1 : series.length;
  const reaches = stackUp(series);
  const gap = (series[0]?.gapWidth ?? 150) / 100;
  return series.flatMap((one, index) =>
    (reaches[index] ?? []).flatMap((reach, point) => {
      if (!reach) return [];
      const slot = plot.slot(point);
      const thickness = slot.size / (places + gap);
      const across = slot.start + (thickness * gap) / 2 + (stacked ? 0 : index * thickness);
      const ends = [plot.at(axis, reach.from), plot.at(axis, reach.to)] as const;
      const along = Math.min(...ends);
      const length = Math.max(...ends) - along;
      const to = ends[1];
      const down = to > ends[0];
      const middle = across + thickness / 2;
      const bar = {
        color: one.color,
        label: one.labels[point] ?? null,
        // A hair of space between neighbours, as far as there is room for it.
        ...(plot.lying
          ? {
              left: plot.left + along,
              top: plot.top + across,
              width: length,
              height: Math.max(0.5, thickness - 1),
            }
          : {
              left: plot.left + across,
              top: plot.top + along,
              width: Math.max(0.5, thickness - 1),
              height: length,
            }),
      };
      const labelAt: readonly [number, number] = plot.lying
        ? [plot.left + to + 4, plot.top + middle + 4]
        : [plot.left + middle, plot.top + to + (down ? 12 : -4)];
      return [{ ...bar, labelAt }];
    }),
  );
}

export function barsOf({ series, valueAxis, secondaryAxis }: ChartView, plot: Plot): Bar[] {
  const bars = series.filter(isBar);
  const on = (group: string): SeriesView[] => bars.filter((one) => one.group === group);
  return [
    ...barsOn(valueAxis, on('Primary'), plot),
    ...(secondaryAxis ? barsOn(secondaryAxis, on('Secondary'), plot) : []),
  ];
}

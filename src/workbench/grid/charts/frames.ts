import type { ChartView } from '../../engine';
import { textWidth } from './textWidth';

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a chart lie, in pixels. */
export interface Frames {
  readonly title: Frame | null;
  readonly legend: Frame | null;
  /** The plot with its axes around it. */
  readonly body: Frame;
}

const MARGIN = 10;
const TITLE = 26;
const LEGEND_ROW = 18;
/** Room of an entry's mark and of the gap behind it. */
export const LEGEND_MARK = 18;
const LEGEND_GAP = 14;
export { LEGEND_ROW };

/** What the legend names: the series, or the points of a pie. */
export const legendNames = ({ series, categories }: ChartView): readonly string[] =>
  series[0]?.family === 'pie' ? categories : series.map(({ name }) => name);

export const entryWidth = (name: string): number => LEGEND_MARK + Math.min(160, textWidth(name)) + LEGEND_GAP;

/** The entries of a legend in rows of a width. */
export function legendRows(names: readonly string[], width: number): number[][] {
  const rows: number[][] = [];
  let used = Infinity;
  names.forEach((name, at) => {
    const needed = entryWidth(name);
    if (used + needed > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(at);
    used += needed;
  });
  return rows;
}

/** Title on top, legend at its side, the rest for the plot. */
export function framesOf(view: ChartView, width: number, height: number): Frames {
  let body: Frame = {
    left: MARGIN,
    top: MARGIN,
    width: Math.max(0, width - 2 * MARGIN),
    height: Math.max(0, height - 2 * MARGIN),
  };
  let title: Frame | null = null;
  if (view.title !== null) {
    title = { ...body, height: TITLE };
    body = { ...body, top: body.top + TITLE, height: Math.max(0, body.height - TITLE) };
  }
  const names = legendNames(view);
  if (view.legend === null || names.length === 0) return { title, legend: null, body };
  if (view.legend === 'Top' || view.legend === 'Bottom') {
    const rows = Math.min(3, legendRows(names, body.width).length);
    const size = rows * LEGEND_ROW + 4;
    const rest = Math.max(0, body.height - size);
    const top = view.legend === 'Top' ? body.top : body.top + rest;
    return {
      title,
      legend: { ...body, top, height: size },
      body: { ...body, top: view.legend === 'Top' ? body.top + size : body.top, height: rest },
    };
  }
  const size = Math.min(body.width / 3, Math.max(...names.map(entryWidth)));
  const rest = Math.max(0, body.width - size);
  const before = view.legend === 'Left';
  return {
    title,
    legend: { ...body, left: before ? body.left : body.left + rest, width: size },
    body: { ...body, left: before ? body.left + size : body.left, width: rest },
  };
}

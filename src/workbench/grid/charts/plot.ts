import type { ChartView, ValueAxisView } from '../../engine';
import type { Frame } from './frames';
import { textWidth } from './textWidth';

/** The rectangle that the series are drawn in, and how values and points lie in it, in pixels. */
export interface Plot extends Frame {
  /** True for bars: the values go to the right, the points downwards. */
  readonly lying: boolean;
  /** Pixels from the plot's left, or from its top when they go upwards. */
  readonly at: (axis: ValueAxisView, value: number) => number;
  /** Where the room of a point begins along the axis of points, and how long it is. */
  readonly slot: (point: number) => { readonly start: number; readonly size: number };
}

/** Height of a line of small text with some air. */
export const LINE = 16;
const WIDEST_CATEGORY = 120;

const tickRoom = (axis: ValueAxisView | null): number =>
  axis?.visible ? Math.max(0, ...axis.ticks.map(({ text }) => textWidth(text))) + 8 : 0;
const titleRoom = (title: string | null | undefined): number => (title ? LINE + 2 : 0);

/** The plot in its frame: what the axes' texts leave of it. */
export function plotIn(frame: Frame, view: ChartView): Plot {
  const { valueAxis, secondaryAxis, categoryAxis, categories, series } = view;
  const lying = series.length > 0 && series.every(({ family }) => family === 'bar');
  const names = Math.min(WIDEST_CATEGORY, Math.max(0, ...categories.map(textWidth))) + 8;
  const values = tickRoom(valueAxis) + titleRoom(valueAxis.title);
  const second = tickRoom(secondaryAxis) + titleRoom(secondaryAxis?.title);
  const before = lying ? (categoryAxis.visible ? names : 0) + titleRoom(categoryAxis.title) : values;
  const below = lying
    ? (valueAxis.visible ? LINE : 0) + titleRoom(valueAxis.title)
    : (categoryAxis.visible ? LINE : 0) + titleRoom(categoryAxis.title);
  // Half a tick's text stands out above the plot, and right of it when the values go there.
  const above = lying ? 2 : LINE / 2;
  const behind = lying ? tickRoom(valueAxis) / 2 : second;
  const width = Math.max(1, frame.width - before - behind);
  const height = Math.max(1, frame.height - below - above);
  const count = Math.max(1, categories.length);
  const along = lying ? height : width;
  // Categories of lying bars begin at the bottom, as in Excel, unless they are turned over.
  const backwards = categoryAxis.reversed !== lying;
  return {
    lying,
    left: frame.left + before,
    top: frame.top + above,
    width,
    height,
    at: ({ minimum, maximum }, value) => {
      const span = maximum - minimum || 1;
      const share = Math.min(1, Math.max(0, (value - minimum) / span));
      return lying ? share * width : (1 - share) * height;
    },
    slot: (point) => ({
      start: ((backwards ? count - 1 - point : point) * along) / count,
      size: along / count,
    }),
  };
}

/** Every how manyth name has room for at least some letters: 1 for all. */
export function nameStep({ lying, slot }: Plot, names: readonly string[]): number {
  const { size } = slot(0);
  const needed = lying ? LINE - 3 : Math.min(56, Math.max(8, ...names.map(textWidth)) + 6);
  return Math.max(1, Math.ceil(needed / size));
}

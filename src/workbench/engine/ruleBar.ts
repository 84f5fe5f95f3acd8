import type { NumberOf } from './ruleBound';
import { boundOf, isRecord } from './ruleBound';

/** A data bar in a cell, in shares of the cell's width from its left edge. */
export interface DataBar {
  readonly start: number;
  readonly share: number;
  readonly color: string;
  readonly borderColor?: string;
  readonly gradient: boolean;
  /** True when it grows to the left. */
  readonly leftwards: boolean;
  /** Where positive and negative bars part; absent when all of them start at the edge. */
  readonly axis?: { readonly at: number; readonly color: string };
}

type Settings = ReadonlyMap<string, unknown>;

const colorIn = (settings: Settings, key: string): string | undefined => {
  const color = settings.get(key);
  return typeof color === 'string' && color !== '' ? color : undefined;
};

/** Excel's standard blue and red, and its black axis. */
const standard = { positive: '#638EC6', negative: '#FF0000', axis: '#000000' };

function colorsOf(settings: Settings, negative: boolean): { color: string; borderColor?: string } {
  const fill = colorIn(settings, 'PositiveFormat.FillColor') ?? standard.positive;
  const border = colorIn(settings, 'PositiveFormat.BorderColor');
  if (!negative) return { color: fill, ...(border ? { borderColor: border } : {}) };
  const own = colorIn(settings, 'NegativeFormat.FillColor') ?? standard.negative;
  const ownBorder =
    settings.get('NegativeFormat.MatchPositiveBorderColor') === true
      ? border
      : colorIn(settings, 'NegativeFormat.BorderColor');
  return {
    color: settings.get('NegativeFormat.MatchPositiveFillColor') === true ? fill : own,
    ...(ownBorder ? { borderColor: ownBorder } : {}),
  };
}

/** The share of the width at which the axis stands; null where there is none. */
function axisOf(format: unknown, low: number, high: number): number | null {
  if (format === 'None' || low >= 0) return null;
  if (format === 'CellMidPoint') return 0.5;
  return high <= 0 ? 1 : -low / (high - low);
}

/** The bar of a value among the numbers of its rule, ascending (Excel.DataBarConditionalFormat). */
export function barOf(
  settings: Settings,
  value: number,
  ascending: readonly number[],
  numberOf: NumberOf,
): DataBar {
  const bound = (key: string, end: 'lower' | 'upper'): number => {
    const rule = settings.get(key);
    return boundOf(isRecord(rule) ? rule : { type: 'Automatic' }, ascending, numberOf, end);
  };
  const low = bound('LowerBoundRule', 'lower');
  const high = bound('UpperBoundRule', 'upper');
  const held = Math.min(Math.max(value, low), high);
  const axis = axisOf(settings.get('AxisFormat'), low, high);
  const negative = value < 0;
  let start = 0;
  let share = high > low ? (held - low) / (high - low) : 0;
  if (axis !== null) {
    // Both sides of an axis in the middle have one measure, so that equal lengths are equal amounts.
    const span = axis === 0.5 ? 2 * Math.max(-low, high) : high <= 0 ? -low : high - low;
    share = span > 0 ? Math.abs(held) / span : 0;
    start = negative ? axis - share : axis;
  }
  const mirrored = settings.get('BarDirection') === 'RightToLeft';
  return {
    start: mirrored ? 1 - start - share : start,
    share,
    ...colorsOf(settings, negative),
    gradient: settings.get('PositiveFormat.GradientFill') !== false,
    leftwards: mirrored !== (axis !== null && negative),
    ...(axis === null
      ? {}
      : { axis: { at: mirrored ? 1 - axis : axis, color: colorIn(settings, 'AxisColor') ?? standard.axis } }),
  };
}

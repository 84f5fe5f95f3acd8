import type { ScaleContinuousNumeric } from 'd3-scale';
import { scaleLinear, scaleLog } from 'd3-scale';
import { directionOf, wideRange } from '../../app';
import type { GridDimensionResult, GridPolicy } from '../../core';
import type { Band } from './levelBands';
import { levelBands } from './levelBands';

/** A metric as an axis: better customers stand at its far end. */
export interface MetricAxis {
  readonly label: string;
  readonly values: Float64Array;
  /** From 0, the worst, to 1, the best. */
  readonly scale: ScaleContinuousNumeric<number, number>;
  /** Round values to name on the axis. */
  readonly round: readonly number[];
}

/** A scored dimension of a grid as an axis. */
export interface ValueAxis extends MetricAxis {
  readonly levels: readonly string[];
  /** Per level; undefined where each group has its own limits. */
  readonly bands: readonly Band[] | undefined;
}

type Dimension = GridPolicy['dimensions'][number];

/** Space before the first value and behind the last. */
const MARGIN = 0.04;
/** About as many round values. */
const TICKS = 4;

/** Null for dimensions of words and of tiers, and where nobody has a value. */
export function valueAxis(
  dimension: Dimension | undefined,
  result: GridDimensionResult | undefined,
  metrics: Readonly<Record<string, Float64Array>>,
): ValueAxis | null {
  if (!dimension || !result || !('metric' in dimension)) return null;
  const { label, levels, whole } = result;
  const side = dimension.direction ?? directionOf(dimension.metric);
  const axis = metricAxis(label, side, metrics);
  if (!axis) return null;
  const { values, scale } = axis;
  // Of 0 and below there is no power of ten: such a limit is below all values.
  const place = (limit: number): number =>
    scale(wideRange(values) ? Math.max(limit, Number.MIN_VALUE) : limit);
  return { ...axis, levels, bands: whole && levelBands(whole.limits, place) };
}

/** Null where nobody has a value. @param side which values are the better ones: more, or less */
export function metricAxis(
  label: string,
  side: 'benefit' | 'cost',
  metrics: Readonly<Record<string, Float64Array>>,
): MetricAxis | null {
  const values = metrics[label];
  const [least, most] = extent(values ?? new Float64Array());
  if (!values || least > most) return null;
  const wide = wideRange(values);
  const range = side === 'benefit' ? [MARGIN, 1 - MARGIN] : [1 - MARGIN, MARGIN];
  const domain = least < most ? [least, most] : [least - 1, most + 1];
  const scale = wide ? scaleLog(domain, range) : scaleLinear(domain, range);
  return { label, values, scale, round: wide ? powersOf(scale) : scale.ticks(TICKS) };
}

/** Of an axis by powers of ten only these: the values between them would stand on each other. */
const powersOf = (scale: ScaleContinuousNumeric<number, number>): number[] =>
  scale.ticks().filter((value) => Number.isInteger(Math.log10(value)));

function extent(values: Float64Array): readonly [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

import type { ScaleContinuousNumeric } from 'd3-scale';
import { scaleLinear, scaleLog } from 'd3-scale';
import { directionOf, wideRange } from '../../app';
import type { GridDimensionResult, GridPolicy } from '../../core';
import type { Band } from './levelBands';
import { levelBands } from './levelBands';

/** A scored dimension of a grid as an axis: better customers stand at its far end. */
export interface ValueAxis {
  readonly label: string;
  readonly values: Float64Array;
  readonly levels: readonly string[];
  /** From 0, the worst, to 1, the best. */
  readonly scale: ScaleContinuousNumeric<number, number>;
  /** By powers of ten. */
  readonly wide: boolean;
  /** Per level; undefined where each group has its own limits. */
  readonly bands: readonly Band[] | undefined;
}

type Dimension = GridPolicy['dimensions'][number];

/** Space before the first value and behind the last. */
const MARGIN = 0.04;

/** Null for dimensions of words and of tiers, and where nobody has a value. */
export function valueAxis(
  dimension: Dimension | undefined,
  result: GridDimensionResult | undefined,
  metrics: Readonly<Record<string, Float64Array>>,
): ValueAxis | null {
  if (!dimension || !result || !('metric' in dimension)) return null;
  const { label, levels, whole } = result;
  const values = metrics[label];
  const [least, most] = extent(values ?? new Float64Array());
  if (!values || least > most) return null;
  const wide = wideRange(values);
  const better = (dimension.direction ?? directionOf(dimension.metric)) === 'benefit';
  const range = better ? [MARGIN, 1 - MARGIN] : [1 - MARGIN, MARGIN];
  const domain = least < most ? [least, most] : [least - 1, most + 1];
  const scale = wide ? scaleLog(domain, range) : scaleLinear(domain, range);
  return { label, values, levels, scale, wide, bands: whole && levelBands(whole.limits, scale) };
}

function extent(values: Float64Array): readonly [least: number, most: number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

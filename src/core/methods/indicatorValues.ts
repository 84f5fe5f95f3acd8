import { Fault } from '../fault';
import { directionOf } from '../metrics/directionOf';
import type { Measured } from '../metrics/measure';
import { round10All } from '../numbers/round10';
import { metricLabel } from '../policy/metricSchema';
import { banded } from '../scores/bands';
import { NORMALISERS } from '../scores/normalise';
import type { Learned, NormaliseDirection } from '../scores/normalise';
import type { Side } from '../scores/side';
import { clipped, winsorLimits } from '../scores/winsor';
import type { WeightedIndicator, WeightedPolicy } from './weightedSchema';

/** One indicator of a weighted method, per customer; NaN = missing. */
export interface IndicatorValues {
  /** Label of the metric in `customers.metrics`. */
  readonly metric: string;
  /** Rounded to 10 decimals, within `clip` where values are winsorised. */
  readonly raw: Float64Array;
  /** What is compared between customers: the values, of a target the distance to it. */
  readonly compared: Float64Array;
  readonly side: Side;
  /** 0 to 100. */
  readonly score: Float64Array;
  readonly learned: Learned;
  readonly clip?: readonly [number, number];
}

/** Winsorises and scores an indicator. Throws a Fault for a value that its normaliser cannot take. */
export function indicatorValues(
  { id, winsor, aggregate }: WeightedPolicy,
  indicator: WeightedIndicator,
  metrics: Measured,
  customers: number,
): IndicatorValues {
  const metric = metricLabel(indicator.metric);
  const direction = indicator.direction ?? directionOf(indicator.metric);
  const values = round10All(metrics[metric] ?? new Float64Array(customers).fill(NaN));
  const clip = indicator.clip ?? (winsor && winsorLimits(values, winsor));
  const raw = clip ? clipped(values, clip) : values;
  const scored =
    aggregate === 'topsis'
      ? { score: raw, learned: {} }
      : scoredBy(indicator, raw, direction, { method: id, metric });
  return {
    metric,
    raw,
    ...(typeof direction === 'object'
      ? { compared: raw.map((value) => Math.abs(value - direction.target)), side: 'cost' }
      : { compared: raw, side: direction }),
    ...scored,
    ...(clip ? { clip } : {}),
  };
}

function scoredBy(
  { normalise, bands, learned }: WeightedIndicator,
  values: Float64Array,
  direction: NormaliseDirection,
  place: { method: string; metric: string },
): { score: Float64Array; learned: Learned } {
  if (normalise === 'bands') {
    return { score: banded(values, bands?.limits ?? [], bands?.scores ?? []), learned: {} };
  }
  rejectBeyond(normalise, values, direction, place);
  return NORMALISERS[normalise](values, direction, learned);
}

/** Ratios need values above 0 (benefit: not below), logarithms values that are not negative. */
function rejectBeyond(
  normalise: string,
  values: Float64Array,
  direction: NormaliseDirection,
  place: { method: string; metric: string },
): void {
  if (normalise !== 'ratio' && normalise !== 'logMinMax') return;
  const positive = normalise === 'ratio' && direction === 'cost';
  const beyond = values.find((value) => value < 0 || (positive && value === 0));
  if (beyond !== undefined) {
    throw new Fault(positive ? 'grade.notPositive' : 'grade.negativeValue', {
      ...place,
      normalise,
      value: beyond,
    });
  }
}

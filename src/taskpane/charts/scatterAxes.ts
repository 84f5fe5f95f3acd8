import { directionOf, metricLabel } from '../../app';
import type { Grading, WeightedPolicy, WeightedResult } from '../../core';
import type { MetricAxis } from './valueAxis';
import { metricAxis } from './valueAxis';

type Axes = readonly [x: MetricAxis, y: MetricAxis];

/** Frequency across, recency up; null where nobody has one of them. */
export function rfmAxes({ customers }: Grading): Axes | null {
  return both(
    metricAxis('orders', 'benefit', customers.metrics),
    metricAxis('recency', 'cost', customers.metrics),
  );
}

/** The two indicators that weigh most, the first of them across. One that is best near a value has no better end. */
export function leadingAxes(
  policy: WeightedPolicy,
  result: WeightedResult,
  { customers }: Grading,
): Axes | null {
  const leading = policy.indicators
    .map(({ metric, direction }, i) => ({
      label: metricLabel(metric),
      side: direction ?? directionOf(metric),
      weight: result.indicators[i]?.weight ?? 0,
    }))
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ label, side }) =>
      typeof side === 'object' ? [] : [metricAxis(label, side, customers.metrics)],
    )
    .filter((axis) => axis !== null);
  return both(
    leading[0],
    leading.find(({ label }) => label !== leading[0]?.label),
  );
}

const both = (x: MetricAxis | null | undefined, y: MetricAxis | null | undefined): Axes | null =>
  x && y ? [x, y] : null;

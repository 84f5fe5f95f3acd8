import * as v from 'valibot';
import { closed } from './closed';
import { text } from './words';

const windowed = closed({
  metric: text,
  last: closed({ months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1200)) }),
});

/** A metric or mapped indicator by name, or the same over the last months: `{"metric": "orders", "last": {"months": 12}}`. */
export const metricSchema = v.lazy((input): typeof windowed | typeof text =>
  typeof input === 'object' ? windowed : text,
);

export type MetricReference = v.InferOutput<typeof metricSchema>;

/** The name a metric has in results: "orders", or "orders.last12Months" over a window. */
export const metricLabel = (reference: MetricReference): string =>
  typeof reference === 'string' ? reference : `${reference.metric}.last${reference.last.months}Months`;

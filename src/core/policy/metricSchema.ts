import * as v from 'valibot';
import { closed } from './closed';
import { text } from './words';

const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1200));
const last = closed({ months });

const windowed = closed({ metric: text, last });

/** Σx ÷ Σy of two metrics or mapped indicators, over a window where one is given. */
const ratio = closed({ ratio: v.tuple([text, text]), last: v.exactOptional(last) });

/**
 * A metric or mapped indicator by name, the same over the last months (`{"metric": "orders", "last": {"months": 12}}`),
 * or the quotient of two (`{"ratio": ["refunds", "orders"]}`).
 */
export const metricSchema = v.lazy((input): typeof windowed | typeof ratio | typeof text => {
  if (typeof input !== 'object' || input === null) return text;
  return 'ratio' in input ? ratio : windowed;
});

export type MetricReference = v.InferOutput<typeof metricSchema>;

/** The metrics or indicators that a reference is made of. */
export const metricsOf = (reference: MetricReference): readonly string[] =>
  typeof reference === 'string' ? [reference] : 'ratio' in reference ? reference.ratio : [reference.metric];

/** The name a metric has in results: "orders", "orders.last12Months" over a window, "refunds/orders" as a quotient. */
export function metricLabel(reference: MetricReference): string {
  if (typeof reference === 'string') return reference;
  const name = 'ratio' in reference ? reference.ratio.join('/') : reference.metric;
  return reference.last ? `${name}.last${reference.last.months}Months` : name;
}

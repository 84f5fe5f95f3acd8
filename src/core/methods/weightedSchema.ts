import * as v from 'valibot';
import { cutSchema } from '../cuts/schema';
import { closed } from '../policy/closed';
import { metricSchema } from '../policy/metricSchema';
import { name, number, tierNames } from '../policy/words';

const target = closed({ target: number });
const side = v.picklist(['benefit', 'cost']);
const direction = v.lazy((input): typeof side | typeof target => (typeof input === 'object' ? target : side));

const indicator = closed({
  metric: metricSchema,
  weight: v.optional(v.pipe(number, v.minValue(0)), 1),
  normalise: v.optional(v.picklist(['minMax', 'percentile']), 'minMax'),
  /** Without it: the metric's own default. */
  direction: v.exactOptional(direction),
});

export const weightedSchema = closed({
  id: v.optional(name, 'weighted'),
  kind: v.literal('weighted'),
  weights: v.optional(v.picklist(['manual']), 'manual'),
  missing: v.optional(v.picklist(['unknown', 'reweight', 'mean']), 'unknown'),
  aggregate: v.optional(v.picklist(['sum']), 'sum'),
  indicators: v.pipe(v.array(indicator), v.minLength(1), v.maxLength(50)),
  cut: v.optional(cutSchema, { kind: 'headcount', shares: [0.2, 0.3] }),
  tiers: v.exactOptional(tierNames),
});

export type Direction = v.InferOutput<typeof direction>;
export type WeightedIndicator = v.InferOutput<typeof indicator>;
export type WeightedPolicy = v.InferOutput<typeof weightedSchema> & { readonly tiers: readonly string[] };

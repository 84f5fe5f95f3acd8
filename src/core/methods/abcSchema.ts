import * as v from 'valibot';
import { cutSchema, DEFAULT_CUT } from '../cuts/schema';
import { closed } from '../policy/closed';
import { metricSchema } from '../policy/metricSchema';
import { name, tierNames } from '../policy/words';

export const abcSchema = closed({
  id: v.optional(name, 'abc'),
  kind: v.literal('abc'),
  metric: v.optional(metricSchema, 'amount'),
  cut: v.optional(cutSchema, DEFAULT_CUT),
  /** Without names: A, B, C … as many as the cut makes. */
  tiers: v.exactOptional(tierNames),
});

export type AbcPolicy = v.InferOutput<typeof abcSchema> & { readonly tiers: readonly string[] };

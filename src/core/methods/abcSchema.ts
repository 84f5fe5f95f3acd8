import * as v from 'valibot';
import { cutSchema, DEFAULT_CUT } from '../cuts/schema';
import { closed } from '../policy/closed';
import { metricSchema } from '../policy/metricSchema';
import { name, text, tierNames } from '../policy/words';

export const abcSchema = closed({
  id: v.optional(name, 'abc'),
  kind: v.literal('abc'),
  metric: v.optional(metricSchema, 'amount'),
  cut: v.optional(cutSchema, DEFAULT_CUT),
  /** Words (group, owner …) inside each of which customers are cut. */
  within: v.exactOptional(text),
  /** Group → the cut to use there; what an earlier run found. */
  groups: v.exactOptional(v.record(text, cutSchema)),
  /** Without names: A, B, C … as many as the cut makes. */
  tiers: v.exactOptional(tierNames),
});

export type AbcPolicy = v.InferOutput<typeof abcSchema> & { readonly tiers: readonly string[] };

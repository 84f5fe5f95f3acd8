import * as v from 'valibot';
import { closed } from '../policy/closed';
import { name, text } from '../policy/words';
import { conditionSchema } from '../rules/conditionSchema';

const step = closed({ when: conditionSchema, tier: text });

export const ladderSchema = closed({
  id: v.optional(name, 'ladder'),
  kind: v.literal('ladder'),
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(50)),
  /** The tier of whom no step takes. */
  else: text,
  /** Best first; without it as the steps name them, `else` last. */
  tiers: v.exactOptional(v.pipe(v.array(text), v.minLength(1), v.maxLength(51))),
});

export type LadderPolicy = v.InferOutput<typeof ladderSchema> & { readonly tiers: readonly string[] };

import * as v from 'valibot';
import { closed } from '../policy/closed';
import { metricSchema } from '../policy/metricSchema';
import type { MetricReference } from '../policy/metricSchema';
import { number, text } from '../policy/words';

const limit = v.exactOptional(number);
const words = v.pipe(v.array(text), v.minLength(1), v.maxLength(1000));

const byMetric = closed({
  metric: metricSchema,
  above: limit,
  atLeast: limit,
  below: limit,
  atMost: limit,
  is: limit,
});
const byWords = closed({ words: text, is: v.exactOptional(text), oneOf: v.exactOptional(words) });
const byTier = closed({ method: text, is: v.exactOptional(text), oneOf: v.exactOptional(words) });

type MetricCondition = v.InferOutput<typeof byMetric>;
type WordCondition = v.InferOutput<typeof byWords>;
type TierCondition = v.InferOutput<typeof byTier>;

/** What is asked of a customer. A value that is missing never matches. */
export type Condition =
  | MetricCondition
  | WordCondition
  | TierCondition
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

const parts = v.pipe(
  v.array(v.lazy((): v.GenericSchema<Condition> => conditionSchema)),
  v.minLength(1),
  v.maxLength(50),
);

/** A metric against limits, words of the customer, the tier of an earlier method, or several of these. */
export const conditionSchema: v.GenericSchema<Condition> = v.lazy((input): v.GenericSchema<Condition> => {
  if (typeof input !== 'object' || input === null) return byMetric;
  if ('all' in input) return closed({ all: parts });
  if ('any' in input) return closed({ any: parts });
  if ('words' in input) return byWords;
  return 'method' in input ? byTier : byMetric;
});

/** The conditions that are no combination of others. */
export function simpleConditions(condition: Condition): (MetricCondition | WordCondition | TierCondition)[] {
  if ('all' in condition) return condition.all.flatMap(simpleConditions);
  return 'any' in condition ? condition.any.flatMap(simpleConditions) : [condition];
}

export const metricsOfCondition = (condition: Condition): MetricReference[] =>
  simpleConditions(condition).flatMap((each) => ('metric' in each ? [each.metric] : []));

export const wordsOfCondition = (condition: Condition): string[] =>
  simpleConditions(condition).flatMap((each) => ('words' in each ? [each.words] : []));

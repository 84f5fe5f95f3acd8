import * as v from 'valibot';
import { cutSchema } from '../cuts/schema';
import { closed } from '../policy/closed';
import { metricSchema } from '../policy/metricSchema';
import { name, number, text, tierNames } from '../policy/words';

const target = closed({ target: number });
const side = v.picklist(['benefit', 'cost']);
const direction = v.lazy((input): typeof side | typeof target => (typeof input === 'object' ? target : side));

const weight = v.pipe(number, v.minValue(0));
const score = v.pipe(number, v.minValue(0), v.maxValue(100));
const part = v.pipe(number, v.minValue(0), v.maxValue(1));

/** Scores by limits: one more than limits, from below the first limit on. */
const bands = closed({
  limits: v.pipe(v.array(number), v.minLength(1), v.maxLength(50)),
  scores: v.pipe(v.array(score), v.minLength(2), v.maxLength(51)),
});

/** What an earlier run learned: with it the indicator is scored by that run's data. */
const learned = closed({
  least: v.exactOptional(number),
  most: v.exactOptional(number),
  mean: v.exactOptional(number),
  deviation: v.exactOptional(v.pipe(number, v.minValue(0))),
});

const indicator = closed({
  metric: metricSchema,
  weight: v.optional(weight, 1),
  normalise: v.optional(
    v.picklist(['minMax', 'percentile', 'zScore', 'bands', 'ratio', 'logMinMax']),
    'minMax',
  ),
  bands: v.exactOptional(bands),
  /** Without it: the metric's own default. */
  direction: v.exactOptional(direction),
  family: v.exactOptional(text),
  learned: v.exactOptional(learned),
  /** Values beyond these two count as them; what `winsor` found in an earlier run. */
  clip: v.exactOptional(v.tuple([number, number])),
});

const comparison = v.pipe(number, v.gtValue(0), v.maxValue(100));
/** Row i, column j: how many times as important indicator i is as j. */
const ahp = closed({
  ahp: v.pipe(
    v.array(v.pipe(v.array(comparison), v.minLength(1), v.maxLength(10))),
    v.minLength(1),
    v.maxLength(10),
  ),
});
const byName = v.picklist(['manual', 'entropy', 'critic', 'pca']);
const subjective = v.lazy((input): typeof ahp | v.LiteralSchema<'manual', undefined> =>
  typeof input === 'object' ? ahp : v.literal('manual'),
);
/** alpha · subjective + (1 − alpha) · objective */
const blend = closed({
  alpha: part,
  subjective: v.optional(subjective, 'manual'),
  objective: v.picklist(['entropy', 'critic', 'pca']),
});
const weights = v.lazy((input): typeof byName | typeof ahp | typeof blend => {
  if (typeof input !== 'object' || input === null) return byName;
  return 'ahp' in input ? ahp : blend;
});

export const weightedSchema = closed({
  id: v.optional(name, 'weighted'),
  kind: v.literal('weighted'),
  weights: v.optional(weights, 'manual'),
  /** Family → its weight; indicators share it by their own. */
  families: v.exactOptional(v.record(text, weight)),
  missing: v.optional(v.picklist(['unknown', 'reweight', 'mean']), 'unknown'),
  aggregate: v.optional(v.picklist(['sum', 'topsis']), 'sum'),
  winsor: v.exactOptional(v.tuple([part, part])),
  indicators: v.pipe(v.array(indicator), v.minLength(1), v.maxLength(50)),
  cut: v.optional(cutSchema, { kind: 'headcount', shares: [0.2, 0.3] }),
  tiers: v.exactOptional(tierNames),
});

export type Direction = v.InferOutput<typeof direction>;
export type WeightedIndicator = v.InferOutput<typeof indicator>;
export type WeightsPolicy = v.InferOutput<typeof weights>;
export type ObjectiveWeights = v.InferOutput<typeof blend>['objective'];
export type WeightedPolicy = v.InferOutput<typeof weightedSchema> & { readonly tiers: readonly string[] };

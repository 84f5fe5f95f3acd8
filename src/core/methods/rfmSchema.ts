import * as v from 'valibot';
import { closed } from '../policy/closed';
import { cutSchema } from '../cuts/schema';
import { name, number, text, tierNames } from '../policy/words';

const count = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(9));
const countPerDimension = closed({ r: count, f: count, m: count });
const bins = v.lazy((input): typeof count | typeof countPerDimension =>
  typeof input === 'object' ? countPerDimension : count,
);

const edges = v.pipe(v.array(number), v.minLength(1), v.maxLength(8));
const limits = closed({ r: edges, f: edges, m: edges });

const score = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9));
const between = v.optional(v.tuple([score, score]), [1, 9]);
const range = closed({ name: text, r: between, f: between, m: between });
const ranges = closed({
  ranges: v.pipe(v.array(range), v.minLength(1), v.maxLength(100)),
  else: v.optional(text, 'Others'),
});
const cells = closed({
  cells: v.record(v.pipe(v.string(), v.regex(/^[1-9]{3}$/)), text),
  else: v.optional(text, 'Others'),
});
const named = v.picklist(['eleven', 'eight']);
/** Tiers by the weighted score instead of by cell. */
const byScore = closed({ cut: cutSchema, tiers: v.exactOptional(tierNames) });

const segments = v.lazy((input): typeof named | typeof ranges | typeof cells | typeof byScore => {
  if (typeof input !== 'object' || input === null) return named;
  if ('cut' in input) return byScore;
  return 'cells' in input ? cells : ranges;
});

const statistic = v.picklist(['meanScore', 'meanValue', 'medianValue']);
const perDimension = closed({ r: number, f: number, m: number });
const byValues = closed({ limits: perDimension });
const byScores = closed({ scores: perDimension });
const split = v.lazy((input): typeof statistic | typeof byValues | typeof byScores => {
  if (typeof input !== 'object' || input === null) return statistic;
  return 'scores' in input ? byScores : byValues;
});

/** What an earlier run learned: rising limits, and where a value equal to one belongs. */
const binEdges = closed({
  limits: v.pipe(v.array(number), v.maxLength(8), v.readonly()),
  equal: v.picklist(['lower', 'upper']),
});
/** Of nested bins per group: for F the score of R ("5"), for M those of R and F ("53"). */
const grouped = v.record(v.pipe(v.string(), v.regex(/^[1-9]{1,2}$/)), binEdges);
const flatOrGrouped = v.lazy((input): typeof binEdges | typeof grouped =>
  typeof input === 'object' && input !== null && 'limits' in input ? binEdges : grouped,
);
const frozenEdges = closed({ r: binEdges, f: flatOrGrouped, m: flatOrGrouped });

const weight = v.pipe(number, v.minValue(0));
const weightEach = closed({ r: weight, f: weight, m: weight });
const comparison = v.pipe(number, v.gtValue(0), v.maxValue(100));
const triple = v.tuple([comparison, comparison, comparison]);
/** Comparisons of r, f and m, in this order. */
const weightsAhp = closed({ ahp: v.tuple([triple, triple, triple]) });
const weights = v.lazy((input): typeof weightEach | typeof weightsAhp =>
  typeof input === 'object' && input !== null && 'ahp' in input ? weightsAhp : weightEach,
);

export const rfmSchema = closed({
  id: v.optional(name, 'rfm'),
  kind: v.literal('rfm'),
  bins: v.exactOptional(bins),
  binning: v.optional(v.picklist(['quantiles', 'quantilesPlusOne', 'equalWidth']), 'quantiles'),
  limits: v.exactOptional(limits),
  /** F is binned inside each score of R, M inside each of R and F. */
  nested: v.optional(v.boolean(), false),
  /** Bin edges of an earlier run: they go before `binning` and `limits`. */
  edges: v.exactOptional(frozenEdges),
  weights: v.optional(weights, { r: 1, f: 1, m: 1 }),
  monetary: v.optional(v.picklist(['total', 'average']), 'total'),
  segments: v.optional(segments, 'eleven'),
  /** A segment's name → the name it is given. */
  names: v.exactOptional(v.record(text, text)),
  /** Where high begins; only `"eight"` reads it. */
  split: v.optional(split, 'meanScore'),
});

export interface PerDimension<T> {
  readonly r: T;
  readonly f: T;
  readonly m: T;
}

/** As parsed: `bins` per dimension, agreeing with `limits` where these are given. */
export type RfmPolicy = Omit<v.InferOutput<typeof rfmSchema>, 'bins'> & {
  readonly bins: PerDimension<number>;
};
/** A segment of `ranges`, with the scores it takes in each dimension. */
export type SegmentRange = v.InferOutput<typeof range>;
export type SegmentsPolicy = RfmPolicy['segments'];
export type SplitPolicy = RfmPolicy['split'];
export type RfmWeights = RfmPolicy['weights'];
export type FrozenEdges = NonNullable<RfmPolicy['edges']>;
/** Segments that are looked up by cell. */
export type CellSegments = Exclude<SegmentsPolicy, 'eight' | { readonly cut: unknown }>;

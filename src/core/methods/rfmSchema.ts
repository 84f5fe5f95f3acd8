import * as v from 'valibot';
import { closed } from '../policy/closed';
import { name, number, text } from '../policy/words';

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

const segments = v.lazy((input): typeof named | typeof ranges | typeof cells => {
  if (typeof input !== 'object' || input === null) return named;
  return 'cells' in input ? cells : ranges;
});

const statistic = v.picklist(['meanScore', 'meanValue', 'medianValue']);
const fixed = closed({ limits: closed({ r: number, f: number, m: number }) });
const split = v.lazy((input): typeof statistic | typeof fixed =>
  typeof input === 'object' ? fixed : statistic,
);

export const rfmSchema = closed({
  id: v.optional(name, 'rfm'),
  kind: v.literal('rfm'),
  bins: v.exactOptional(bins),
  binning: v.optional(v.picklist(['quantiles', 'quantilesPlusOne', 'equalWidth']), 'quantiles'),
  limits: v.exactOptional(limits),
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

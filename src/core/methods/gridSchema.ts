import * as v from 'valibot';
import { cutSchema } from '../cuts/schema';
import { closed } from '../policy/closed';
import { metricSchema } from '../policy/metricSchema';
import { name, number, text } from '../policy/words';

const levels = v.pipe(v.array(text), v.minLength(2), v.maxLength(50));

/** Where high begins: at the mean, the median, or a value. Equal is high. */
const split = v.union([v.picklist(['mean', 'median']), number]);
const side = v.picklist(['benefit', 'cost']);

/** A dimension that is scored: by a cut in levels, best first, or split into high and low. */
const scored = closed({
  metric: metricSchema,
  cut: v.exactOptional(cutSchema),
  split: v.exactOptional(split),
  direction: v.exactOptional(side),
  levels: v.exactOptional(levels),
  /** Group → the cut to use there; what an earlier run found. */
  groups: v.exactOptional(v.record(text, cutSchema)),
});
/** A dimension of words: each level is a word, or several. */
const nominal = closed({
  words: text,
  levels: v.pipe(v.array(text), v.minLength(1), v.maxLength(50)),
  /** Word → the level that it belongs to, where that is not its own name. */
  of: v.optional(v.record(text, text), {}),
  /** The level of all other words; without it they are unknown. */
  else: v.exactOptional(text),
});
/** A dimension that is an earlier method's tier. */
const tiered = closed({ method: text });

const dimension = v.lazy((input): typeof scored | typeof nominal | typeof tiered => {
  if (typeof input !== 'object' || input === null) return scored;
  if ('words' in input) return nominal;
  return 'method' in input ? tiered : scored;
});

export const gridSchema = closed({
  id: v.optional(name, 'grid'),
  kind: v.literal('grid'),
  dimensions: v.pipe(v.array(dimension), v.minLength(2), v.maxLength(3)),
  /** Levels joined by " / " → the tier: `"high / low": "frequent"`. */
  cells: v.record(text, text),
  /** The tier of cells that are not named. */
  else: v.exactOptional(text),
  /** Best first; without it as the cells name them. */
  tiers: v.exactOptional(v.pipe(v.array(text), v.minLength(1), v.maxLength(100))),
  /** Words (group, owner …) inside each of which scores are cut. */
  within: v.exactOptional(text),
});

export type GridDimension = v.InferOutput<typeof dimension>;
export type ScoredDimension = v.InferOutput<typeof scored>;
export type NominalDimension = v.InferOutput<typeof nominal>;
export type GridPolicy = v.InferOutput<typeof gridSchema> & { readonly tiers: readonly string[] };

/** What stands between levels in the name of a cell. */
export const BETWEEN = ' / ';

import * as v from 'valibot';
import { closed } from './closed';
import { text } from './words';

/** Customers that belong together on a sheet of their own, or on one per word of `by`. */
const list = closed({
  name: text,
  /** Final tiers whose customers are on it; all without it. */
  tiers: v.exactOptional(v.pipe(v.array(text), v.minLength(1), v.maxLength(200))),
  /** The label of words (owner, group, an indicator's name): a sheet for each of them. */
  by: v.exactOptional(text),
  /** For marketing: customers who did not consent are left out. */
  marketing: v.optional(v.boolean(), false),
});

/** Red, green and blue as "#rrggbb". */
const colour = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/));

/** What a run writes besides the tier columns. */
export const outputSchema = closed({
  /** Columns beside the tiers: the final method's score, the tier of the run before, steps moved since. */
  columns: v.optional(v.array(v.picklist(['score', 'previous', 'movement'])), []),
  /** Rows of the source take the colour of their tier. */
  highlightRows: v.optional(v.boolean(), false),
  sheets: v.optional(v.array(v.picklist(['customers', 'report', 'method'])), []),
  lists: v.optional(v.pipe(v.array(list), v.maxLength(20)), []),
  /** Tier → its fill, wherever a tier of this name stands; the font is chosen so that it can be read. */
  colours: v.optional(v.record(text, colour), {}),
});

export type OutputPolicy = v.InferOutput<typeof outputSchema>;
export type CustomerList = v.InferOutput<typeof list>;

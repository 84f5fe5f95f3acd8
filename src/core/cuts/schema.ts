import * as v from 'valibot';
import { byKind, closed } from '../policy/closed';
import { fraction, number } from '../policy/words';

const bounds = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.minLength(1), v.maxLength(8));

const cumulativeShare = closed({
  kind: v.literal('cumulativeShare'),
  limits: v.optional(bounds(fraction), [0.8, 0.95]),
  crossing: v.optional(v.picklist(['in', 'out']), 'in'),
});

const headcount = closed({ kind: v.literal('headcount'), shares: bounds(fraction) });

/** A limit of null admits nobody: that is how a frozen empty tier is kept. */
const thresholds = closed({
  kind: v.literal('thresholds'),
  limits: bounds(v.nullable(number)),
  inclusive: v.optional(v.boolean(), true),
});

export const cutSchema = byKind([cumulativeShare, headcount, thresholds]);

/** The rule that turns a score per customer into ordered tiers. */
export type CutPolicy = v.InferOutput<typeof cutSchema>;
export type ThresholdsPolicy = v.InferOutput<typeof thresholds>;

export const DEFAULT_CUT: CutPolicy = { kind: 'cumulativeShare', limits: [0.8, 0.95], crossing: 'in' };

/** How many limits the cut has: one less than tiers. */
export const limitCount = (cut: CutPolicy): number =>
  cut.kind === 'headcount' ? cut.shares.length : cut.limits.length;

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

const binCount = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(9));
const binned = <K extends string>(kind: K) => closed({ kind: v.literal(kind), bins: binCount });

/** A, B and C by the data alone. */
const computed = closed({ kind: v.literal('computed') });

export const cutSchema = byKind([
  cumulativeShare,
  headcount,
  thresholds,
  binned('quantiles'),
  binned('equalWidth'),
  binned('naturalBreaks'),
  computed,
]);

/** The rule that turns a score per customer into ordered tiers. */
export type CutPolicy = v.InferOutput<typeof cutSchema>;
export type ThresholdsPolicy = v.InferOutput<typeof thresholds>;

export const DEFAULT_CUT: CutPolicy = { kind: 'cumulativeShare', limits: [0.8, 0.95], crossing: 'in' };

/** How many limits the cut has: one less than tiers. */
export function limitCount(cut: CutPolicy): number {
  switch (cut.kind) {
    case 'headcount':
      return cut.shares.length;
    case 'cumulativeShare':
    case 'thresholds':
      return cut.limits.length;
    case 'quantiles':
    case 'equalWidth':
    case 'naturalBreaks':
      return cut.bins - 1;
    case 'computed':
      return 2;
  }
}

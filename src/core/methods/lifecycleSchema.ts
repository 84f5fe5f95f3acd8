import * as v from 'valibot';
import { closed } from '../policy/closed';
import { name, text } from '../policy/words';
import { conditionSchema } from '../rules/conditionSchema';

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500));
const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1200));
const times = v.pipe(v.number(), v.gtValue(0), v.maxValue(100));

/** The stages, best first. */
export const STAGES = [
  'longTerm',
  'active',
  'reactivated',
  'new',
  'sleeping',
  'lapsed',
  'noPurchase',
] as const;
export type Stage = (typeof STAGES)[number];

export const lifecycleSchema = closed({
  id: v.optional(name, 'lifecycle'),
  kind: v.literal('lifecycle'),
  /** New: the first purchase is at most so many days old. */
  newDays: v.optional(days, 90),
  /** Long-term: active, and a customer for at least so many months. */
  longTermMonths: v.optional(months, 24),
  /** Active up to so many days since the last purchase, lapsed beyond so many; sleeping between. */
  activeDays: v.optional(days, 180),
  lapsedDays: v.optional(days, 365),
  /** The same as multiples of the customer's own mean interval; who has none goes by the days. */
  ownInterval: v.exactOptional(closed({ active: v.optional(times, 2), lapsed: v.optional(times, 4) })),
  /** Active and lapsed customers for whom this holds are worth developing. */
  growth: v.exactOptional(conditionSchema),
  /** Stage → the name it is given. */
  names: v.optional(v.record(v.picklist(STAGES), text), {}),
});

export type LifecyclePolicy = v.InferOutput<typeof lifecycleSchema>;

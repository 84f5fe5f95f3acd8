import type { Note } from '../fault';
import type { Grading } from '../grading/grading';
import type { Policy } from '../policy/schema';
import { consentOf } from './consent';
import { gapOf } from './gap';
import type { Gap } from './gap';
import { ownersOf } from './owners';
import type { Play } from './playSchema';
import { targetTiers } from './targets';

/** What is to be done for each customer: columns in the order of `grading.customers`, '' and NaN = nothing. */
export interface Plays {
  readonly service: readonly string[];
  /** The data's own word, else the play's. */
  readonly owner: readonly string[];
  /** Day numbers. */
  readonly nextContact: Float64Array;
  /** None for customers who did not consent. */
  readonly offer: readonly string[];
  readonly risk: readonly string[];
  /** Per month. */
  readonly hours: Float64Array;
  /** Name of the tier to bring the customer to. */
  readonly target: readonly string[];
  /** null where the final method has no limits of one value. */
  readonly gap: Gap | null;
  /** Whether the customer may be addressed; null where no column tells: then everyone is. */
  readonly consent: readonly boolean[] | null;
  /** Answers about consent that are not understood: only where an offer hangs on them. */
  readonly warnings: readonly Note[];
}

/** The playbook of a policy applied to a run. Pure: the same run and policy give the same plays. */
export function plays(grading: Grading, policy: Policy): Plays {
  const { finalTiers, unknown } = grading;
  const names = [...finalTiers.names, unknown];
  const byTier = names.map((name) => policy.playbook.find(({ tier }) => tier === name));
  const each = <T>(of: (play: Play | undefined, customer: number, tier: number) => T): T[] =>
    Array.from(finalTiers.tierOf, (tier, customer) => of(byTier[tier], customer, tier));
  const targets = targetTiers(grading, policy);
  const { given, warnings } = consentOf(grading);
  return {
    service: each((play) => play?.service ?? ''),
    owner: ownersOf(grading, policy),
    nextContact: Float64Array.from(
      each((play, customer) => lastTouch(grading, customer) + (play?.contactEvery ?? NaN)),
    ),
    offer: each((play, customer) => (given?.[customer] === false ? '' : (play?.offer ?? ''))),
    risk: each((play) => play?.risk ?? ''),
    hours: Float64Array.from(each((play) => play?.hours ?? NaN)),
    target: each((_, __, tier) => finalTiers.names[targets[tier] ?? -1] ?? ''),
    gap: gapOf(grading, policy, targets),
    consent: given,
    warnings: given && policy.playbook.some(({ offer = '' }) => offer !== '') ? warnings : [],
  };
}

/** Day from which the next contact is counted: the last contact or purchase, without any the analysis date. */
function lastTouch({ customers: { metrics }, asOf }: Grading, customer: number): number {
  const days = [metrics['lastPurchase'], metrics['lastContact']].flatMap((column) => {
    const day = column?.[customer] ?? NaN;
    return Number.isNaN(day) ? [] : [day];
  });
  return days.length > 0 ? Math.max(...days) : (asOf ?? NaN);
}

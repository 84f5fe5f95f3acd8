import type { LifecycleResult } from '../grading/grading';
import type { Measured } from '../metrics/measure';
import { matches } from '../rules/matches';
import type { LifecyclePolicy, Stage } from './lifecycleSchema';
import { STAGES } from './lifecycleSchema';
import type { Judged, MethodInput } from './method';
import { sizes } from './sizes';

const DAYS_PER_MONTH = 30.4375;
/** Stages that may be worth developing: the active ones, for long or again, and the lapsed. */
const WORTH: readonly Stage[] = ['longTerm', 'active', 'reactivated', 'lapsed'];

/**
 * Stages of a customer's life, in this order: no purchase yet; new; reactivated (active again after a pause that made
 * them lapsed); long-term (active for long); active; sleeping; lapsed. A value that is missing makes them unknown.
 */
export function gradeLifecycle(policy: LifecyclePolicy, input: MethodInput): Judged<LifecycleResult> {
  const { metrics, customers, noPurchase, unknown } = input;
  const stageOf = (customer: number): number => {
    const stage = noPurchase[customer] === 1 ? 'noPurchase' : stageAt(policy, metrics, customer);
    return stage === undefined ? STAGES.length : STAGES.indexOf(stage);
  };
  const tierOf = Uint8Array.from({ length: customers }, (_, customer) => stageOf(customer));
  const wanted = policy.growth && matches(policy.growth, input);
  const worth = WORTH.map((stage) => STAGES.indexOf(stage));
  return {
    result: {
      kind: 'lifecycle',
      ...sizes(
        STAGES.map((stage) => policy.names[stage] ?? stage),
        unknown,
        tierOf,
        metrics['amount'],
      ),
      tierOf,
      ...(wanted
        ? { growth: wanted.map((holds, customer) => (worth.includes(tierOf[customer] ?? -1) ? holds : 0)) }
        : {}),
    },
    warnings: [],
  };
}

function stageAt(
  { newDays, longTermMonths, activeDays, lapsedDays, ownInterval }: LifecyclePolicy,
  metrics: Measured,
  customer: number,
): Stage | undefined {
  const value = (metric: string): number => metrics[metric]?.[customer] ?? NaN;
  const [recency, tenure] = [value('recency'), value('tenure')];
  if (Number.isNaN(recency) || Number.isNaN(tenure)) return undefined;
  const own = ownInterval ? value('meanInterval') : NaN;
  const byOwn = ownInterval !== undefined && own > 0;
  const active = byOwn ? ownInterval.active * own : activeDays;
  const lapsed = byOwn ? ownInterval.lapsed * own : lapsedDays;
  if (tenure <= newDays) return 'new';
  if (recency > lapsed) return 'lapsed';
  if (recency > active) return 'sleeping';
  if (value('lastInterval') > lapsed) return 'reactivated';
  return tenure >= longTermMonths * DAYS_PER_MONTH ? 'longTerm' : 'active';
}

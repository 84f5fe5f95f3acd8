import { standingsOf } from '../comparison/compare';
import type { Grading } from '../grading/grading';
import { fitting } from './runRecord';
import type { RunRecord } from './runRecord';
import { tierSteps } from './tierSteps';

/** Where the customers of a grading stood in an earlier run. */
export interface Previous {
  /** Per customer of the grading the name of the final tier in the earlier run; null where that run did not have them. */
  readonly tier: readonly (string | null)[];
  /**
   * Per customer the steps moved since along the grading's tiers, up positive, 0 = the same tier; null where one of the
   * two is unknown, the customer is new, or the earlier tier is none of the grading's.
   */
  readonly steps: readonly (number | null)[];
}

/** Holds every customer of a grading against an earlier run, joined by key. @param earlier without one all are null */
export function previousTiers(grading: Grading, earlier: RunRecord | null): Previous {
  const { customers, order, unknown } = grading;
  const tier = new Array<string | null>(customers.key.length).fill(null);
  const steps = new Array<number | null>(customers.key.length).fill(null);
  if (!earlier) return { tier, steps };
  const { tiers, key, tierOf } = standingsOf(grading);
  const stepsOf = tierSteps(earlier, { tiers, unknown });
  const before = new Map(earlier.key.map((known, i) => [known, earlier.tierOf[i] ?? -1]));
  order.forEach((customer, i) => {
    const from = before.get(fitting(key[i] ?? ''));
    if (from === undefined) return;
    tier[customer] = earlier.tiers[from] ?? null;
    steps[customer] = stepsOf(from, tierOf[i] ?? -1);
  });
  return { tier, steps };
}

import { Fault } from '../fault';
import { shortValue } from '../policy/schemaFault';
import { checkConditions } from '../rules/checkCondition';
import type { LifecyclePolicy } from './lifecycleSchema';
import { STAGES } from './lifecycleSchema';

/** Holds the parts of a lifecycle against each other; throws a Fault that names the place. */
export function checkLifecycle(
  { activeDays, lapsedDays, ownInterval, names, growth }: LifecyclePolicy,
  place: string,
  tiersOf: (method: string) => readonly string[] | undefined,
): void {
  const rising = (key: string, [active, lapsed]: readonly [number, number]): void => {
    if (active >= lapsed) {
      throw new Fault('policy.notRising', { place: `${place}.${key}`, value: shortValue([active, lapsed]) });
    }
  };
  rising('activeDays', [activeDays, lapsedDays]);
  if (ownInterval) rising('ownInterval', [ownInterval.active, ownInterval.lapsed]);
  const given = STAGES.map((stage) => names[stage] ?? stage);
  const twice = given.find((name, i) => given.indexOf(name) !== i);
  if (twice !== undefined) throw new Fault('policy.tierTwice', { place: `${place}.names`, tier: twice });
  if (growth) checkConditions(growth, `${place}.growth`, tiersOf);
}

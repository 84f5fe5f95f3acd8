import { Fault } from '../fault';
import { nearest } from '../policy/nearest';
import { simpleConditions } from './conditionSchema';
import type { Condition } from './conditionSchema';

/**
 * Throws a Fault for a condition that asks nothing, or asks for a method or tier that there is not.
 * @param tiersOf tier names of the methods that are known by then
 */
export function checkConditions(
  condition: Condition,
  place: string,
  tiersOf: (method: string) => readonly string[] | undefined,
): void {
  for (const each of simpleConditions(condition)) {
    const keys = Object.keys(each).length;
    // One key only says what is looked at.
    if (keys < 2) throw new Fault('policy.emptyCondition', { place });
    if (!('method' in each)) continue;
    const tiers = tiersOf(each.method);
    if (!tiers) throw new Fault('policy.noEarlierMethod', { place, method: each.method });
    const strange = [each.is ?? [], each.oneOf ?? []].flat().find((tier) => !tiers.includes(tier));
    if (strange !== undefined) {
      throw new Fault('policy.noTier', { place, tier: strange, nearest: nearest(strange, tiers) });
    }
  }
}

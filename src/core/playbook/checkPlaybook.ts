import { Fault } from '../fault';
import { nearest } from '../policy/nearest';
import type { Policy } from '../policy/schema';

/**
 * Holds the playbook and the lists against the final tiers; throws a Fault that names the place.
 * @param tiers names of the final tiers, the unknown one included
 */
export function checkPlaybook({ playbook, output }: Policy, tiers: readonly string[]): void {
  const checkTier = (tier: string, place: string): void => {
    if (tiers.includes(tier)) return;
    throw new Fault('policy.noTier', { place, tier, nearest: nearest(tier, tiers) });
  };
  playbook.forEach(({ tier, target }, i) => {
    checkTier(tier, `playbook.${i}.tier`);
    if (target !== undefined) checkTier(target, `playbook.${i}.target`);
    const first = playbook.findIndex((other) => other.tier === tier);
    if (first < i)
      throw new Fault('policy.playTwice', { place: `playbook.${i}.tier`, tier, other: `playbook.${first}` });
  });
  output.lists.forEach(({ name, tiers: named = [] }, i) => {
    named.forEach((tier, t) => checkTier(tier, `output.lists.${i}.tiers.${t}`));
    const first = output.lists.findIndex((other) => other.name === name);
    if (first < i)
      throw new Fault('policy.listTwice', {
        place: `output.lists.${i}.name`,
        name,
        other: `output.lists.${first}`,
      });
  });
}

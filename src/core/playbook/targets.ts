import type { Grading } from '../grading/grading';
import type { Policy } from '../policy/schema';

/**
 * Per final tier the one to bring its customers to, as indexes into the final tiers; −1 = none. What the play says, else
 * the next better tier. The best tier has none, nor has a tier that is its own target; the last entry is the unknown
 * tier's, which has one only where its play says so.
 */
export function targetTiers(
  { finalTiers: { names }, unknown }: Pick<Grading, 'finalTiers' | 'unknown'>,
  { playbook }: Pick<Policy, 'playbook'>,
): Int16Array {
  const targetOf = new Map(playbook.map(({ tier, target }) => [tier, target]));
  return Int16Array.from([...names, unknown], (name, tier) => {
    const said = targetOf.get(name);
    const target = said === undefined ? (tier < names.length ? tier - 1 : -1) : names.indexOf(said);
    return target === tier ? -1 : target;
  });
}

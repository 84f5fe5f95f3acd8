import type { Grading } from '../grading/grading';
import type { Policy } from '../policy/schema';

/** Per customer who looks after them: the data's own word, else what the play of their tier says; '' = nobody. */
export function ownersOf(
  { customers, finalTiers, unknown }: Grading,
  { playbook }: Pick<Policy, 'playbook'>,
): string[] {
  const { codes, labels } = customers.words['owner'] ?? { codes: new Int32Array(), labels: [] };
  const byTier = [...finalTiers.names, unknown].map(
    (name) => playbook.find(({ tier }) => tier === name)?.owner ?? '',
  );
  return Array.from(
    finalTiers.tierOf,
    (tier, customer) => labels[codes[customer] ?? -1] ?? byTier[tier] ?? '',
  );
}

import type { Policy, Sensitivity } from '../core';
import type { Grader } from './grader';

/**
 * Leaves out each indicator of the weighted methods in turn, on what the grader has read: who changes tier by that method,
 * and where its tiers are the final ones, after the rules.
 */
export async function withoutEach(grader: Grader, policy: Policy): Promise<readonly Sensitivity[]> {
  const found: Sensitivity[] = [];
  for (const method of policy.methods) {
    if (method.kind !== 'weighted') continue;
    // Final tiers that another method makes would not show what this one hangs on.
    const judged =
      method.id === policy.final ? policy : { ...policy, methods: [method], rules: [], final: method.id };
    const moved = await grader.sensitivity(judged);
    found.push(...moved.filter((one) => one.method === method.id));
  }
  return found;
}

import type { Adjustment } from '../grading/grading';
import { matches } from './matches';
import type { Known } from './matches';
import { actionOf } from './ruleSchema';
import type { Rule } from './ruleSchema';

/** The final tiers and what rules did to them, in order. */
export interface Adjusted {
  /** Per customer an index into the tiers; their number = unknown. */
  readonly tierOf: Uint8Array;
  readonly adjustments: readonly Adjustment[];
}

/**
 * Applies the rules in order. `cap` and `floor` leave unknown tiers alone; `set` may give them one, or take it away.
 * @param tiers names, best first
 */
export function adjust(
  tierOf: Uint8Array,
  tiers: readonly string[],
  rules: readonly Rule[],
  known: Known,
): Adjusted {
  const adjusted = tierOf.slice();
  const adjustments = rules.flatMap((rule, index): Adjustment[] => {
    const action = actionOf(rule);
    if (!action) return [];
    const wanted = tiers.indexOf(action.tier);
    const target = wanted < 0 ? tiers.length : wanted;
    const holds = matches(rule.when, known);
    const from = new Map<number, number>();
    adjusted.forEach((tier, customer) => {
      if (holds[customer] !== 1) return;
      if (action.kind !== 'set' && tier === tiers.length) return;
      const to =
        action.kind === 'set'
          ? target
          : action.kind === 'cap'
            ? Math.max(tier, target)
            : Math.min(tier, target);
      if (to === tier) return;
      adjusted[customer] = to;
      from.set(customer, tier);
    });
    return [{ rule: index, kind: action.kind, tier: target, from }];
  });
  return { tierOf: adjusted, adjustments };
}

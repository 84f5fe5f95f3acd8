import type { Draft, TopDraft } from '../draft';
import type { Known, KnownMethod } from './known';
import { withColoursRenamed } from '../output/chosenColours';
import { firstCondition } from './asked';

export type Rule = NonNullable<TopDraft['rules']>[number];

/** At best, at worst, just so. */
export const ACTIONS = ['cap', 'floor', 'set'] as const;
export type Action = (typeof ACTIONS)[number];

export const MOST_RULES = 100;

/** The name of the unknown tier where the policy gives it none. */
const UNKNOWN = 'Unknown';
export const unknownOf = ({ unknown = UNKNOWN }: TopDraft): string => unknown;

/** What a rule does, and with which tier. */
export function actionOf(rule: Rule): { readonly kind: Action; readonly tier: string } {
  const kind = ACTIONS.find((one) => rule[one] !== undefined) ?? 'set';
  return { kind, tier: rule[kind] ?? '' };
}

/** The same rule doing something else. */
export const doing = ({ when }: Rule, kind: Action, tier: string): Rule => ({ when, [kind]: tier });

/** The method whose tier is the final one. */
export interface Final {
  readonly method: KnownMethod;
  /** The method that the policy names, where it is not on any more. */
  readonly gone: string | null;
}

/** undefined: no method is on. @param known what rules can ask about: every method that is on */
export function finalOf({ top }: Draft, { methods }: Known): Final | undefined {
  const named = methods.find(({ id }) => id === top.final);
  const method = named ?? methods[0];
  return method && { method, gone: named || top.final === undefined ? null : top.final };
}

/** The tiers that a rule can give: only "just so" takes customers out of all tiers. */
export const tiersFor = (kind: Action, { method }: Final, unknown: string): readonly string[] =>
  kind === 'set' ? [...method.tiers, unknown] : method.tiers;

/** Another rule: at best the second tier. */
export function newRule(known: Known, { method }: Final): Rule {
  return { when: firstCondition(known), cap: method.tiers[1] ?? method.tiers[0] ?? '' };
}

/** The keys above the methods with another name for customers who cannot be judged, in rules too. */
export function withUnknown(top: TopDraft, name: string): TopDraft {
  const before = unknownOf(top);
  const rules = top.rules?.map((rule) => {
    const { kind, tier } = actionOf(rule);
    return tier === before ? doing(rule, kind, name) : rule;
  });
  const coloured = withColoursRenamed(top, new Map([[before, name]]), () => false);
  return { ...coloured, unknown: name, ...(rules ? { rules } : {}) };
}

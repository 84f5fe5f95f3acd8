import type { SimpleCondition } from './joined';

/** A condition of words, or of a method's tier. */
export type ChoiceCondition = Exclude<SimpleCondition, { readonly metric: unknown }>;

/** The words or tiers that a condition admits. */
export const chosenIn = ({ is, oneOf = [] }: ChoiceCondition): readonly string[] => [
  ...new Set([...(is === undefined ? [] : [is]), ...oneOf]),
];

/** The same admitting others. @param chosen at least one */
export function admitting(condition: ChoiceCondition, chosen: readonly string[]): ChoiceCondition {
  const { is: _is, oneOf: _oneOf, ...asked } = condition;
  const [first] = chosen;
  return chosen.length === 1 && first !== undefined
    ? { ...asked, is: first }
    : { ...asked, oneOf: [...chosen] };
}

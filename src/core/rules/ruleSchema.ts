import * as v from 'valibot';
import { closed } from '../policy/closed';
import { text } from '../policy/words';
import { conditionSchema } from './conditionSchema';

/** Adjusts the final tier of those for whom the condition holds: at best `cap`, at worst `floor`, or just `set`. */
export const ruleSchema = closed({
  when: conditionSchema,
  cap: v.exactOptional(text),
  floor: v.exactOptional(text),
  set: v.exactOptional(text),
});

export type Rule = v.InferOutput<typeof ruleSchema>;

/** What a rule does, and with which tier. */
export function actionOf({
  cap,
  floor,
  set,
}: Rule): { readonly kind: 'cap' | 'floor' | 'set'; readonly tier: string } | undefined {
  const given = (
    [
      ['cap', cap],
      ['floor', floor],
      ['set', set],
    ] as const
  ).flatMap(([kind, tier]) => (tier === undefined ? [] : [{ kind, tier }]));
  return given.length === 1 ? given[0] : undefined;
}

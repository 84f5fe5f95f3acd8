import type { MethodPolicy } from '../../../core';
import type { Words } from '../../../words';
import { conditionSentence } from '../../../words';
import type { OutputBlock } from '../../../workbook';
import type { Line } from '../blocks';
import { linesBlock } from '../blocks';
import { exact } from './exact';

type OfKind<K extends MethodPolicy['kind']> = Extract<MethodPolicy, { readonly kind: K }>;

/** The steps of a ladder in sentences. */
export const ladderBlocks = (words: Words, heading: string, policy: OfKind<'ladder'>): OutputBlock[] => [
  linesBlock(`method.${policy.id}`, heading, [
    ...policy.steps.map(({ when, tier }, i): Line => [
      words.t('ladder.step', { number: i + 1 }),
      words.t('ladder.sentence', { number: i + 1, when: conditionSentence(words, when), tier }),
    ]),
    [words.t('ladder.else'), policy.else],
    [words.t('ladder.tiers'), policy.tiers.join(words.t('pane.comma'))],
  ]),
];

/** The windows of a lifecycle, and what its stages are called. */
export function lifecycleBlocks(
  words: Words,
  heading: string,
  policy: OfKind<'lifecycle'>,
  stages: readonly string[],
): OutputBlock[] {
  const { ownInterval, growth, names } = policy;
  return [
    linesBlock(`method.${policy.id}`, heading, [
      ...(['newDays', 'activeDays', 'lapsedDays', 'longTermMonths'] as const).map((key): Line => [
        words.t(`lifecycle.${key}`),
        exact(policy[key]),
      ]),
      ...(ownInterval
        ? [
            [words.t('lifecycle.activeTimes'), exact(ownInterval.active)] as const,
            [words.t('lifecycle.lapsedTimes'), exact(ownInterval.lapsed)] as const,
          ]
        : []),
      ...(growth ? [[words.t('lifecycle.growth'), conditionSentence(words, growth)] as const] : []),
      ...Object.entries(names).map(([stage, name]): Line => [
        words.t('audit.called', { what: words.t(`stage.${stage}`) }),
        name,
      ]),
      [words.t('lifecycle.names'), stages.join(words.t('pane.comma'))],
    ]),
  ];
}

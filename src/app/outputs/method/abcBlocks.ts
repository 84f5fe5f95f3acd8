import type { AbcPolicy, AbcResult } from '../../../core';
import type { Words } from '../../../words';
import { metricName, wordName } from '../../../words';
import type { OutputBlock } from '../../../workbook';
import { linesBlock } from '../blocks';
import { cutLines } from './cutLines';
import { exact } from './exact';
import { limitsBlock, limitsOf } from './limitRows';

/** How an ABC method graded, and the limits that it found. */
export function abcBlocks(
  words: Words,
  heading: string,
  policy: AbcPolicy,
  result: AbcResult,
): OutputBlock[] {
  const metric = metricName(words, result.metric);
  const { gini, bestFifth } = result;
  return [
    linesBlock(`method.${policy.id}`, heading, [
      [words.t('abc.metric'), metric],
      [words.t('weighted.direction'), words.t(`direction.${result.direction}`)],
      [
        words.t('pane.within'),
        policy.within === undefined ? words.t('pane.allTogether') : wordName(words, policy.within),
      ],
      ...cutLines(words, policy.cut, result.direction),
      [words.t('cut.names'), policy.tiers.join(words.t('pane.comma'))],
      ...(gini === null ? [] : [[words.t('audit.gini'), exact(gini)] as const]),
      ...(bestFifth === null ? [] : [[words.t('audit.bestFifth'), exact(bestFifth)] as const]),
    ]),
    limitsBlock(
      `limits.${policy.id}`,
      words.t('audit.limits', { heading }),
      words,
      metric,
      policy.tiers,
      limitsOf(result.limits, result.groups),
    ),
  ];
}

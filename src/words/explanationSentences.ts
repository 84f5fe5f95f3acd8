import type { Explanation, LevelExplanation, MethodExplanation, Standing } from '../core';
import { conditionSentence } from './conditionSentence';
import { metricName } from './metricName';
import type { Words } from './words';

/** Why a customer has their tier, sentence by sentence: each method, then what rules changed, then the final tier. */
export function explanationSentences(words: Words, explanation: Explanation): string[] {
  const { customer, tier, methods, adjustments } = explanation;
  return [
    ...methods.flatMap((method) => methodSentences(words, method)),
    ...adjustments.map(({ rule, when, kind, from, to }) =>
      words.t(`explain.${kind}`, { rule, when: conditionSentence(words, when), from, to }),
    ),
    words.t('explain.final', { customer, tier }),
  ];
}

function methodSentences(words: Words, method: MethodExplanation): string[] {
  const { method: id, tier } = method;
  const inGroup = method.group === undefined ? [] : [words.t('explain.group', { group: method.group })];
  switch (method.kind) {
    case 'abc': {
      const metric = metricName(words, method.metric);
      if (method.value === null) return [words.t('explain.missing', { method: id, tier, metrics: metric })];
      const value = words.number(method.value);
      return [
        words.t('explain.abc', { method: id, tier, metric, value, rank: method.rank ?? '' }),
        ...(method.cumulativeShare === null
          ? []
          : [words.t('explain.cumulativeShare', { share: words.percent(method.cumulativeShare) })]),
        ...inGroup,
        ...standing(words, metric, method.standing),
      ];
    }
    case 'rfm':
      if (method.cell === null) return missingLevels(words, id, tier, method.levels);
      return [
        words.t('explain.rfm', { method: id, tier, cell: method.cell }),
        ...method.levels.map((level) => levelSentence(words, level)),
        ...standing(words, words.t('field.score'), method.standing),
      ];
    case 'weighted': {
      if (method.score === null) {
        const metrics = method.missing
          .map((label) => metricName(words, label))
          .join(words.t('condition.comma'));
        return [words.t('explain.missing', { method: id, tier, metrics })];
      }
      const score = words.number(method.score);
      return [
        words.t('explain.weighted', { method: id, tier, score, rank: method.rank ?? '' }),
        ...method.contributions.flatMap(({ metric, value, score: own, weight, contribution }) =>
          contribution === null
            ? []
            : [
                words.t('explain.contribution', {
                  metric: metricName(words, metric),
                  value: value === null ? words.t('explain.noValue') : words.number(value),
                  score: words.number(own ?? 0),
                  weight: words.percent(weight),
                  contribution: words.number(contribution),
                }),
              ],
        ),
        ...standing(words, words.t('field.score'), method.standing),
      ];
    }
    case 'grid':
      if (!method.known) return missingLevels(words, id, tier, method.levels);
      return [
        words.t('explain.grid', { method: id, tier }),
        ...inGroup,
        ...method.levels.map((level) => levelSentence(words, level)),
      ];
    case 'lifecycle': {
      const values = method.values.flatMap(({ metric, value }) =>
        value === null ? [] : [`${metricName(words, metric)} ${words.number(value)}`],
      );
      const joined = values.join(words.t('condition.comma'));
      return [
        words.t('explain.lifecycle', { method: id, tier, values: joined }),
        ...(method.growth ? [words.t('explain.growth')] : []),
      ];
    }
    case 'ladder':
      return [
        method.when === null
          ? words.t('explain.noStep', { method: id, tier })
          : words.t('explain.step', {
              method: id,
              tier,
              step: method.step ?? 0,
              when: conditionSentence(words, method.when),
            }),
      ];
  }
}

/** The limit that was passed, and how far the next tier is. */
function standing(words: Words, metric: string, at: Standing | null): string[] {
  if (!at) return [];
  const { side, passed, next } = at;
  return [
    ...(passed === null ? [] : [words.t(`explain.passed.${side}`, { metric, limit: words.number(passed) })]),
    ...(next === null
      ? []
      : [
          words.t(`explain.next.${side}`, {
            metric,
            tier: next.tier,
            limit: words.number(next.limit),
            distance: words.number(next.distance),
          }),
        ]),
  ];
}

function levelSentence(words: Words, { dimension, value, level, standing: at }: LevelExplanation): string {
  const metric = metricName(words, dimension);
  const shown = typeof value === 'number' ? words.number(value) : (value ?? words.t('explain.noValue'));
  return [
    words.t('explain.level', { metric, value: shown, level: level ?? '' }),
    ...standing(words, metric, at),
  ].join(words.t('explain.between'));
}

function missingLevels(
  words: Words,
  method: string,
  tier: string,
  levels: readonly LevelExplanation[],
): string[] {
  const lacking = levels.filter(({ value, level }) => value === null || level === null);
  const metrics = lacking
    .map(({ dimension }) => metricName(words, dimension))
    .join(words.t('condition.comma'));
  return [words.t('explain.missing', { method, tier, metrics })];
}

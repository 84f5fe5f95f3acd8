import type { AskedValue, Explanation, LevelExplanation, MethodExplanation, Standing } from '../core';
import { conditionSentence } from './conditionSentence';
import { dimensionName, methodName, metricName, wordName } from './metricName';
import { metricValue } from './metricValue';
import type { Words } from './words';

/** Why a customer has their tier, sentence by sentence: each method, then what rules changed, then the final tier. */
export function explanationSentences(words: Words, explanation: Explanation): string[] {
  const { customer, tier, methods, adjustments } = explanation;
  return [
    ...methods.flatMap((method) => methodSentences(words, method)),
    ...adjustments.flatMap(({ rule, when, values, kind, from, to }) => [
      words.t(`explain.${kind}`, { rule, when: conditionSentence(words, when), from, to }),
      ...askedSentence(words, values),
    ]),
    words.t('explain.final', { customer, tier }),
  ];
}

/** What one method makes of the customer, and why. */
export function methodSentences(words: Words, method: MethodExplanation): string[] {
  const { tier, within, group } = method;
  const id = methodName(words, method.method);
  const lacks = (metrics: readonly string[]): string[] => [
    words.t('explain.missing', { method: id, tier, metrics: metrics.join(words.t('condition.comma')) }),
  ];
  const inGroup = group === undefined ? [] : [words.t('explain.group', { group })];
  const groupless = within !== undefined && group === undefined;
  switch (method.kind) {
    case 'abc': {
      const metric = metricName(words, method.metric);
      if (method.value === null) return lacks([metric]);
      if (groupless) return lacks([wordName(words, within)]);
      const value = metricValue(words, method.metric, method.value);
      return [
        words.t('explain.abc', { method: id, tier, metric, value, rank: method.rank ?? '' }),
        ...(method.cumulativeShare === null
          ? []
          : [words.t('explain.cumulativeShare', { share: words.percent(method.cumulativeShare) })]),
        ...inGroup,
        ...standing(words, method.metric, metric, method.standing),
      ];
    }
    case 'rfm':
      if (method.cell === null) return lacks(lackingLevels(words, method.levels));
      return [
        words.t('explain.rfm', { method: id, tier, cell: method.cell }),
        ...method.levels.map((level) => levelSentence(words, level)),
        ...standing(words, '', words.t('field.score'), method.standing),
      ];
    case 'weighted': {
      if (method.score === null) return lacks(method.missing.map((label) => metricName(words, label)));
      const score = words.number(method.score);
      return [
        words.t('explain.weighted', { method: id, tier, score, rank: method.rank ?? '' }),
        ...method.contributions.flatMap(({ metric, value, score: own, weight, contribution }) =>
          contribution === null
            ? []
            : [
                words.t('explain.contribution', {
                  metric: metricName(words, metric),
                  value: value === null ? words.t('explain.noValue') : metricValue(words, metric, value),
                  score: words.number(own ?? 0),
                  weight: words.percent(weight),
                  contribution: words.number(contribution),
                }),
              ],
        ),
        ...standing(words, '', words.t('field.score'), method.standing),
      ];
    }
    case 'grid':
      if (!method.known) {
        return lacks(groupless ? [wordName(words, within)] : lackingLevels(words, method.levels));
      }
      return [
        words.t('explain.grid', { method: id, tier }),
        ...inGroup,
        ...method.levels.map((level) => levelSentence(words, level)),
      ];
    case 'lifecycle': {
      const named = method.values.map(({ metric, value }) => ({ name: metricName(words, metric), value }));
      if (!method.known) {
        // The stage needs these two, the intervals may be missing.
        return lacks(named.slice(0, 2).flatMap(({ name, value }) => (value === null ? [name] : [])));
      }
      const values = named.flatMap(({ name, value }) =>
        value === null ? [] : [`${name} ${words.number(value)}`],
      );
      return [
        values.length === 0
          ? words.t('explain.grid', { method: id, tier })
          : words.t('explain.lifecycle', {
              method: id,
              tier,
              values: values.join(words.t('condition.comma')),
            }),
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
        ...askedSentence(words, method.values),
      ];
  }
}

/** What the customer has of what a condition asks for. */
function askedSentence(words: Words, values: readonly AskedValue[]): string[] {
  const said = values.map(({ of, name, value }) => {
    const called = of === 'metric' ? metricName(words, name) : of === 'words' ? wordName(words, name) : name;
    const shown = typeof value === 'number' ? metricValue(words, name, value) : value;
    return words.t('explain.value', { name: called, value: shown ?? words.t('explain.noValue') });
  });
  return said.length === 0
    ? []
    : [words.t('explain.values', { values: said.join(words.t('condition.comma')) })];
}

/** The limit that was passed, and how far the next tier is. @param label of the metric, which `metric` says in words */
function standing(words: Words, label: string, metric: string, at: Standing | null): string[] {
  if (!at) return [];
  const { side, passed, next } = at;
  const limitOf = (limit: number): string => metricValue(words, label, limit);
  return [
    ...(passed === null ? [] : [words.t(`explain.passed.${side}`, { metric, limit: limitOf(passed) })]),
    ...(next === null
      ? []
      : [
          words.t(`explain.${next.exclusive ? 'beyond' : 'next'}.${side}`, {
            metric,
            tier: next.tier,
            limit: limitOf(next.limit),
            distance: words.number(next.distance),
          }),
        ]),
  ];
}

function levelSentence(words: Words, { dimension, value, level, standing: at }: LevelExplanation): string {
  const metric = dimensionName(words, dimension);
  const shown =
    typeof value === 'number' ? metricValue(words, dimension, value) : (value ?? words.t('explain.noValue'));
  return [
    words.t('explain.level', { metric, value: shown, level: level ?? '' }),
    ...standing(words, dimension, metric, at),
  ].join(words.t('explain.between'));
}

/** What a customer without a level lacks: values, or words that belong to no level. */
function lackingLevels(words: Words, levels: readonly LevelExplanation[]): string[] {
  const without = levels.filter(({ value }) => value === null);
  const lacking = without.length > 0 ? without : levels.filter(({ level }) => level === null);
  return lacking.map(({ dimension, value }) =>
    [dimensionName(words, dimension), ...(value === null ? [] : [`(${value})`])].join(' '),
  );
}

import type { Condition } from '../core';
import { methodName, metricName, wordName } from './metricName';
import { metricLimit, metricUnit } from './metricValue';
import type { Words } from './words';

const LIMITS = ['above', 'atLeast', 'below', 'atMost', 'is'] as const;

/** A condition as part of a sentence: "recency is above 365 and group is 华东". */
export function conditionSentence(words: Words, condition: Condition, inside = false): string {
  if ('all' in condition) return joined(words, condition.all, 'condition.and', inside);
  if ('any' in condition) return joined(words, condition.any, 'condition.or', inside);
  if ('metric' in condition) {
    const label = labelOf(condition.metric);
    const name = metricName(words, label);
    const kind = metricUnit(label) === 'day' ? 'day.' : '';
    const parts = LIMITS.flatMap((key) => {
      const limit = condition[key];
      return limit === undefined
        ? []
        : [words.t(`condition.${kind}${key}`, { what: name, limit: metricLimit(words, label, limit) })];
    });
    return parts.join(words.t('condition.and'));
  }
  const what = 'words' in condition ? wordName(words, condition.words) : methodName(words, condition.method);
  const choices = [condition.is ?? [], condition.oneOf ?? []].flat();
  return choices.length === 1
    ? words.t('condition.is', { what, limit: choices[0] ?? '' })
    : words.t('condition.oneOf', { what, choices: choices.join(words.t('condition.comma')) });
}

function joined(words: Words, parts: readonly Condition[], by: string, inside: boolean): string {
  const text = parts.map((part) => conditionSentence(words, part, true)).join(words.t(by));
  return inside && parts.length > 1 ? words.t('condition.group', { text }) : text;
}

type MetricReference = Extract<Condition, { readonly metric: unknown }>['metric'];

/** The label that the results have for a metric. */
function labelOf(metric: MetricReference): string {
  if (typeof metric === 'string') return metric;
  const name = 'ratio' in metric ? metric.ratio.join('/') : metric.metric;
  return metric.last ? `${name}.last${metric.last.months}Months` : name;
}

import { directionOf, metricLabel } from '../../app';
import type { MetricReference } from '../../core';
import type { SimpleCondition } from './joined';
import type { Known } from './known';

/** What a simple condition looks at: "metric:amount", "words:group", "method:abc". */
export function askedBy(condition: SimpleCondition): string {
  if ('metric' in condition) return `metric:${mainMetric(condition.metric)}`;
  return 'words' in condition ? `words:${condition.words}` : `method:${condition.method}`;
}

/** Everything that a condition can look at. */
export const asksOffered = ({ metrics, words, methods }: Known): readonly string[] => [
  ...metrics.map((name) => `metric:${name}`),
  ...words.map((name) => `words:${name}`),
  ...methods.map(({ id }) => `method:${id}`),
];

/** A condition that looks at something else, with a start that holds for some: the middle of the data, the first word. */
export function asking(asked: string, known: Known, before?: SimpleCondition): SimpleCondition {
  const name = asked.slice(asked.indexOf(':') + 1);
  if (asked.startsWith('words:')) return { words: name, is: known.wordsOf(name)[0] ?? name };
  if (asked.startsWith('method:')) {
    return { method: name, is: known.methods.find(({ id }) => id === name)?.tiers[0] ?? name };
  }
  const metric = before && 'metric' in before ? withMain(before.metric, name) : name;
  return {
    metric,
    [directionOf(metric) === 'cost' ? 'atMost' : 'atLeast']: known.middleOf(metricLabel(metric)),
  };
}

/** The first thing there is to ask. */
export const firstCondition = (known: Known): SimpleCondition =>
  asking(
    known.metrics.includes('amount') ? 'metric:amount' : (asksOffered(known)[0] ?? 'metric:orders'),
    known,
  );

/** The metric itself, of a quotient the one that is divided. */
export const mainMetric = (reference: MetricReference): string =>
  typeof reference === 'string' ? reference : 'ratio' in reference ? reference.ratio[0] : reference.metric;

/** The same window and divisor of another metric. */
export function withMain(reference: MetricReference, metric: string): MetricReference {
  if (typeof reference === 'string') return metric;
  if ('metric' in reference) return { ...reference, metric };
  const [, by] = reference.ratio;
  if (by !== metric) return { ...reference, ratio: [metric, by] };
  return reference.last ? { metric, last: reference.last } : metric;
}

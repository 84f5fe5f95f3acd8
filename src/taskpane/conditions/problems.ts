import { metricLabel } from '../../app';
import type { Condition, MetricReference, Note } from '../../core';
import type { Words } from '../../words';
import { methodName, metricName, wordName } from '../../words';
import { chosenIn } from './chosen';
import { simpleOf } from './joined';
import type { SimpleCondition } from './joined';
import type { Known } from './known';

/** What a condition asks for that is not there any more, each with its remedy. */
export const problemsOf = (condition: Condition, known: Known, words: Words): readonly Note[] =>
  simpleOf(condition).flatMap((each) => problemsOfSimple(each, known, words));

function problemsOfSimple(condition: SimpleCondition, known: Known, words: Words): Note[] {
  if ('metric' in condition) {
    const there = metricsOf(condition.metric).every((name) => known.metrics.includes(name));
    const what = metricName(words, metricLabel(condition.metric));
    return there ? [] : [{ id: 'condition.noColumn', values: { what } }];
  }
  if ('words' in condition) {
    if (known.words.includes(condition.words)) return [];
    return [{ id: 'condition.noColumn', values: { what: wordName(words, condition.words) } }];
  }
  const method = known.methods.find(({ id }) => id === condition.method);
  const name = methodName(words, condition.method);
  if (!method) return [{ id: 'condition.noMethod', values: { name } }];
  return chosenIn(condition)
    .filter((tier) => !method.tiers.includes(tier))
    .map((tier) => ({ id: 'condition.noTier', values: { tier, name } }));
}

const metricsOf = (reference: MetricReference): readonly string[] =>
  typeof reference === 'string' ? [reference] : 'ratio' in reference ? reference.ratio : [reference.metric];

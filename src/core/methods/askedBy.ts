import type { MetricReference } from '../policy/metricSchema';
import type { Policy } from '../policy/schema';
import { metricsOfCondition, wordsOfCondition } from '../rules/conditionSchema';
import { metricsAsked } from './metricsAsked';
import { wordsAsked } from './wordsAsked';

/** The metrics that a policy's methods and rules are judged by, in the policy's order; some stand there twice. */
export const metricsAskedBy = ({ methods, rules }: Policy): MetricReference[] => [
  ...methods.flatMap(metricsAsked),
  ...rules.flatMap(({ when }) => metricsOfCondition(when)),
];

/** The words about customers (group, owner …) that a policy's methods and rules ask for. */
export const wordsAskedBy = ({ methods, rules }: Policy): string[] => [
  ...methods.flatMap(wordsAsked),
  ...rules.flatMap(({ when }) => wordsOfCondition(when)),
];

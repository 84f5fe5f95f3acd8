import type { Grading } from '../grading/grading';
import { metricLabel } from '../policy/metricSchema';
import { simpleConditions } from '../rules/conditionSchema';
import type { Condition } from '../rules/conditionSchema';
import type { AskedValue } from './explanation';

/** What a customer has of all that conditions ask for, each once, in their order. @param customer index into `grading.customers` */
export function askedValues(
  conditions: readonly Condition[],
  grading: Grading,
  customer: number,
): readonly AskedValue[] {
  const asked = conditions
    .flatMap(simpleConditions)
    .map((condition) => askedValue(condition, grading, customer));
  return asked.filter(
    ({ of, name }, i) => asked.findIndex((other) => other.of === of && other.name === name) === i,
  );
}

function askedValue(
  condition: ReturnType<typeof simpleConditions>[number],
  { customers, methods, unknown }: Grading,
  customer: number,
): AskedValue {
  if ('metric' in condition) {
    const name = metricLabel(condition.metric);
    const value = customers.metrics[name]?.[customer] ?? NaN;
    return { of: 'metric', name, value: Number.isNaN(value) ? null : value };
  }
  if ('words' in condition) {
    const column = customers.words[condition.words];
    return {
      of: 'words',
      name: condition.words,
      value: column?.labels[column.codes[customer] ?? -1] ?? null,
    };
  }
  const result = methods[condition.method];
  return {
    of: 'method',
    name: condition.method,
    value: result?.tiers[result.tierOf[customer] ?? -1]?.name ?? unknown,
  };
}

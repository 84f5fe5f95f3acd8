import type { Words } from './words';

/** A metric's label of the results in words: "orders.last12Months", "refunds/orders". An indicator of the user's own keeps its name. */
export function metricName(words: Words, label: string): string {
  const [, metric = label, months] = /^(.*)\.last(\d+)Months$/.exec(label) ?? [];
  const name = metric
    .split('/')
    .map((part) => {
      const id = `metric.${part}`;
      const known = words.t(id);
      return known === id ? part : known;
    })
    .join(' ÷ ');
  return months === undefined ? name : words.t('field.lastMonths', { metric: name, months });
}

/** Words about customers in words: a role by its name, an indicator of the user's own as it is called. */
export function wordName(words: Words, label: string): string {
  const id = `role.${label}`;
  const known = words.t(id);
  return known === id ? label : known;
}

/** A dimension of a grid: a metric, words about customers, or a method of the policy. */
export function dimensionName(words: Words, label: string): string {
  const id = `metric.${label}`;
  const metric = metricName(words, label);
  if (metric !== label || words.t(id) !== id) return metric;
  const word = wordName(words, label);
  return word === label ? methodName(words, label) : word;
}

/** A method by its id: one that is called by its kind has a name in words. */
export function methodName(words: Words, method: string): string {
  const id = `method.${method}`;
  const known = words.t(id);
  return known === id ? method : known;
}

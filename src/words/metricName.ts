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

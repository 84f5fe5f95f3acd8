import type { CustomerDocument, GradingDocument } from '../core';
import type { CsvCell } from '../files/csv';
import { metricName } from '../words';
import type { Words } from '../words';

/** One value of a customer: where it stands in the JSON document. */
type Path = readonly [key: string] | readonly [outer: string, inner: string];

/**
 * The customers of a document as rows of csv, best first, behind a header row: the JSON's keys ("abc.tier"), or names
 * in a language.
 */
export function csvRows({ customers }: GradingDocument, words: Words | undefined): CsvCell[][] {
  const [first] = customers;
  if (!first) return [];
  const paths = Object.entries(first).flatMap(([key, value]): Path[] =>
    isObject(value) ? Object.keys(value).map((inner): Path => [key, inner]) : [[key]],
  );
  return [
    paths.map((path) => (words ? title(path, words) : path.join('.'))),
    ...customers.map((customer) => paths.map((path) => valueAt(customer, path))),
  ];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(customer: CustomerDocument, [outer, inner]: Path): CsvCell {
  const found = customer[outer];
  const value = inner === undefined ? found : isObject(found) ? found[inner] : null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.join('; ') : null;
}

function title([outer, inner]: Path, words: Words): string {
  if (inner === undefined) return words.t(`field.${outer}`);
  if (outer === 'words') return roleName(inner, words);
  if (outer !== 'metrics')
    return words.t('field.ofMethod', { method: outer, field: words.t(`field.${inner}`) });
  return metricName(words, inner);
}

/** Words that come from an indicator have the name that the policy gives it. */
function roleName(name: string, words: Words): string {
  const id = `role.${name}`;
  return words.t(id) === id ? name : words.t(id);
}

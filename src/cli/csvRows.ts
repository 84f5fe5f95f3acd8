import type { CustomerDocument, GradingDocument } from '../core';
import type { CsvCell } from '../files/csv';
import { metricName } from '../words';
import type { Words } from '../words';

/** One value of a customer: where it stands in the JSON document. */
type Path = readonly [key: string, ...inner: string[]];

/**
 * The customers of a document as rows of csv, best first, behind a header row: the JSON's keys ("abc.tier"), or names
 * in a language.
 */
export function csvRows({ customers }: GradingDocument, words: Words | undefined): CsvCell[][] {
  const [first] = customers;
  if (!first) return [];
  const paths = Object.entries(first).flatMap(([key, value]) => pathsIn(value, [key]));
  return [
    paths.map((path) => (words ? title(path, words) : path.join('.'))),
    ...customers.map((customer) => paths.map((path) => valueAt(customer, path))),
  ];
}

const pathsIn = (value: unknown, path: Path): Path[] =>
  isObject(value) ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key])) : [path];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(customer: CustomerDocument, path: Path): CsvCell {
  const value = path.reduce<unknown>((found, key) => (isObject(found) ? found[key] : null), customer);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map(partText).join('; ') : null;
}

/** One of several things in a cell: a level, or what a rule did to the tier ("A → B"). */
function partText(part: unknown): string {
  if (!isObject(part)) return typeof part === 'string' ? part : '';
  return `${String(part['from'])} → ${String(part['tier'])}`;
}

function title([outer, inner, part]: Path, words: Words): string {
  if (inner === undefined) return words.t(`field.${outer}`);
  if (outer === 'words') return roleName(inner, words);
  // A part of a method's result is a family's score, under the name that the policy gives it.
  if (outer !== 'metrics')
    return words.t('field.ofMethod', { method: outer, field: part ?? words.t(`field.${inner}`) });
  return metricName(words, inner);
}

/** Words that come from an indicator have the name that the policy gives it. */
function roleName(name: string, words: Words): string {
  const id = `role.${name}`;
  return words.t(id) === id ? name : words.t(id);
}

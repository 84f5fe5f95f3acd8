import * as v from 'valibot';
import { nearest } from './nearest';

/**
 * An object with these keys and no others. The message of an unknown key's issue is the nearest known key:
 * that is how it reaches `schemaFault`, the one reader of these issues.
 */
export function closed<const E extends v.ObjectEntries>(entries: E) {
  const schema = v.strictObject(entries, (issue) =>
    issue.expected === 'never' ? nearest(String(issue.input), Object.keys(entries)) : '',
  );
  const run = schema['~run'].bind(schema);
  // To valibot a list is an object with no keys of its own, and would pass where all keys are optional.
  const noList: typeof run = (dataset, config) =>
    Array.isArray(dataset.value) ? v.never()['~run'](dataset, config) : run(dataset, config);
  return { ...schema, '~run': noList };
}

/**
 * One of several objects, told by their `kind`. The message of an issue is the key that seems to be `kind` misspelt, ''
 * where none does.
 */
export const byKind = <const O extends v.VariantOptions<'kind'>>(options: O) =>
  v.variant('kind', options, ({ path }) => misspeltKind(path?.at(-1)?.input, options));

function misspeltKind(input: unknown, options: v.VariantOptions<'kind'>): string {
  if (typeof input !== 'object' || input === null || 'kind' in input) return '';
  const known = [
    ...new Set(options.flatMap((option) => ('entries' in option ? Object.keys(option.entries) : []))),
  ];
  const strange = Object.keys(input).filter((key) => !known.includes(key));
  return strange.find((key) => nearest(key, known) === 'kind') ?? '';
}

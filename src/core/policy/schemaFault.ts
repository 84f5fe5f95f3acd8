import type * as v from 'valibot';
import { Fault } from '../fault';

const LONGEST = 60;

/** The value as the policy has it, shortened for a message. */
export function shortValue(value: unknown): string {
  // Not every value has a JSON text: undefined has none, whatever the type says.
  const json = value === undefined ? 'undefined' : JSON.stringify(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
}

/** "methods.0.cut": where in the policy an issue lies; "policy" for the whole. */
const placeOf = (keys: readonly unknown[]): string => keys.map(String).join('.') || 'policy';

type Issue = v.BaseIssue<unknown>;

const isUnknownKey = (issue: Issue): boolean => issue.type === 'strict_object' && issue.expected === 'never';

/** What kind of value belongs there, by valibot's name of it. */
const TYPES: Readonly<Record<string, string>> = {
  Object: 'object',
  Array: 'list',
  string: 'text',
  number: 'number',
  boolean: 'boolean',
};

/** What would have been right, where that is a word or two; else only docs/policy.md can say it. */
function wrongValue({ type, expected }: Issue, values: { place: string; value: string }): Fault {
  const kind = TYPES[type === 'never' ? 'Object' : (expected ?? '')];
  if (kind !== undefined) return new Fault('policy.wrongType', { ...values, type: kind });
  const limit = /^(<=|>=|>)(-?[\d.]+)$/.exec(type.endsWith('_value') ? (expected ?? '') : '');
  if (limit) {
    const id =
      limit[1] === '<=' ? 'policy.tooMuch' : limit[1] === '>=' ? 'policy.tooLittle' : 'policy.notAbove';
    return new Fault(id, { ...values, limit: Number(limit[2]) });
  }
  const choices = expected?.replace(/[()]/g, '').split(' | ') ?? [];
  // Fixed words stand in quotation marks; a fixed number is the version.
  return choices.length > 0 && choices.every((choice) => /^(".*"|\d+)$/.test(choice))
    ? new Fault('policy.wrongValueExpected', { ...values, expected: choices.join(', ') })
    : new Fault('policy.wrongValue', values);
}

/**
 * What is wrong with a policy, as a Fault that names place and value. An unknown key goes first: a key that seems to
 * be missing is often that one, misspelt.
 */
export function schemaFault(issues: readonly [Issue, ...Issue[]]): Fault {
  const issue = issues.find(isUnknownKey) ?? issues[0];
  const keys = (issue.path ?? []).map((item) => item.key);
  const last = issue.path?.at(-1);
  if (isUnknownKey(issue)) {
    const place = placeOf(keys.slice(0, -1));
    return new Fault('policy.unknownKey', { place, key: String(issue.input), nearest: issue.message });
  }
  if (issue.type === 'strict_object' && last?.origin === 'key') {
    return new Fault('policy.missingKey', { place: placeOf(keys.slice(0, -1)), key: String(last.key) });
  }
  if (issue.type === 'variant' && last?.origin === 'value' && last.value === undefined) {
    const place = placeOf(keys.slice(0, -1));
    return issue.message === ''
      ? new Fault('policy.missingKey', { place, key: String(last.key) })
      : new Fault('policy.unknownKey', { place, key: issue.message, nearest: String(last.key) });
  }
  return wrongValue(issue, { place: placeOf(keys), value: shortValue(issue.input) });
}

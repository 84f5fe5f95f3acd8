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

/** What would have been right, where that is a word or two; '' where only docs/policy.md can say it. */
function expectation({ type, expected }: Issue): string {
  if (type === 'never') return 'Object';
  return type === 'min_length' || type === 'max_length' || type === 'regex' ? '' : (expected ?? '');
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
  const values = { place: placeOf(keys), value: shortValue(issue.input) };
  const expected = expectation(issue);
  return expected === ''
    ? new Fault('policy.wrongValue', values)
    : new Fault('policy.wrongValueExpected', { ...values, expected });
}

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

/** The first thing that is wrong with a policy, as a Fault that names place and value. */
export function schemaFault(issue: v.BaseIssue<unknown>): Fault {
  const keys = (issue.path ?? []).map((item) => item.key);
  const last = issue.path?.at(-1);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const place = placeOf(keys.slice(0, -1));
    return new Fault('policy.unknownKey', { place, key: String(issue.input), nearest: issue.message });
  }
  if (issue.type === 'strict_object' && last?.origin === 'key') {
    return new Fault('policy.missingKey', { place: placeOf(keys.slice(0, -1)), key: String(last.key) });
  }
  const values = { place: placeOf(keys), value: shortValue(issue.input) };
  const expected = issue.expected ?? '';
  return expected === '' || expected === 'null'
    ? new Fault('policy.wrongValue', values)
    : new Fault('policy.wrongValueExpected', { ...values, expected });
}

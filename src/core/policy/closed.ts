import * as v from 'valibot';
import { nearest } from './nearest';

/**
 * An object with these keys and no others. The message of an unknown key's issue is the nearest known key:
 * that is how it reaches `schemaFault`, the one reader of these issues.
 */
export function closed<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, (issue) =>
    issue.expected === 'never' ? nearest(String(issue.input), Object.keys(entries)) : '',
  );
}

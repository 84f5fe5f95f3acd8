import { Fault, parsePolicy, upgraded } from '../core';
import type { Policy } from '../core';
import { brokenAt } from './brokenAt';

/** Characters; ten thousand joined customers have less. */
const LONGEST = 2_000_000;
/** Objects and lists inside each other; a policy that people wrote has a dozen. */
const DEEPEST = 50;
/** Characters of the text that an error shows. */
const NEAR = 20;

/** A policy as it is written, in the newest version, and parsed. */
export interface PolicyFile {
  readonly document: unknown;
  readonly policy: Policy;
}

/** The policy for a file or the clipboard. */
export const textOfPolicy = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

/**
 * The policy in a text from outside. One that was copied from the method sheet, in lines of 8000 characters, is put
 * together again.
 * @throws Fault `policy.noText`, `policy.tooLong`, `policy.tooDeep`, `policy.noJson`, and those of
 *   `parsePolicy`, which name the place
 */
export function policyOfText(text: string): PolicyFile {
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') throw new Fault('policy.noText');
  if (json.length > LONGEST) throw new Fault('policy.tooLong', { length: json.length, limit: LONGEST });
  checkDepth(json);
  const value = parsed(json);
  return { document: upgraded(value), policy: parsePolicy(value) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    try {
      return JSON.parse(json.replace(/[\r\n]+/g, ''));
    } catch {
      throw noJson(json);
    }
  }
}

function noJson(json: string): Fault {
  const at = brokenAt(json);
  const lines = json.slice(0, at).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  const near = json.slice(Math.max(0, at - NEAR), at + NEAR).replace(/\s+/g, ' ');
  return new Fault('policy.noJson', { line: lines.length, column, near });
}

/** Before anything is parsed: what looks into each level by calling itself would run out of stack. */
function checkDepth(json: string): void {
  let depth = 0;
  let line = 1;
  let quoted = false;
  for (let i = 0; i < json.length; i += 1) {
    const sign = json[i];
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign === '\\') i += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > DEEPEST) throw new Fault('policy.tooDeep', { line, limit: DEEPEST });
  }
}

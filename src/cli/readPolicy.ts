import { readFileSync } from 'node:fs';
import { Fault, parsePolicy, presetNames, presetPolicy } from '../core';
import type { Policy } from '../core';

/** A preset by its name, tiers named in the language, else the policy in a JSON file. Throws a Fault that names place and value. */
export function readPolicy(nameOrFile: string, language: string | undefined): Policy {
  if (presetNames.includes(nameOrFile)) return presetPolicy(nameOrFile, language);
  let text: string;
  try {
    text = readFileSync(nameOrFile, 'utf8');
  } catch {
    throw new Fault('cli.noPolicyFile', { policy: nameOrFile, presets: presetNames.join(', ') });
  }
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Fault('cli.policyNoJson', { reason: error instanceof Error ? error.message : String(error) });
  }
  return parsePolicy(document);
}

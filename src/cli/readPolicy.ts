import { readFileSync } from 'node:fs';
import { Fault, parsePolicy, presetNames, presetPolicy } from '../core';
import type { Policy } from '../core';

/** The policy for a sheet with these headers: a preset calls columns as they are called there. */
export type PolicyOf = (headers: readonly string[]) => Policy;

/**
 * A preset by its name, else the policy in a JSON file. Throws a Fault that names place and value.
 * @param language that a preset speaks
 */
export function readPolicy(nameOrFile: string, language: string | undefined): PolicyOf {
  if (presetNames.includes(nameOrFile)) return (headers) => presetPolicy(nameOrFile, language, headers);
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
  const policy = parsePolicy(document);
  return () => policy;
}

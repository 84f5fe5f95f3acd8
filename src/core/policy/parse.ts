import * as v from 'valibot';
import { checkMethods } from './checkMethods';
import { checkSource } from './checkSource';
import { completeMethod } from './completeMethod';
import { methodsToRun } from './methodsToRun';
import { policySchema } from './schema';
import type { Policy } from './schema';
import { schemaFault } from './schemaFault';
import { upgraded } from './upgrades';

/**
 * Parses a policy document from outside; an older version is upgraded first. Throws a Fault that names the place and the
 * value; for an unknown key the nearest known one. Parsing a parsed policy again gives the same policy.
 */
export function parsePolicy(value: unknown): Policy {
  const parsed = v.safeParse(policySchema, upgraded(value));
  if (!parsed.success) throw schemaFault(parsed.issues);
  const methods = methodsToRun(parsed.output.methods, parsed.output.frozen).map(completeMethod);
  const policy = { ...parsed.output, methods, final: parsed.output.final ?? methods[0]?.id ?? '' };
  checkSource(policy.source);
  checkMethods(policy);
  return policy;
}

import * as v from 'valibot';
import { completeMethod } from './completeMethod';
import { methodSchema } from './schema';
import type { MethodPolicy } from './schema';
import { schemaFault } from './schemaFault';

/**
 * One method of a policy, every default filled in, held against no other part of it. Throws a Fault that names place and
 * value.
 */
export function parseMethod(value: unknown): MethodPolicy {
  const parsed = v.safeParse(methodSchema, value);
  if (!parsed.success) throw schemaFault(parsed.issues);
  return completeMethod(parsed.output, 0);
}

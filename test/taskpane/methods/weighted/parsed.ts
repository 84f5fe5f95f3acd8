import type { MethodDocument, MethodPolicy } from '../../../../src/core';
import { parsePolicy } from '../../../../src/core';

/** The method as a policy has it, its parts held against each other; throws for one that no policy takes. */
export function parsed(method: MethodDocument): MethodPolicy | undefined {
  return parsePolicy({ version: 1, methods: [method] }).methods[0];
}

import { parsePolicy } from '../core';

/** Whether what was read for one policy can be graded by the other: their parts about the source say the same. */
export const readsAlike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(parsePolicy(one).source) === JSON.stringify(parsePolicy(other).source);

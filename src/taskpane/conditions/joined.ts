import type { Condition } from '../../core';

/** A condition that is no combination of others. */
export type SimpleCondition = Exclude<Condition, { readonly all: unknown } | { readonly any: unknown }>;

/** A condition as one level of joining has it: all of its parts must hold, or any of them. */
export interface Joined {
  readonly by: 'all' | 'any';
  /** At least one. */
  readonly parts: readonly Condition[];
}

export const MOST_PARTS = 50;

export function joinedOf(condition: Condition): Joined {
  if ('all' in condition) return { by: 'all', parts: condition.all };
  return 'any' in condition ? { by: 'any', parts: condition.any } : { by: 'all', parts: [condition] };
}

/** One part needs no joining. */
export function conditionOf({ by, parts }: Joined): Condition {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  return by === 'all' ? { all: parts } : { any: parts };
}

export const isSimple = (condition: Condition): condition is SimpleCondition =>
  !('all' in condition || 'any' in condition);

/** The simple conditions that a condition is made of. */
export function simpleOf(condition: Condition): readonly SimpleCondition[] {
  if ('all' in condition) return condition.all.flatMap(simpleOf);
  return 'any' in condition ? condition.any.flatMap(simpleOf) : [condition];
}

import type { SimpleCondition } from './joined';

export type MetricCondition = Extract<SimpleCondition, { readonly metric: unknown }>;

const LIMITS = ['above', 'atLeast', 'below', 'atMost', 'is'] as const;
export type Limit = (typeof LIMITS)[number];

/** How a metric is held against numbers; "between" has a lower and an upper one. */
export const COMPARISONS = [...LIMITS, 'between'] as const;
export type Comparison = (typeof COMPARISONS)[number];

const LOWER: readonly Limit[] = ['above', 'atLeast'];
const UPPER: readonly Limit[] = ['below', 'atMost'];

/** null: limits that no single comparison has, such as two lower ones, or none. */
export function comparisonOf(condition: MetricCondition): Comparison | null {
  const [first, second, ...others] = LIMITS.filter((limit) => condition[limit] !== undefined);
  if (first === undefined || others.length > 0) return null;
  if (second === undefined) return first;
  return LOWER.includes(first) && UPPER.includes(second) ? 'between' : null;
}

/** The same metric compared otherwise: the numbers that it has stay where they can. */
export function withComparison(condition: MetricCondition, comparison: Comparison): MetricCondition {
  const { metric, above, atLeast, below, atMost, is } = condition;
  const low = above ?? atLeast ?? is ?? below ?? atMost ?? 0;
  const high = below ?? atMost ?? is ?? low;
  if (comparison === 'between') return { metric, atLeast: low, atMost: Math.max(low, high) };
  return { metric, [comparison]: UPPER.includes(comparison) ? high : low };
}

/** What the field of one limit is given. */
export interface LimitField {
  readonly limit: Limit;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
}

/** The fields of a condition's limits, the lower before the upper; an upper one is not below the lower. */
export function limitFields(condition: MetricCondition): readonly LimitField[] {
  const fields = LIMITS.flatMap((limit) => {
    const value = condition[limit];
    return value === undefined ? [] : [{ limit, value }];
  });
  const [low, high] = fields;
  if (comparisonOf(condition) !== 'between' || !low || !high) return fields;
  return [
    { ...low, max: high.value },
    { ...high, min: low.value },
  ];
}

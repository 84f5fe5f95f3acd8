import type { MethodResult } from '../grading/grading';
import type { TextColumn } from '../intake/sales';
import { foldedText } from '../intake/plainText';
import type { Measured } from '../metrics/measure';
import { round10 } from '../numbers/round10';
import { metricLabel } from '../policy/metricSchema';
import type { Condition } from './conditionSchema';

/** What conditions can ask about customers. */
export interface Known {
  readonly customers: number;
  readonly metrics: Measured;
  readonly words: Readonly<Record<string, TextColumn>>;
  /** Results of earlier methods by id, and the name of the unknown tier. */
  readonly methods: Readonly<Record<string, MethodResult>>;
  readonly unknown: string;
}

/** Per customer 1 where the condition holds. A missing value never matches. */
export function matches(condition: Condition, known: Known): Uint8Array {
  if ('all' in condition) {
    const parts = condition.all.map((part) => matches(part, known));
    return each(known, (customer) => parts.every((part) => part[customer] === 1));
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => matches(part, known));
    return each(known, (customer) => parts.some((part) => part[customer] === 1));
  }
  if ('metric' in condition) {
    const values = known.metrics[metricLabel(condition.metric)];
    const { above = -Infinity, atLeast = -Infinity, below = Infinity, atMost = Infinity, is } = condition;
    return each(known, (customer) => {
      const value = round10(values?.[customer] ?? NaN);
      return value > above && value >= atLeast && value < below && value <= atMost && (is ?? value) === value;
    });
  }
  const wanted = new Set([condition.is ?? [], condition.oneOf ?? []].flat().map(foldedText));
  if ('words' in condition) {
    const column = known.words[condition.words];
    const fits = column?.labels.map((label) => wanted.has(foldedText(label))) ?? [];
    return each(known, (customer) => fits[column?.codes[customer] ?? -1] ?? false);
  }
  const result = known.methods[condition.method];
  const names = [...(result?.tiers.map(({ name }) => name) ?? []), known.unknown];
  const fits = names.map((name) => wanted.has(foldedText(name)));
  return each(known, (customer) => fits[result?.tierOf[customer] ?? -1] ?? false);
}

const each = ({ customers }: Known, holds: (customer: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: customers }, (_, customer) => (holds(customer) ? 1 : 0));

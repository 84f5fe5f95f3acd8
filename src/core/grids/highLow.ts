import type { PerDimension, SplitPolicy } from '../methods/rfmSchema';
import { quantile } from '../numbers/quantile';
import { round10 } from '../numbers/round10';
import { total } from '../numbers/sumBy';
import { EIGHT } from './eightSegments';

/** One dimension of RFM for the customers that are binned (NaN and 0 for the others). */
export interface Dimension {
  readonly values: Float64Array;
  readonly scores: Uint8Array;
  /** Whether more of it is better: for R, days, it is not. */
  readonly more: boolean;
}

/**
 * Whether each customer is high in one dimension: at the mean score, the mean or median value, or a fixed limit or
 * better. Equal is high.
 */
export function highs(
  { values, scores, more }: Dimension,
  split: 'meanScore' | 'meanValue' | 'medianValue' | number,
): boolean[] {
  if (split === 'meanScore') {
    const binned = scores.filter((score) => score > 0);
    const sum = binned.reduce((a, b) => a + b, 0);
    return Array.from(scores, (score) => score > 0 && score * binned.length >= sum);
  }
  const present = values.filter((_, customer) => (scores[customer] ?? 0) > 0).sort();
  const limit =
    typeof split === 'number'
      ? split
      : split === 'meanValue'
        ? round10(total(present) / present.length)
        : quantile(present, 1, 2);
  return Array.from(values, (value) => (more ? round10(value) >= limit : round10(value) <= limit));
}

/** Index into the eight segments per customer, for the customers that are binned. */
export function eightSegments(dimensions: PerDimension<Dimension>, split: SplitPolicy): Uint8Array {
  const at = (dimension: keyof PerDimension<Dimension>): boolean[] =>
    highs(dimensions[dimension], typeof split === 'object' ? split.limits[dimension] : split);
  const [r, f, m] = [at('r'), at('f'), at('m')];
  const bit = (high: boolean | undefined): string => (high ? '1' : '0');
  return Uint8Array.from(r, (high, customer) => {
    const cell = `${bit(high)}${bit(f[customer])}${bit(m[customer])}`;
    return EIGHT.findIndex(([, highsOf]) => highsOf === cell);
  });
}

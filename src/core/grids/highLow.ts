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

/** Where high begins in each dimension: by score, or by value. Equal is high. */
export type Split = { readonly scores: PerDimension<number> } | { readonly limits: PerDimension<number> };

/** The eight segments per customer, and the split that gives them again. */
export interface EightSegments {
  /** Index into `EIGHT`, for the customers that are binned. */
  readonly segmentOf: Uint8Array;
  readonly split: Split;
}

/** Splits each dimension into high and low: at the mean score, the mean or median value, or given limits. */
export function eightSegments(dimensions: PerDimension<Dimension>, policy: SplitPolicy): EightSegments {
  const split = splitOf(dimensions, policy);
  const [r, f, m] = [
    highs(dimensions.r, split, 'r'),
    highs(dimensions.f, split, 'f'),
    highs(dimensions.m, split, 'm'),
  ];
  const bit = (high: boolean | undefined): string => (high ? '1' : '0');
  const segmentOf = Uint8Array.from(r, (high, customer) => {
    const cell = `${bit(high)}${bit(f[customer])}${bit(m[customer])}`;
    return EIGHT.findIndex(([, highsOf]) => highsOf === cell);
  });
  return { segmentOf, split };
}

function splitOf({ r, f, m }: PerDimension<Dimension>, policy: SplitPolicy): Split {
  if (typeof policy === 'object') return policy;
  const each = (at: (dimension: Dimension) => number): PerDimension<number> => ({
    r: at(r),
    f: at(f),
    m: at(m),
  });
  switch (policy) {
    case 'meanScore':
      return { scores: each(({ scores }) => meanOf(Float64Array.from(scores.filter((score) => score > 0)))) };
    case 'meanValue':
      return { limits: each((dimension) => round10(meanOf(binnedValues(dimension)))) };
    case 'medianValue':
      return { limits: each((dimension) => quantile(binnedValues(dimension).sort(), 1, 2)) };
  }
}

const meanOf = (values: Float64Array): number => total(values) / values.length;
const binnedValues = ({ values, scores }: Dimension): Float64Array =>
  values.filter((_, customer) => (scores[customer] ?? 0) > 0);

function highs(
  { values, scores, more }: Dimension,
  split: Split,
  dimension: keyof PerDimension<unknown>,
): boolean[] {
  if ('scores' in split) {
    const limit = split.scores[dimension];
    return Array.from(scores, (score) => score >= limit);
  }
  const limit = split.limits[dimension];
  return Array.from(values, (value) => (more ? round10(value) >= limit : round10(value) <= limit));
}

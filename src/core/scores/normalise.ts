import { deviation } from '../weights/correlation';
import { exactTotal } from '../numbers/exactSum';
import { round10All } from '../numbers/round10';
import { tieGroups } from './tieGroups';

/** More is better, less is better, or nearest to a target is better. */
export type NormaliseDirection = 'benefit' | 'cost' | { readonly target: number };

/** What a normaliser learned from the values; given again it scores by it. Each uses two of these or none. */
export interface Learned {
  readonly least?: number;
  readonly most?: number;
  readonly mean?: number;
  readonly deviation?: number;
}

export interface Normalised {
  /** 0 to 100, NaN where there is no value. */
  readonly score: Float64Array;
  readonly learned: Learned;
}

/** Takes values rounded to 10 decimals, as every score is before it is compared: equal ones score equal. */
export type Normaliser = (
  values: Float64Array,
  direction: NormaliseDirection,
  learned?: Learned,
) => Normalised;

/** What a column scores that is the same for everyone. */
const CONSTANT = 50;

/** Whether there are values and all are one. */
export function isConstant(values: Float64Array): boolean {
  const first = values.find((value) => !Number.isNaN(value));
  if (first === undefined) return false;
  return values.every((value) => Number.isNaN(value) || value === first);
}

const present = (values: Float64Array): Float64Array => values.filter((value) => !Number.isNaN(value));
export const greatest = (values: Float64Array): number =>
  values.reduce((most, value) => (value > most ? value : most), -Infinity);
export const least = (values: Float64Array): number =>
  values.reduce((low, value) => (value < low ? value : low), Infinity);

const distance = (values: Float64Array, target: number): Float64Array =>
  round10All(values.map((value) => Math.abs(value - target)));

interface Compared {
  readonly values: Float64Array;
  readonly side: 'benefit' | 'cost';
}

/** The values as something of which less or more is better: to a target the distance, of which less is. */
function compared(values: Float64Array, direction: NormaliseDirection): Compared {
  return typeof direction === 'object'
    ? { values: distance(values, direction.target), side: 'cost' }
    : { values, side: direction };
}

/**
 * Benefit 100(x − min)/(max − min), cost 100(max − x)/(max − min), target 100(1 − |x − t|/max|x − t|).
 * By what was learned earlier, values beyond it score 0 or 100. A constant column scores 50.
 */
export const minMax: Normaliser = (given, direction, learned) =>
  withinRange(given, compared(given, direction), direction, learned);

/** @param given tells whether the column is constant: all may be equally far from a target and yet differ */
function withinRange(
  given: Float64Array,
  { values, side }: Compared,
  direction: NormaliseDirection,
  learned: Learned | undefined,
): Normalised {
  const low = learned?.least ?? (typeof direction === 'object' ? 0 : least(values));
  const high = learned?.most ?? greatest(values);
  if (low === high || (learned === undefined && isConstant(given))) {
    return { score: values.map(constant), learned: { least: low, most: low } };
  }
  const score = values.map((value) => {
    const part = (100 * (side === 'benefit' ? value - low : high - value)) / (high - low);
    return Math.min(100, Math.max(0, part));
  });
  return { score, learned: { least: low, most: high } };
}

const constant = (value: number): number => (Number.isNaN(value) ? NaN : CONSTANT);

/**
 * 100 × (customers strictly worse) ÷ (n − 1), n the customers with a value. A constant column scores 50. It compares
 * customers with each other and learns nothing.
 */
export const percentile: Normaliser = (given, direction) => {
  if (isConstant(given)) return { score: given.map(constant), learned: {} };
  const { values, side } = compared(given, direction);
  const { better, counts, groupOf, scored } = tieGroups(values, side);
  const score = Float64Array.from(groupOf, (group) => {
    const worse = scored - (better[group] ?? NaN) - (counts[group] ?? NaN);
    return (100 * worse) / (scored - 1);
  });
  return { score, learned: {} };
};

/** 100 ÷ (1 + e^−z), z by the population's standard deviation; a constant column scores 50. */
export const zScore: Normaliser = (given, direction, learned) => {
  const { values, side } = compared(given, direction);
  const known = present(values);
  const mean = learned?.mean ?? exactTotal(known) / known.length;
  const spread = learned?.deviation ?? (isConstant(given) || known.length === 0 ? 0 : deviation(known));
  const score = values.map((value) => {
    if (spread === 0) return constant(value);
    const z = (value - mean) / spread;
    return 100 / (1 + Math.exp(side === 'benefit' ? -z : z));
  });
  return { score, learned: { mean, deviation: spread } };
};

/** Benefit 100x ÷ max, cost 100·min ÷ x. Values are above 0 (benefit: not below). A constant column scores 50. */
export const ratio: Normaliser = (values, direction, learned) => {
  const low = learned?.least ?? least(values);
  const high = learned?.most ?? greatest(values);
  const score = values.map((value) => {
    if (low === high) return constant(value);
    return Math.min(100, direction === 'benefit' ? (100 * value) / high : (100 * low) / value);
  });
  return { score, learned: { least: low, most: high } };
};

/** minMax of ln(1 + x), for columns in which few have most; values are not negative. Logarithms are not rounded. */
export const logMinMax: Normaliser = (given, direction, learned) => {
  const logs = given.map(Math.log1p);
  if (typeof direction !== 'object')
    return withinRange(given, { values: logs, side: direction }, direction, learned);
  const target = Math.log1p(direction.target);
  const far = { values: logs.map((log) => Math.abs(log - target)), side: 'cost' as const };
  return withinRange(given, far, direction, learned);
};

export const NORMALISERS = { minMax, percentile, zScore, ratio, logMinMax } as const;

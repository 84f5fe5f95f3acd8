import { round10All } from '../numbers/round10';
import { tieGroups } from './tieGroups';

/** More is better, less is better, or nearest to a target is better. */
export type NormaliseDirection = 'benefit' | 'cost' | { readonly target: number };
/** Takes values rounded to 10 decimals, as every score is before it is compared: equal ones score equal. */
export type Normaliser = (values: Float64Array, direction: NormaliseDirection) => Float64Array;

/** What a column scores that is the same for everyone. */
const CONSTANT = 50;

/** Whether there are values and all are one. */
export function isConstant(values: Float64Array): boolean {
  const first = values.find((value) => !Number.isNaN(value));
  if (first === undefined) return false;
  return values.every((value) => Number.isNaN(value) || value === first);
}

const constant = (values: Float64Array): Float64Array =>
  values.map((value) => (Number.isNaN(value) ? NaN : CONSTANT));

const distance = (values: Float64Array, target: number): Float64Array =>
  round10All(values.map((value) => Math.abs(value - target)));

const greatest = (values: Float64Array): number =>
  values.reduce((most, value) => (value > most ? value : most), -Infinity);
const least = (values: Float64Array): number =>
  values.reduce((low, value) => (value < low ? value : low), Infinity);

/**
 * Benefit 100(x − min)/(max − min), cost 100(max − x)/(max − min), target 100(1 − |x − t|/max|x − t|).
 * NaN stays NaN; a constant column scores 50.
 */
export const minMax: Normaliser = (values, direction) => {
  if (isConstant(values)) return constant(values);
  if (typeof direction === 'object') {
    const off = distance(values, direction.target);
    const most = greatest(off);
    return off.map((d) => 100 * (1 - d / most));
  }
  const min = least(values);
  const max = greatest(values);
  return values.map((value) => (100 * (direction === 'benefit' ? value - min : max - value)) / (max - min));
};

/** 100 × (customers strictly worse) ÷ (n − 1), n the customers with a value. A constant column scores 50. */
export const percentile: Normaliser = (values, direction) => {
  if (isConstant(values)) return constant(values);
  const [compared, side] =
    typeof direction === 'object'
      ? ([distance(values, direction.target), 'cost'] as const)
      : ([values, direction] as const);
  const { better, counts, groupOf, scored } = tieGroups(compared, side);
  return Float64Array.from(groupOf, (group) => {
    const worse = scored - (better[group] ?? NaN) - (counts[group] ?? NaN);
    return (100 * worse) / (scored - 1);
  });
};

export const NORMALISERS: Readonly<Record<'minMax' | 'percentile', Normaliser>> = { minMax, percentile };

import { exactTotal } from '../numbers/exactSum';

/**
 * Weights by entropy: an indicator weighs the more, the more unevenly it is spread (Shannon; Hwang & Yoon 1981,
 * "Multiple Attribute Decision Making"). On raw values: p = x ÷ Σx, e = −Σ p·ln p ÷ ln m, weight ∝ 1 − e. A column with
 * negatives is shifted by its minimum; a constant column weighs 0; when all are constant all weigh the same.
 * @param columns indicator → value per customer, all present
 */
export function entropyWeights(columns: readonly Float64Array[]): Float64Array {
  return sharesOf(Float64Array.from(columns, diversity));
}

/** Whether the column was shifted, as it has negatives. */
export const isShifted = (values: Float64Array): boolean => values.some((value) => value < 0);

/** 1 − entropy, between 0 and 1. */
function diversity(values: Float64Array): number {
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const shifted = values.map((value) => value - least);
  if (shifted.every((value) => value === shifted[0])) return 0;
  const sum = exactTotal(shifted);
  const entropy = -exactTotal(
    shifted.map((value) => (value === 0 ? 0 : (value / sum) * Math.log(value / sum))),
  );
  return Math.max(0, 1 - entropy / Math.log(values.length));
}

/** Each number's part of the sum; equal parts when all are 0. */
export function sharesOf(numbers: Float64Array): Float64Array {
  const sum = numbers.reduce((total, value) => total + value, 0);
  return numbers.map((value) => (sum > 0 ? value / sum : 1 / numbers.length));
}

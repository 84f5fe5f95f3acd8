import { exactTotal } from '../numbers/exactSum';

// Sums are exact, so that the order of customers changes nothing.
const deviations = (values: Float64Array): Float64Array => {
  const mean = exactTotal(values) / values.length;
  return values.map((value) => value - mean);
};
const products = (a: Float64Array, b: Float64Array): number =>
  exactTotal(a.map((value, i) => value * (b[i] ?? NaN)));

/** Population standard deviation. */
export function deviation(values: Float64Array): number {
  const off = deviations(values);
  return Math.sqrt(products(off, off) / values.length);
}

/** Pearson correlation of two columns of one length that are both not constant. */
export function correlation(a: Float64Array, b: Float64Array): number {
  const [offA, offB] = [deviations(a), deviations(b)];
  return products(offA, offB) / Math.sqrt(products(offA, offA) * products(offB, offB));
}

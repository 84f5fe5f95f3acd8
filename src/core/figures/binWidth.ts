import { quantile } from '../numbers/quantile';

/**
 * Width of a histogram's bins: twice the distance between the quartiles ÷ the cube root of n (Freedman, Diaconis 1981, "On the
 * histogram as a density estimator"); where half of the values are one, the range in ⌈log₂ n⌉ + 1 parts (Sturges 1926).
 * @param sorted ascending, not all the same
 */
export function binWidth(sorted: Float64Array): number {
  const between = quantile(sorted, 3, 4) - quantile(sorted, 1, 4);
  if (between > 0) return (2 * between) / Math.cbrt(sorted.length);
  const range = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  return range / (Math.ceil(Math.log2(sorted.length)) + 1);
}

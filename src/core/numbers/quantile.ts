import { round10 } from './round10';

/**
 * The i-th of k quantiles by type 7 (R's default, Excel's PERCENTILE.INC, NumPy's): linear between order statistics
 * at (n − 1)·i/k. `sorted` ascending, not empty. Rounded to 10 decimals, as the scores are that it is compared with.
 */
export function quantile(sorted: Float64Array, i: number, k: number): number {
  const position = ((sorted.length - 1) * i) / k;
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[below + 1] ?? low;
  return round10(low + (position - below) * (high - low));
}

/** The k − 1 inner quantiles that cut into k parts. */
export const innerQuantiles = (sorted: Float64Array, k: number): number[] =>
  Array.from({ length: k - 1 }, (_, i) => quantile(sorted, i + 1, k));

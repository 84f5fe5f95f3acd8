import type { BinEdges } from './edges';
import { innerQuantiles } from '../numbers/quantile';
import { round10 } from '../numbers/round10';

/** How values are cut into k bins when no limits are given. */
export type Binning = 'quantiles' | 'quantilesPlusOne' | 'equalWidth';

/**
 * Inner limits of k bins of the values (NaN left out). `quantiles`: type 7, a value equal to one stays below it.
 * `quantilesPlusOne`: each + 1, a value equal to that goes above (R package `rfm`). `equalWidth`: between least and
 * greatest, an edge belongs to the lower bin. Without any value there are no limits.
 */
export function binEdges(values: Float64Array, k: number, binning: Binning): BinEdges {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return { limits: [], equal: binning === 'quantilesPlusOne' ? 'upper' : 'lower' };
  if (binning === 'equalWidth') {
    const least = sorted[0] ?? NaN;
    const range = (sorted[sorted.length - 1] ?? NaN) - least;
    return {
      limits: Array.from({ length: k - 1 }, (_, i) => round10(least + (range * (i + 1)) / k)),
      equal: 'lower',
    };
  }
  const quantiles = innerQuantiles(sorted, k);
  return binning === 'quantiles'
    ? { limits: quantiles, equal: 'lower' }
    : { limits: quantiles.map((limit) => round10(limit + 1)), equal: 'upper' };
}

/** The bin of a value, 1 = lowest: 1 + number of limits below it (those equal to it too, where they belong above). */
export function binOf(value: number, { limits, equal }: BinEdges): number {
  let bin = 1;
  for (const limit of limits) if (value > limit || (equal === 'upper' && value === limit)) bin += 1;
  return bin;
}

import { distinctPairs } from './distinctPairs';
import type { SpanRows } from './spanRows';

/**
 * Distinct products that a customer bought. Missing for customers who bought something, but without any product named;
 * 0 for those who bought nothing.
 */
export function products({ sales, used, customers }: SpanRows): Float64Array | undefined {
  const { product } = sales.texts;
  if (!product) return undefined;
  const counts = distinctPairs(used, customers, product.codes, product.labels.length);
  for (const customer of used) if (customer >= 0 && counts[customer] === 0) counts[customer] = NaN;
  return counts;
}

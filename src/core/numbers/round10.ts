/**
 * The number rounded to 10 decimals: what scores are compared by and shown as.
 * `toFixed` rounds the exact value, where `Math.round(x * 1e10)` would alter 987 654 321.01.
 */
export function round10(x: number): number {
  // With at most two decimals toFixed(10) gives the same double back; it is a hundred times slower.
  if (Math.round(x * 100) / 100 === x) return x + 0;
  // Adding 0 makes −0 a 0.
  return Number.isFinite(x) ? Number(x.toFixed(10)) + 0 : x;
}

export const round10All = (values: Float64Array): Float64Array => values.map(round10);

/**
 * Whether values are better shown by their powers of ten: all are positive and the greatest is at least a hundred times
 * the least. On an even axis nearly all customers would stand in one corner.
 * @param values NaN = missing
 */
export function wideRange(values: Float64Array): boolean {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least > 0 && most >= 100 * least;
}

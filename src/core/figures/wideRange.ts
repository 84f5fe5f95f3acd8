/** What counts as one corner of the axis, and how far the greatest value is at least from the least. */
const CORNER = 0.1;
const FAR = 10;
const VERY_FAR = 100;

/**
 * Whether values are better shown by their powers of ten: all are positive, and the greatest is at least a hundred
 * times the least, or ten times where more than half of all lie in the lowest tenth. On an even axis they would stand
 * in one corner.
 * @param values NaN = missing
 */
export function wideRange(values: Float64Array): boolean {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!(least > 0) || most < FAR * least) return false;
  return most >= VERY_FAR * least || mostlyBelow(values, least + CORNER * (most - least));
}

function mostlyBelow(values: Float64Array, limit: number): boolean {
  let below = 0;
  let above = 0;
  for (const value of values) {
    if (value <= limit) below += 1;
    else if (value > limit) above += 1;
  }
  return below > above;
}

/** Above this a double no longer holds every integer. */
export const EXACT = 2 ** 53;

const MOST_DECIMALS = 15;

export const powerOfTen = (decimals: number): number => POWERS[decimals] ?? 10 ** decimals;

// Powers to 10^22 are exact doubles, so an integer divided by one is the double nearest to that decimal.
const POWERS = Array.from({ length: 23 }, (_, d) => Number(`1e${d}`));

/**
 * The smallest number of decimals, at least `from`, in which the value is a whole number of units below 2^53:
 * the decimals of its shortest representation. −1 when there is none (too large, or too many decimals).
 */
export function decimalsOf(value: number, from = 0): number {
  for (let d = from; d <= MOST_DECIMALS; d++) {
    const power = powerOfTen(d);
    const units = Math.round(value * power);
    if (Math.abs(units) >= EXACT) return -1;
    if (units / power === value) return d;
  }
  return -1;
}

/** The decimals that all values share, NaN left out; −1 when one of them has none. */
export function sharedDecimals(values: Float64Array): number {
  let d = 0;
  let power = 1;
  for (const value of values) {
    const units = Math.round(value * power);
    if (units / power === value && units < EXACT && units > -EXACT) continue;
    if (value !== value) continue;
    d = decimalsOf(value, d);
    if (d < 0) return -1;
    power = powerOfTen(d);
  }
  return d;
}

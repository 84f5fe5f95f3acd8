import { quantile } from '../numbers/quantile';

/** The values between which a column is kept, as type-7 quantiles of the values that are there. */
export function winsorLimits(
  values: Float64Array,
  [low, high]: readonly [number, number],
): readonly [number, number] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return [quantile(sorted, low, 1), quantile(sorted, high, 1)];
}

/** The column with values beyond the limits put on them (winsorising: Tukey 1962); NaN stays NaN. */
export const clipped = (values: Float64Array, [low, high]: readonly [number, number]): Float64Array =>
  values.map((value) => (value < low ? low : value > high ? high : value));

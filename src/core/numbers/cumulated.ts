import { total } from './sumBy';

/** Running sums in decimals: 0.1, 0.2 → 0.1, 0.3 and not 0.30000000000000004. */
export const cumulated = (numbers: readonly number[]): number[] =>
  numbers.map((_, i) => total(Float64Array.from(numbers.slice(0, i + 1))));

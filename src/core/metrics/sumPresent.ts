import { sumBy } from '../numbers/sumBy';

/** Values per group that are there: not NaN. */
export function countPresent(values: Float64Array, groups: Int32Array, count: number): Float64Array {
  const counts = new Float64Array(count);
  values.forEach((value, row) => {
    const group = groups[row] ?? -1;
    if (group >= 0 && !Number.isNaN(value)) counts[group] = (counts[group] ?? 0) + 1;
  });
  return counts;
}

/** Exact sum per group, NaN for groups without any value: missing is never zero. */
export function sumPresent(values: Float64Array, groups: Int32Array, count: number): Float64Array {
  const present = countPresent(values, groups, count);
  return sumBy(values, groups, count).map((sum, group) => (present[group] === 0 ? NaN : sum));
}

import { groupRows } from '../table/groupRows';
import { EXACT, powerOfTen, sharedDecimals } from './decimals';
import { ExactSum } from './exactSum';

/**
 * Sum of `values` per group, NaN left out. `groups[row]` is a code below `count`, negative for rows that take no part.
 * Summed as whole numbers of the smallest decimal present while every group stays below 2^53, else exactly as
 * doubles: 0.1 + 0.2 is 0.3, and the order of the rows never matters.
 */
export function sumBy(values: Float64Array, groups: Int32Array, count: number): Float64Array {
  const decimals = sharedDecimals(values);
  return (
    (decimals < 0 ? undefined : sumOfUnits(values, groups, count, decimals)) ??
    sumOfDoubles(values, groups, count)
  );
}

/** Undefined when a group grows beyond exact whole numbers. */
function sumOfUnits(
  values: Float64Array,
  groups: Int32Array,
  count: number,
  decimals: number,
): Float64Array | undefined {
  const power = powerOfTen(decimals);
  const sums = new Float64Array(count);
  const taken = new Float64Array(count);
  for (let row = 0; row < values.length; row++) {
    const group = groups[row] ?? -1;
    const value = values[row] ?? NaN;
    if (group < 0 || value !== value) continue;
    const units = Math.round(value * power);
    // Gains and losses are kept apart, so that no order of the rows can pass the bound unseen.
    if (units < 0) taken[group] = (taken[group] ?? 0) - units;
    else sums[group] = (sums[group] ?? 0) + units;
  }
  for (let g = 0; g < count; g++) {
    const gained = sums[g] ?? 0;
    const lost = taken[g] ?? 0;
    if (gained >= EXACT || lost >= EXACT) return undefined;
    sums[g] = (gained - lost) / power;
  }
  return sums;
}

function sumOfDoubles(values: Float64Array, groups: Int32Array, count: number): Float64Array {
  const { starts, rows } = groupRows(groups, count);
  const sums = new Float64Array(count);
  for (let g = 0; g < count; g++) {
    const sum = new ExactSum();
    for (let i = starts[g] ?? 0; i < (starts[g + 1] ?? 0); i++) {
      const value = values[rows[i] ?? -1] ?? NaN;
      if (value === value) sum.add(value);
    }
    sums[g] = sum.value;
  }
  return sums;
}

/** Sum of all values, NaN left out, by the same rule. */
export const total = (values: Float64Array): number =>
  sumBy(values, new Int32Array(values.length), 1)[0] ?? 0;

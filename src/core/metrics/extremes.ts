/** Least or greatest value per group, NaN for groups without any value. NaN values and negative groups take no part. */
export function extremes(
  values: Float64Array | Int32Array,
  groups: Int32Array,
  count: number,
  which: 'least' | 'greatest',
): Float64Array {
  const found = new Float64Array(count).fill(NaN);
  for (let row = 0; row < values.length; row++) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const value = values[row] ?? NaN;
    const best = found[group] ?? NaN;
    if (Number.isNaN(best) || (which === 'least' ? value < best : value > best)) found[group] = value;
  }
  return found;
}

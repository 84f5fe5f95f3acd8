import { groupRows } from '../table/groupRows';

/**
 * Per group the number of distinct codes among its rows. `groups` and `codes` per row, codes from `first` on, `codeCount`
 * of them; rows with a negative group or a smaller code take no part.
 */
export function distinctPairs(
  groups: Int32Array,
  groupCount: number,
  codes: Int32Array,
  codeCount: number,
  first = 0,
): Float64Array {
  const { starts, rows } = groupRows(groups, groupCount);
  const lastGroup = new Int32Array(codeCount).fill(-1);
  const counts = new Float64Array(groupCount);
  for (let group = 0; group < groupCount; group++) {
    let count = 0;
    for (let i = starts[group] ?? 0; i < (starts[group + 1] ?? 0); i++) {
      const code = (codes[rows[i] ?? -1] ?? -1) - first;
      if (code < 0 || lastGroup[code] === group) continue;
      lastGroup[code] = group;
      count += 1;
    }
    counts[group] = count;
  }
  return counts;
}

import { groupRows } from '../table/groupRows';

/** A single day in the year 9999 would ask for three million places: so many for each row are too many. */
const FAR_APART = 64;

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
  if (codeCount > FAR_APART * codes.length) {
    const near = numberedAnew(codes, first);
    return distinctPairs(groups, groupCount, near.codes, near.count);
  }
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

/** The same codes from 0 on without gaps, in order of appearance; −1 for those below `first`. */
function numberedAnew(
  codes: Int32Array,
  first: number,
): { readonly codes: Int32Array; readonly count: number } {
  const numbers = new Map<number, number>();
  const numbered = codes.map((code) => {
    if (code < first) return -1;
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    return number;
  });
  return { codes: numbered, count: numbers.size };
}

import { pairsOf } from './pairs';

/**
 * Per group the code that most of its rows have, −1 for groups without any; of several as frequent the smallest or the
 * greatest code, so that the order of rows does not matter. Rows with a negative group or code take no part.
 */
export function mostFrequent(
  groups: Int32Array,
  groupCount: number,
  codes: Int32Array,
  codeCount: number,
  ties: 'smallest' | 'greatest',
): Int32Array {
  const found = new Int32Array(groupCount).fill(-1);
  const mixed = new Uint8Array(groupCount);
  for (let row = 0; row < codes.length; row++) {
    const group = groups[row] ?? -1;
    const code = codes[row] ?? -1;
    if (group < 0 || code < 0) continue;
    const first = found[group] ?? -1;
    if (first < 0) found[group] = code;
    else if (first !== code) mixed[group] = 1;
  }
  // Most customers have one owner and one region: only the others are counted.
  if (!mixed.includes(1)) return found;
  const doubtful = groups.map((group) => (mixed[group] === 1 ? group : -1));
  const pairs = pairsOf(doubtful, groupCount, codes, codeCount);
  const counts = new Int32Array(pairs.group.length);
  for (const pair of pairs.ofRow) if (pair >= 0) counts[pair] = (counts[pair] ?? 0) + 1;
  const most = new Int32Array(groupCount);
  pairs.group.forEach((group, pair) => {
    const count = counts[pair] ?? 0;
    const best = most[group] ?? 0;
    if (count < best || (count === best && ties === 'smallest')) return;
    most[group] = count;
    found[group] = pairs.code[pair] ?? -1;
  });
  return found;
}

/** The most frequent number per group, of several the greatest; NaN for groups without any. NaN values take no part. */
export function mostFrequentNumber(
  values: Float64Array,
  groups: Int32Array,
  groupCount: number,
): Float64Array {
  const distinct = Float64Array.from(new Set(values.filter((value) => !Number.isNaN(value)))).sort();
  const codeOf = new Map(Array.from(distinct, (value, code) => [value, code]));
  const codes = Int32Array.from(values, (value) => codeOf.get(value) ?? -1);
  const found = mostFrequent(groups, groupCount, codes, distinct.length, 'greatest');
  return Float64Array.from(found, (code) => distinct[code] ?? NaN);
}

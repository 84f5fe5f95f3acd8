import { groupRows } from '../table/groupRows';

/** The distinct (group, code) pairs among rows, ascending by group, then by code: whatever the order of the rows. */
export interface Pairs {
  /** Per row the index of its pair; −1 for rows that take no part. */
  readonly ofRow: Int32Array;
  readonly group: Int32Array;
  readonly code: Int32Array;
}

/**
 * Pairs rows by two codes, `groups` below `groupCount` and `codes` below `codeCount`; rows with a negative one take no
 * part. Two counting sorts, linear.
 */
export function pairsOf(groups: Int32Array, groupCount: number, codes: Int32Array, codeCount: number): Pairs {
  const byCode = groupRows(codes, codeCount).rows;
  const byBoth = groupRows(
    byCode.map((row) => groups[row] ?? -1),
    groupCount,
  ).rows;
  const ofRow = new Int32Array(groups.length).fill(-1);
  const group = new Int32Array(byBoth.length);
  const code = new Int32Array(byBoth.length);
  let pairs = 0;
  for (const place of byBoth) {
    const row = byCode[place] ?? -1;
    const g = groups[row] ?? -1;
    const c = codes[row] ?? -1;
    if (pairs === 0 || group[pairs - 1] !== g || code[pairs - 1] !== c) {
      group[pairs] = g;
      code[pairs] = c;
      pairs += 1;
    }
    ofRow[row] = pairs - 1;
  }
  return { ofRow, group: group.slice(0, pairs), code: code.slice(0, pairs) };
}

/** Rows by group: those of group g are `rows[starts[g]]` up to before `rows[starts[g + 1]]`, in row order. */
export interface GroupedRows {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Groups rows by a code below `groups`; rows with a negative code belong to none. Counting sort, linear. */
export function groupRows(codes: Int32Array, groups: number): GroupedRows {
  const starts = new Int32Array(groups + 1);
  for (const code of codes) if (code >= 0) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let g = 0; g < groups; g++) starts[g + 1] = (starts[g + 1] ?? 0) + (starts[g] ?? 0);
  const next = starts.slice();
  const rows = new Int32Array(starts[groups] ?? 0);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code < 0) continue;
    const place = next[code] ?? 0;
    next[code] = place + 1;
    rows[place] = row;
  }
  return { starts, rows };
}

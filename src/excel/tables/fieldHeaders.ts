/** Microsoft Support, "Excel specifications and limits": header cells of tables. */
const LONGEST = 255;

/** Headers as a table takes them: unique whatever their case, none empty; "Tier 2" where "Tier" is taken. */
export function tableHeaders(wishes: readonly string[], others: readonly string[] = []): string[] {
  const taken = new Set(others.map((header) => header.toLowerCase()));
  return wishes.map((wish) => {
    const stem = wish.trim() === '' ? 'Column' : wish.slice(0, LONGEST - 10);
    let header = stem;
    for (let n = 2; taken.has(header.toLowerCase()); n += 1) header = `${stem} ${n}`;
    taken.add(header.toLowerCase());
    return header;
  });
}

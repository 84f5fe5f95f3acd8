/**
 * One header of two rows, by column. A top cell that stands once over several columns goes over those to its right that
 * have a lower cell of another name; over an empty lower cell it stands alone, as when both are merged.
 */
export function composedHeader(top: readonly string[], lower: readonly string[]): string[] {
  let over = '';
  let under = new Set<string>();
  return Array.from({ length: Math.max(top.length, lower.length) }, (_, column) => {
    const above = top[column] ?? '';
    const below = lower[column] ?? '';
    if (above !== '' && above !== over) {
      over = above;
      under = new Set();
    }
    if (below === '' || (above === '' && under.has(below))) {
      over = '';
      return above === '' ? below : above;
    }
    under.add(below);
    return over === '' || over === below ? below : `${over} ${below}`;
  });
}

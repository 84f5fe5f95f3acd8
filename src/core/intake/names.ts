import type { Keys } from './keys';

/** A spelling as it is written out: trimmed, inner spaces collapsed, otherwise untouched. */
const shown = (spelling: string): string => spelling.trim().replace(/\s+/g, ' ');

/**
 * The name written out per key: its most frequent spelling, of equals the one seen first. Spellings that are aliases count only
 * where nothing else is spelled.
 * `rows` holds each row's spelling, −1 for none.
 */
export function namesOf(
  { keys, keyOf, aliased }: Keys,
  spellings: readonly string[],
  rows: Int32Array,
): string[] {
  const rowsOf = new Int32Array(spellings.length);
  for (const spelling of rows) if (spelling >= 0) rowsOf[spelling] = (rowsOf[spelling] ?? 0) + 1;
  const counts = keys.map(() => new Map<string, number>());
  spellings.forEach((spelling, code) => {
    const count = counts[keyOf[code] ?? -1];
    if (!count) return;
    const name = shown(spelling);
    count.set(name, (count.get(name) ?? 0) + (aliased.has(code) ? 0 : (rowsOf[code] ?? 0)));
  });
  return counts.map(mostFrequent);
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [name, count] of counts) {
    if (count <= most) continue;
    best = name;
    most = count;
  }
  return best;
}

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
  const names: string[] = new Array<string>(keys.length).fill('');
  const counted = new Uint8Array(keys.length);
  // Only keys that are spelled in several ways need counting.
  const counts = new Map<number, Map<string, number>>();
  for (const key of keyOf) if (key >= 0) counted[key] = Math.min((counted[key] ?? 0) + 1, 2);
  spellings.forEach((spelling, code) => {
    const key = keyOf[code] ?? -1;
    if (key < 0) return;
    if (counted[key] === 1) {
      names[key] = shown(spelling);
      return;
    }
    const count = counts.get(key) ?? new Map<string, number>();
    counts.set(key, count);
    const name = shown(spelling);
    count.set(name, (count.get(name) ?? 0) + (aliased.has(code) ? 0 : (rowsOf[code] ?? 0)));
  });
  for (const [key, count] of counts) names[key] = mostFrequent(count);
  return names;
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

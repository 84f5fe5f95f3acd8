import type { BareName } from './bareName';
import { hashes } from './hashes';
import { looksMistyped } from './typing';

/** Names that share one signature: more, and what differs between them is on purpose (a series of shops, say). */
const MOST_ALIKE = 20;
/** Comparisons in all: bounds the time where everything resembles everything. */
const MOST_COMPARED = 300_000;
/** More names than these have room beside a hash of 32 bits in one number; they are not compared. */
const NAMES = 2 ** 20;

/**
 * Pairs of indexes of names that look mistyped, the smaller index first. Only names that share a signature are
 * compared: the name less one letter, or a third of it (of three thirds two mistyped letters leave one alone). Never
 * all pairs: one sort over the signatures.
 */
export function closePairs(names: readonly BareName[]): (readonly [number, number])[] {
  if (names.length > NAMES) return [];
  const letters = Int32Array.from(names, ({ joined }) => lettersOf(joined));
  const signed = hashes(names, NAMES).sort();
  const compared = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (let from = 0, to = 0; from < signed.length; from = to) {
    const next = Math.floor((signed[from] ?? 0) / NAMES + 1) * NAMES;
    for (to = from + 1; (signed[to] ?? Infinity) < next;) to += 1;
    if (to - from < 2) continue;
    const members = indexesIn(signed.subarray(from, to));
    if (members.length > MOST_ALIKE) continue;
    for (const [i, a] of members.entries()) {
      for (const b of members.slice(i + 1)) {
        if (bitsIn((letters[a] ?? 0) ^ (letters[b] ?? 0)) > MOST_LETTERS_APART) continue;
        const pair = a * NAMES + b;
        const [one, other] = [names[a], names[b]];
        if (!one || !other || compared.has(pair)) continue;
        if (compared.size >= MOST_COMPARED) return pairs;
        compared.add(pair);
        if (looksMistyped(one, other)) pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

/** Two edits put at most four letters in or out. */
const MOST_LETTERS_APART = 4;

/** Which letters a name has, as bits; letters that are 32 apart share one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

/** How many bits are set. */
function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Names that share a signature, each once: one may have it twice, as "Anna" less either n has. Ascending. */
const indexesIn = (signed: Float64Array): number[] =>
  Array.from(
    signed.filter((code, i) => code !== signed[i - 1]),
    (code) => code % NAMES,
  );

import type { Breakdown, Grading } from '../core';
import { breakdown } from '../core';

/** Final tiers by the words that most customers have. */
export interface TiersByWords {
  readonly tiers: readonly string[];
  /** Counts per tier. Most customers first; `others` are the words beyond, `none` the customers without any. */
  readonly rows: readonly WordRow[];
}

export interface WordRow {
  readonly kind: 'word' | 'others' | 'none';
  /** The word; of `others` how many words they are. */
  readonly word: string;
  readonly customers: readonly number[];
}

/** Counts customers by final tier and word. Undefined when the grading has no such words. @param most words shown by themselves */
export function tiersByWords(grading: Grading, label: string, most: number): TiersByWords | undefined {
  const found = breakdown(grading, label);
  if (!found) return undefined;
  const named = found.words.flatMap((word, i) => (word === '' ? [] : [i]));
  // One word more takes no more room than the row of the others.
  const shown = named.length === most + 1 ? named : named.slice(0, most);
  const others = named.slice(shown.length);
  const none = found.words.flatMap((word, i) => (word === '' ? [i] : []));
  return {
    tiers: found.tiers,
    rows: [
      ...shown.map((i): WordRow => row(found, 'word', found.words[i] ?? '', [i])),
      ...(others.length > 0 ? [row(found, 'others', String(others.length), others)] : []),
      ...(none.length > 0 ? [row(found, 'none', '', none)] : []),
    ],
  };
}

const row = (
  { customers }: Breakdown,
  kind: WordRow['kind'],
  word: string,
  columns: readonly number[],
): WordRow => ({
  kind,
  word,
  customers: customers.map((counts) => columns.reduce((sum, i) => sum + (counts[i] ?? 0), 0)),
});

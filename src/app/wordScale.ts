import type { Cell } from '../core';
import { cellText, knownScale, onScale } from '../core';

/** More words than this are no scale. */
const MOST_WORDS = 20;

/** What begins like a number, an amount or a date is no word. */
const NUMBER = /^[\s(+−-]*\p{Sc}?\s*[+−-]?\.?\d/u;

/**
 * The words of a column with a number each, best first: those of a scale that is known as it ranks them, any others in the
 * order in which they come, the first the most. Empty where the cells hold no words, or too many for a scale.
 */
export function wordScale(cells: readonly Cell[]): Record<string, number> {
  const words = cells.flatMap((cell) => (typeof cell === 'string' ? [cellText(cell).trim()] : []));
  const counts = new Map<string, number>();
  for (const word of words) {
    if (word !== '' && !NUMBER.test(word.normalize('NFKC'))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (counts.size > MOST_WORDS) return {};
  const scale = knownScale({ counts, cells: [...counts.values()].reduce((sum, count) => sum + count, 0) });
  const numbered = [...counts.keys()].map((word, i): [string, number] => [
    word,
    scale ? (onScale(scale, word) ?? 0) : counts.size - i,
  ]);
  return Object.fromEntries(numbered.sort(([, a], [, b]) => b - a));
}

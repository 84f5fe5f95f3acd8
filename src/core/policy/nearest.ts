import { distance } from 'fastest-levenshtein';

/** The known word with the smallest edit distance, ignoring case; of equals the first; '' when none is known. */
export function nearest(word: string, known: readonly string[]): string {
  const lower = word.toLowerCase();
  let best = '';
  let least = Infinity;
  for (const candidate of known) {
    const d = distance(lower, candidate.toLowerCase());
    if (d < least) {
      best = candidate;
      least = d;
    }
  }
  return best;
}

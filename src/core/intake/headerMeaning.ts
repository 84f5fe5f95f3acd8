import { DOUBTFUL, FIRST_BESIDE_LAST, MEANING_OF } from './dictionary';
import type { Meaning } from './dictionary';
import { meantBehind } from './otherMeaning';
import { foldedText } from './plainText';
import { historyMeaning } from './purchaseHistory';

const SHORTEST_ENDING = 2;
/** Longer than any header that Excel takes for a table's: no name but a text, and costly to look into. */
const LONGEST_HEADER = 255;
const LONGEST_WORD = [...MEANING_OF.keys()].reduce((longest, { length }) => Math.max(longest, length), 0);

/** What was paid is as good as any other word for the amount: beside 总金额 it is asked which one is meant. */
const PAID = /实付|实收|实际|支付/;

/** The header without case, spaces, punctuation and bracketed units: "金额（元）" → "金额", "Customer_ID" → "customerid". */
const bare = (header: string): string =>
  foldedText(header)
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What a header means, and how certain that is. */
export interface HeaderMeaning {
  readonly meaning: Meaning;
  readonly exact: boolean;
  /** It counts only where the column's content agrees. */
  readonly doubtful?: true;
}

/**
 * What a header means: `exact` when it is one of our words or composed of them, else by the longest of our words that
 * it ends with. Another thing where the words before make it so.
 */
export function meaningOf(header: string): HeaderMeaning | undefined {
  if (header.length > LONGEST_HEADER) return undefined;
  const word = bare(header);
  const exact = MEANING_OF.get(word) ?? historyMeaning(word);
  if (exact) return { meaning: exact, exact: true };
  const doubtful = DOUBTFUL.get(word);
  if (doubtful) return { meaning: doubtful, exact: false, doubtful: true };
  for (let from = Math.max(1, word.length - LONGEST_WORD); from <= word.length - SHORTEST_ENDING; from++) {
    const ending = word.slice(from);
    // Latin endings must be words of some length: "upd" + "ate" is no date.
    const known = /^[a-z]/.test(ending) && ending.length < 4 ? undefined : MEANING_OF.get(ending);
    if (!known) continue;
    const meaning = meantBehind(word.slice(0, from), known);
    return { meaning, exact: meaning === 'amount' && PAID.test(word) };
  }
  return undefined;
}

/** Whether the header is a day of a first purchase where another column tells the last one. */
export const isFirstBesideLast = (header: string): boolean =>
  header.length <= LONGEST_HEADER && FIRST_BESIDE_LAST.has(bare(header));

import { distance } from 'fastest-levenshtein';
import { isDense } from './bareName';
import type { BareName } from './bareName';
import { ownLetters } from './places';

/** Letters of a word from which one may be mistyped, and two. Shorter words differ on purpose: Fang, Fan. */
const ONE_FROM = 5;
export const TWO_FROM = 10;
/** The same for a Chinese company by its own letters (`ownLetters`): 宏达贸易 and 宏远贸易 are two, as 张伟 and 张玮. */
const DENSE_ONE_FROM = 4;
const DENSE_TWO_FROM = 12;
/** Without a legal form it may be a person: 欧阳小明 and 欧阳晓明 are two. */
const DENSE_ONE_FROM_UNNAMED = 5;
// A Chinese person's name in Latin letters: Zhang Wei and Zheng Wei are two.
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[iu]?a(?:i|o|ng?)?|[iu]?e(?:i|ng?|r)?|i(?:u|ng?)?|iong|o(?:u|ng)?|u(?:i|o|n)?|v))+$/;

/**
 * Whether two bare names look like one, mistyped: the same words but for one letter, or two in long names, and
 * everything that tells names apart the same.
 */
export function looksMistyped(a: BareName, b: BareName): boolean {
  if (a.words.length !== b.words.length || a.telling !== b.telling) return false;
  const company = a.company || b.company;
  const allowed = Math.min(a.joined.length, b.joined.length) >= TWO_FROM ? 2 : 1;
  let edits = 0;
  for (const [i, word] of a.words.entries()) {
    const other = b.words[i] ?? '';
    if (word === other) continue;
    const most = Math.min(allowed - edits, allowedIn(word, other, company));
    if (most < 1 || Math.abs(word.length - other.length) > most) return false;
    edits += editsBetween(word, other);
    if (edits > allowed || editsBetween(word, other) > most) return false;
  }
  return edits > 0 && (company || !allPinyin(a) || !allPinyin(b));
}

// Longer words are no names of people, and the pattern would try many ways to part them.
const LONGEST_PINYIN = 12;
const allPinyin = ({ words }: BareName): boolean =>
  words.every((word) => word.length <= LONGEST_PINYIN && PINYIN.test(word));

/** How many letters may differ between two words. */
function allowedIn(a: string, b: string, company: boolean): number {
  const length = Math.min(a.length, b.length);
  const dense = isDense(a) || isDense(b);
  // First and last letters tell names of people apart: Maria and Mario, Miller and Hiller.
  if (!company && !dense && (a[0] !== b[0] || a.at(-1) !== b.at(-1))) return 0;
  if (!dense) return length < ONE_FROM ? 0 : length < TWO_FROM ? 1 : 2;
  const own = Math.min(ownLetters(a), ownLetters(b));
  if (own < (company ? DENSE_ONE_FROM : DENSE_ONE_FROM_UNNAMED)) return 0;
  return own < DENSE_TWO_FROM ? 1 : 2;
}

/** Edit distance; two neighbouring Latin letters in each other's place are one slip of the fingers. */
function editsBetween(a: string, b: string): number {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const swapped =
    a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2);
  if (swapped && !isDense(a)) return 1;
  return distance(a.slice(from), b.slice(from));
}

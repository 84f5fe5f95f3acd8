import { withoutFormWords, withoutForms } from './legalForms';
import { tellingParts } from './telling';

/** A customer's name without legal form, brackets and punctuation. */
export interface BareName {
  /** Its words, in lower case; Chinese is one word between separators. */
  readonly words: readonly string[];
  /** The words in one. */
  readonly joined: string;
  /** What must be the same in names that are one. */
  readonly telling: string;
  /** Equal for names that differ in legal form, brackets or punctuation only. */
  readonly form: string;
  /** Whether a legal form says that it is a company and not a person. */
  readonly company: boolean;
}

const ACCENTS = /[\u0300-\u036f]/g;
// Joined to the letters around them: S.A., L.L.C., O'Neill.
const INSIDE_WORDS = /['’‘`.]/g;
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/u;
const DIGITS = /\p{N}/gu;
/** Chinese, Japanese and Korean: a letter says as much as a syllable or a word. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Below so many letters a space says where one name ends and the next begins. */
const SPACES_TELL = 8;
/** What is longer is a note and no name. */
const LONGEST = 255;
/** So much does a dense letter count against digits. */
const DENSE_WEIGHT = 3;

export const isDense = (word: string): boolean => word.search(DENSE) >= 0;

/**
 * The bare name of a folded key; undefined for what is no name but a code: numbers, phone numbers, ids, mail
 * addresses, a letter alone. Codes differ by design, and those that look alike are others.
 */
export function bareName(key: string): BareName | undefined {
  if (key.length > LONGEST || key.includes('@')) return undefined;
  const plain = withoutForms(key);
  const text = plain.text.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  const parts = text.replace(INSIDE_WORDS, '').replace(/&/g, ' and ').split(SEPARATORS);
  const { words, formal } = withoutFormWords(parts.filter((word) => word !== ''));
  const joined = words.join('');
  if (isCode(joined)) return undefined;
  const telling = tellingParts(words);
  // Li Na is not Lina; 张 伟 is 张伟, and CocaCola is Coca-Cola.
  const spoken = joined.length < SPACES_TELL && !isDense(joined) ? words.join(' ') : joined;
  return { words, joined, telling, form: `${spoken}\u0000${telling}`, company: plain.formal || formal };
}

function isCode(joined: string): boolean {
  const digits = joined.match(DIGITS)?.length ?? 0;
  const letters = joined.length - digits;
  if (letters < 2) return true;
  const dense = joined.match(DENSE)?.length ?? 0;
  return digits * 2 > letters + dense * (DENSE_WEIGHT - 1);
}

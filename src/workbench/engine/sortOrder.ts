import type { CellValue } from './cellValue';
import { CellError } from './cellValue';

/** Names of Excel.SortMethod: how Chinese characters are ordered. */
export type SortMethod = 'PinYin' | 'StrokeCount';

export interface OrderOptions {
  readonly matchCase: boolean;
  readonly method: SortMethod;
}

/** Order of kinds, ascending: numbers, texts, booleans, errors (Microsoft: "Default sort orders"). */
const NUMBER = 0;
const TEXT = 1;
const BOOLEAN = 2;
const ERROR = 3;

/** What a cell is sorted by; null is an empty cell, which comes last in either direction. */
export type SortKey =
  | { readonly kind: typeof NUMBER | typeof BOOLEAN; readonly number: number }
  | { readonly kind: typeof TEXT; readonly text: string; readonly marks: number }
  | { readonly kind: typeof ERROR }
  | null;

/** Digits and marks in the order that Microsoft lists ("Default sort orders"); letters come behind them. */
const listed = new Map(
  Array.from('0123456789 !"#$%&()*,./:;?@[\\]^_`{|}~+<=>', (character, at) => [character, at]),
);

const letters = new Intl.Collator('en');
const hanOf: Readonly<Record<SortMethod, Intl.Collator>> = {
  PinYin: new Intl.Collator('zh-u-co-pinyin'),
  StrokeCount: new Intl.Collator('zh-u-co-stroke'),
};
const isHan = (character: string): boolean => /^\p{Script=Han}/u.test(character);

/** The key of a value; `textAsNumber` (Excel.SortDataOption) takes texts that are numbers for numbers. */
export function sortKey(value: CellValue, textAsNumber: boolean, { matchCase }: OrderOptions): SortKey {
  if (value === null) return null;
  if (value instanceof CellError) return { kind: ERROR };
  if (typeof value === 'number') return { kind: NUMBER, number: value };
  if (typeof value === 'boolean') return { kind: BOOLEAN, number: value ? 1 : 0 };
  if (textAsNumber && value.trim() !== '' && Number.isFinite(Number(value)))
    return { kind: NUMBER, number: Number(value) };
  // "Apostrophes (') and hyphens (-) are ignored", unless the texts are the same but for them.
  const text = value.replace(/['-]/g, '');
  return { kind: TEXT, text: matchCase ? text : text.toLowerCase(), marks: value.length - text.length };
}

/** "Left to right, character by character" (Microsoft: "Default sort orders"). */
function compareTexts(a: string, b: string, method: SortMethod): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  if (at >= a.length || at >= b.length) return a.length - b.length;
  const x = characterAt(a, at);
  const y = characterAt(b, at);
  const rank = (listed.get(x) ?? listed.size) - (listed.get(y) ?? listed.size);
  if (rank !== 0) return rank;
  const collator = isHan(x) && isHan(y) ? hanOf[method] : letters;
  return collator.compare(x, y) || (x < y ? -1 : 1);
}

/** The whole character, were its halves compared the first half would be the same. */
function characterAt(text: string, at: number): string {
  const low = text.charCodeAt(at);
  const start = low >= 0xdc00 && low <= 0xdfff ? at - 1 : at;
  return String.fromCodePoint(text.codePointAt(start) ?? 0);
}

function compareFilled(a: NonNullable<SortKey>, b: NonNullable<SortKey>, method: SortMethod): number {
  if (a.kind !== b.kind) return a.kind - b.kind;
  if (a.kind === TEXT && b.kind === TEXT) return compareTexts(a.text, b.text, method) || a.marks - b.marks;
  // "All error values … are equal."
  return 'number' in a && 'number' in b ? a.number - b.number : 0;
}

/** Below zero when `a` comes first; the direction turns all but the empty cells. */
export function compareKeys(a: SortKey, b: SortKey, ascending: boolean, { method }: OrderOptions): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = compareFilled(a, b, method);
  return ascending ? order : -order;
}

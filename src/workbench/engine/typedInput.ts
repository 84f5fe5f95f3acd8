import type { CellValue } from './cellValue';
import { cellError } from './cellValue';
import type { Culture } from './culture';
import type { DateSystem } from './dateSystem';
import { readTypedDate } from './typedDate';
import { readTypedNumber } from './typedNumber';

/** What the reading of typed text depends on besides the text. */
export interface TypingContext {
  readonly culture: Culture;
  readonly dateSystem: DateSystem;
  /** The year that a typed day and month belong to. */
  readonly thisYear: number;
}

export interface Typed {
  readonly value: CellValue;
  /** A formula with its `=`; then `value` is its cached value. */
  readonly formula?: string;
  /** The format that a General cell takes on; absent when it stays General. */
  readonly numberFormat?: string;
}

/** Most cells are words: a text that begins with an ideograph, or with a letter but like no month and no boolean. */
function isWord(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 0x2e80) return true;
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return isLetter && !/^(?:true|false|[a-z]{3,9}\.? \d)/i.test(text);
}

/**
 * Reads text as Excel reads what is typed into a cell, which is also how it reads strings that are written to
 * `Range.values` ("00123" → 123, "1-2" → a date, "1E5" → 100000, "TRUE", "-x" → the formula =-x). In a cell formatted as text ("@")
 * everything stays the text it is, a leading apostrophe and `=` included.
 */
export function readTyped(text: string, numberFormat: string, context: TypingContext): Typed {
  if (text === '') return { value: null };
  if (numberFormat === '@') return { value: text };
  const first = text[0] ?? '';
  if (first === "'") return { value: text.slice(1) };
  if (first === '=' && text.length > 1) return { value: null, formula: text };
  if (isWord(text)) return { value: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const error = first === '#' ? cellError(trimmed) : undefined;
  if (error) return { value: error };
  const number = readTypedNumber(trimmed, context.culture);
  if (number)
    return number.numberFormat === 'General'
      ? { value: number.number }
      : { value: number.number, numberFormat: number.numberFormat };
  const date = readTypedDate(trimmed, context.culture, context.dateSystem, context.thisYear);
  if (date) return { value: date.serial, numberFormat: date.numberFormat };
  // "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value as a formula"
  // (Microsoft, Excel.Range.values); a text with blanks in it is no formula and stays.
  if (/^[+-][\w(."$]\S*$/.test(trimmed)) return { value: null, formula: `=${trimmed}` };
  return { value: text };
}

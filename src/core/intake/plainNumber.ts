import { EXACT, powerOfTen } from '../numbers/decimals';

const ZERO = 0x30;
const NINE = 0x39;
const COMMA = 0x2c;
const DOT = 0x2e;
const MINUS = 0x2d;
const SIGNS: ReadonlyMap<number, string> = new Map([
  [0xa5, '¥'],
  [0xffe5, '¥'],
  [0x24, '$'],
  [0x20ac, '€'],
  [0xa3, '£'],
]);

/**
 * Reads the texts that most columns are full of (12, -12.5, 1,234.50, ¥1,234,567.8) without a pattern, a copy or a cache: there may be a
 * million different ones. Whatever it refuses, `readNumberText` reads; what it reads, that reads alike.
 */
export class PlainNumber {
  /** Of the last text that was read. */
  value = NaN;
  /** '' without one. */
  currency = '';
  grouped = false;
  /** Whether only "." can be the decimal sign; else either sign gives the same. */
  dotOnly = false;

  /** Whether the text was read: then the fields hold. */
  read(text: string): boolean {
    const end = text.length;
    let at = 0;
    const negative = text.charCodeAt(0) === MINUS;
    if (negative) at = 1;
    const sign = SIGNS.get(text.charCodeAt(at));
    if (sign !== undefined) at += 1;
    const start = at;
    let units = 0;
    let groups = 0;
    let digits = 0;
    let code = text.charCodeAt(at);
    for (; at < end; code = text.charCodeAt(++at)) {
      if (code >= ZERO && code <= NINE) {
        units = units * 10 + (code - ZERO);
        digits += 1;
      } else if (code === COMMA) {
        // Up to three digits stand before the first comma, three before every other.
        if (digits === 0 || digits > 3 || (groups > 0 && digits < 3)) return false;
        groups += 1;
        digits = 0;
      } else break;
    }
    if (digits === 0 || (groups > 0 && (digits !== 3 || text.charCodeAt(start) === ZERO))) return false;
    let decimals = 0;
    if (at < end) {
      if (code !== DOT) return false;
      for (
        code = text.charCodeAt(++at);
        at < end && code >= ZERO && code <= NINE;
        code = text.charCodeAt(++at)
      ) {
        units = units * 10 + (code - ZERO);
        decimals += 1;
      }
      if (at < end || decimals === 0) return false;
    }
    // "1,234" and "1.234" may be thousands or thousandths: not for here.
    if (
      (groups === 1 && decimals === 0) ||
      (groups === 0 && decimals === 3) ||
      units >= EXACT ||
      decimals > 15
    )
      return false;
    // Both are exact, so their quotient is the double nearest to the text.
    const value = units / powerOfTen(decimals);
    this.value = negative ? -value : value;
    this.currency = sign ?? '';
    this.grouped = groups > 0;
    this.dotOnly = groups > 0 || decimals > 0;
    return true;
  }
}

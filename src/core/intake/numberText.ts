import { CURRENCY, currencySign } from './currency';
import { plainText } from './plainText';
import { repairBit } from './repairList';
import type { DecimalSign } from './source';

/** From here on a number is none: products and sums of what is smaller stay finite. */
export const BEYOND = 1e100;

/** What a text means as a number under either decimal sign; NaN where it is none. */
export interface NumberReading {
  readonly dot: number;
  readonly comma: number;
  /** The currency it bears, by one sign however it is written; '' without one. */
  readonly currency: string;
  /** What had to be repaired under either sign: `repairBit`s, 0 where it is no number. */
  readonly dotBits: number;
  readonly commaBits: number;
}

const TEXT = repairBit('textNumber');
const THOUSANDS = repairBit('thousands');
const CURRENCY_SIGN = repairBit('currency');
const NEGATIVE = repairBit('negative');
const DASH = repairBit('dash');
const PERCENT = repairBit('percent');
const UNIT = repairBit('unit');
const DECIMAL_COMMA = repairBit('decimalComma');
const FULL_WIDTH = repairBit('fullWidth');
const SPACES = repairBit('spaces');

const UNITS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
const NONE: NumberReading = { dot: NaN, comma: NaN, currency: '', dotBits: 0, commaBits: 0 };
// Full-width forms of ASCII; the full-width currency signs are signs.
const WIDE = /[\uFF01-\uFF5E]/;
// Around the number, or of a kind that no keyboard types: no-break, zero-width and wide ones.
const ODD_SPACES = /^\s|\s$|[\u00A0\u00AD\u061C\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]/;
const CURRENCY_HINT = /[^\d ,.'+\-()%eE]/;

// Groups of three before the decimal sign, or no groups at all; "'" and space group as well (Switzerland, France).
const READ: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:[ '’]\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i,
  ',': /^(?:[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:[ '’]\d{3})+|\d+)?(?:,\d*)?(?:e[+-]?\d{1,3})?$/i,
};
const GROUPING: Readonly<Record<DecimalSign, RegExp>> = { '.': /[,'’ ]/g, ',': /[.'’ ]/g };

/**
 * Reads numeric text as people write it: thousands separators, currency signs, (123) and 123- for negatives, percent,
 * full-width digits, 1.2万 = 12 000, 3亿; a dash alone is 0, as Excel's accounting formats write it. Powers of ten go into the exponent, so 0.1万 is exactly 1000.
 */
export function readNumberText(text: string): NumberReading {
  let rest = plainText(text);
  let bits = (WIDE.test(text) ? FULL_WIDTH : 0) | (ODD_SPACES.test(text) ? SPACES : 0);
  let currency = '';
  if (CURRENCY_HINT.test(rest)) {
    const signs = new Set(rest.match(CURRENCY)?.map(currencySign));
    // Two currencies in one cell say nothing.
    if (signs.size > 1) return NONE;
    [currency = ''] = signs;
    if (currency !== '') {
      bits |= CURRENCY_SIGN;
      rest = rest.replace(CURRENCY, ' ').trim();
    }
  }
  if (rest === '-') return { dot: 0, comma: 0, currency, dotBits: bits | DASH, commaBits: bits | DASH };
  let negative = false;
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) {
    negative = true;
    bits |= NEGATIVE;
    rest = (bracketed[1] ?? '').trim();
  }
  let exponent = 0;
  for (let suffix = rest.slice(-1); suffix === '%' || suffix in UNITS; suffix = rest.slice(-1)) {
    exponent += suffix === '%' ? -2 : (UNITS[suffix] ?? 0);
    bits |= suffix === '%' ? PERCENT : UNIT;
    rest = rest.slice(0, -1).trim();
  }
  const plusMinus = /^[+\-−]|[+\-−]$/.exec(rest);
  if (plusMinus) {
    if (negative) return NONE;
    const [sign] = plusMinus;
    negative = sign !== '+';
    if (negative && (plusMinus.index > 0 || sign === '−')) bits |= NEGATIVE;
    rest = plusMinus.index === 0 ? rest.slice(1).trim() : rest.slice(0, -1).trim();
  }
  if (!/\d/.test(rest)) return NONE;
  const read = (decimal: DecimalSign): { value: number; repaired: number } => {
    if (!READ[decimal].test(rest)) return { value: NaN, repaired: 0 };
    const digits = rest.replace(GROUPING[decimal], '');
    const [mantissa = '', power = '0'] = digits.replace(',', '.').toLowerCase().split('e');
    const value = Number(`${mantissa}e${Number(power) + exponent}`);
    if (!(Math.abs(value) < BEYOND)) return { value: NaN, repaired: 0 };
    const grouped = digits.length < rest.length ? THOUSANDS : 0;
    const comma = digits.includes(',') ? DECIMAL_COMMA : 0;
    return { value: negative ? -value : value, repaired: bits | grouped | comma || TEXT };
  };
  const [dot, comma] = [read('.'), read(',')];
  return {
    dot: dot.value,
    comma: comma.value,
    currency,
    dotBits: dot.repaired,
    commaBits: comma.repaired,
  };
}

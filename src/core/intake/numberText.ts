import { plainText } from './plainText';
import type { DecimalSign } from './source';

/** What a text means as a number under either decimal sign; NaN where it is none. */
export interface NumberReading {
  readonly dot: number;
  readonly comma: number;
  /** The currency it bears, by one sign however it is written; '' without one. */
  readonly currency: string;
}

const CURRENCY = /CN¥|US\$|HK\$|RMB|CNY|USD|EUR|GBP|JPY|[¥$€£元]/gi;
/** Signs that mean the same currency; others stand for themselves. */
const SAME: Readonly<Record<string, string>> = {
  'CN¥': '¥',
  RMB: '¥',
  CNY: '¥',
  元: '¥',
  US$: '$',
  USD: '$',
  EUR: '€',
  GBP: '£',
};
const UNITS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
const NONE: NumberReading = { dot: NaN, comma: NaN, currency: '' };

// Groups of three before the decimal sign, or no groups at all; "'" and space group as well (Switzerland, France).
const READ: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:[ '’]\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i,
  ',': /^(?:[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:[ '’]\d{3})+|\d+)?(?:,\d*)?(?:e[+-]?\d{1,3})?$/i,
};

/**
 * Reads numeric text as people write it: thousands separators, currency signs, (123) and 123- for negatives, percent,
 * full-width digits, 1.2万 = 12 000, 3亿. Powers of ten go into the exponent, so 0.1万 is exactly 1000.
 */
export function readNumberText(text: string): NumberReading {
  let rest = plainText(text);
  const sign = rest.match(CURRENCY)?.[0].toUpperCase() ?? '';
  const currency = SAME[sign] ?? sign;
  if (sign !== '') rest = rest.replace(CURRENCY, ' ').trim();
  let negative = false;
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) {
    negative = true;
    rest = (bracketed[1] ?? '').trim();
  }
  let exponent = 0;
  for (let suffix = rest.slice(-1); suffix === '%' || suffix in UNITS; suffix = rest.slice(-1)) {
    exponent += suffix === '%' ? -2 : (UNITS[suffix] ?? 0);
    rest = rest.slice(0, -1).trim();
  }
  const plusMinus = /^[+\-−]|[+\-−]$/.exec(rest);
  if (plusMinus) {
    if (negative) return NONE;
    negative = plusMinus[0] !== '+';
    rest = plusMinus.index === 0 ? rest.slice(1).trim() : rest.slice(0, -1).trim();
  }
  if (!/\d/.test(rest)) return NONE;
  const read = (decimal: DecimalSign): number => {
    if (!READ[decimal].test(rest)) return NaN;
    const digits = rest.replace(decimal === '.' ? /[,'’ ]/g : /[.'’ ]/g, '').replace(',', '.');
    const [mantissa = '', power = '0'] = digits.toLowerCase().split('e');
    const value = Number(`${mantissa}e${Number(power) + exponent}`);
    return Number.isFinite(value) ? (negative ? -value : value) : NaN;
  };
  return { dot: read('.'), comma: read(','), currency };
}

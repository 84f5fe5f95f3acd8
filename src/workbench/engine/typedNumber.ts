import type { Culture } from './culture';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Excel keeps 15 significant digits; further digits of a typed number become zeros. */
function fifteenDigits(digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const all = whole + fraction;
  const first = all.search(/[1-9]/);
  if (first < 0 || all.length - first <= 15) return digits;
  const kept = all.slice(0, first + 15).padEnd(all.length, '0');
  return `${kept.slice(0, whole.length)}.${kept.slice(whole.length)}`;
}

const patterns = new Map<string, RegExp>();

/** Sign, currency, digits with thousands and decimals, exponent, percent, parentheses, as a culture marks them. */
function patternOf({ thousandsSeparator, decimalSeparator }: Culture): RegExp {
  const key = thousandsSeparator + decimalSeparator;
  let pattern = patterns.get(key);
  if (!pattern) {
    const thousands = escape(thousandsSeparator);
    const decimal = escape(decimalSeparator);
    pattern = new RegExp(
      `^(\\()?([+-])?([$¥€£])?([+-])?((?:\\d{1,3}(?:${thousands}\\d{3})+|\\d+)(?:${decimal}(\\d*))?|${decimal}(\\d+))(?:[eE]([+-]?\\d{1,3}))?( ?%)?(\\))?$`,
    );
    patterns.set(key, pattern);
  }
  return pattern;
}

/** Reads a number as typed: sign, thousands, decimals, exponent, percent, currency, parentheses; null when it is none. */
export function readTypedNumber(
  text: string,
  culture: Culture,
): { number: number; numberFormat: string } | null {
  if (/^\d{1,15}$/.test(text)) return { number: Number(text), numberFormat: 'General' };
  const pattern = patternOf(culture);
  const found = pattern.exec(text);
  if (!found) return null;
  const [, open, sign1, currency, sign2, body = '', decimals1, decimals2, exponent, percent, close] = found;
  if ((open === undefined) !== (close === undefined)) return null;
  if ((sign1 !== undefined && sign2 !== undefined) || (open !== undefined && (sign1 ?? sign2) !== undefined))
    return null;
  const grouped = body.includes(culture.thousandsSeparator);
  const digits = body.replaceAll(culture.thousandsSeparator, '').replace(culture.decimalSeparator, '.');
  const size = Number(`${fifteenDigits(digits)}${exponent === undefined ? '' : `e${exponent}`}`);
  if (!Number.isFinite(size)) return null;
  const negative = open !== undefined || sign1 === '-' || sign2 === '-';
  const number = (negative ? -size : size) / (percent === undefined ? 1 : 100);
  const hasDecimals = (decimals1 ?? decimals2 ?? '') !== '';
  return { number: number === 0 ? 0 : number, numberFormat: formatOf() };

  function formatOf(): string {
    if (percent !== undefined) return hasDecimals ? '0.00%' : '0%';
    if (exponent !== undefined) return '0.00E+00';
    if (currency !== undefined) return `${currency}#,##0${hasDecimals ? '.00' : ''}`;
    if (grouped) return hasDecimals ? '#,##0.00' : '#,##0';
    return 'General';
  }
}

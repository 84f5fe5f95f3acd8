import { CURRENCY, currencySign } from './currency';

/** Countries whose currency shares a sign with another, by Windows' locale number as it stands behind the sign. */
const SIGN_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: { C04: 'HK$', 404: 'NT$', C09: 'A$', '1009': 'C$', C0C: 'C$', '1004': 'S$', '4809': 'S$' },
  '¥': { '411': 'JPY' },
};

// What a section of a format is made of: [$€-407], other brackets, "text", \x, _x and *x, and single characters.
const PARTS = /\[\$([^\]]*)\]|\[[^\]]*\]|"([^"]*)"|\\(.)|[_*].|([^[\]"\\_*])/gs;
const UNIT_BEFORE = /^[\s万亿千百]*/;

/**
 * The currency that an Excel number format shows, by its one sign; '' without one. Knows `¥#,##0.00`, `"$"#,##0`,
 * `[$€-407]`, accounting formats such as `_ [$¥-804]* #,##0.00` and signs behind the number. A currency that is known to the format
 * alone, as in `[$kr-41D]`, stands for itself. Source: ECMA-376 part 1, 18.8.31, "numFmts".
 */
export function formatCurrency(format: string): string {
  let literal = '';
  for (const [, bracket, quoted, escaped, single] of format.matchAll(PARTS)) {
    if (bracket !== undefined) {
      const sign = bracketSign(bracket);
      if (sign !== '') return sign;
    }
    if (single === ';') break;
    // A gap keeps the signs before and behind the number apart.
    literal += quoted ?? escaped ?? (single !== undefined && /[^\x20-\x7e]|\$/.test(single) ? single : ' ');
  }
  return literalSign(literal);
}

/** "€-407", "$-C04", "kr-41D"; "-804" is a locale alone. */
function bracketSign(bracket: string): string {
  const [, text = '', locale = ''] = /^(.*?)(?:-([0-9A-Fa-f]*))?$/s.exec(bracket) ?? [];
  const name = text.trim();
  if (name === '') return '';
  const sign = currencySign(name) ?? name;
  // The last four digits; what stands before them is calendar and numerals.
  return SIGN_IN[sign]?.[locale.toUpperCase().slice(-4).replace(/^0+/, '')] ?? sign;
}

function literalSign(literal: string): string {
  for (const word of literal.normalize('NFKC').split(/\s+/)) {
    const rest = word.replace(UNIT_BEFORE, '');
    const [found] = rest.match(CURRENCY) ?? [];
    if (found !== undefined && rest.startsWith(found)) return currencySign(found) ?? '';
  }
  return '';
}

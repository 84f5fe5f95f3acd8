import type { CellValue } from './cellValue';
import { CellError } from './cellValue';
import type { Culture } from './culture';
import { SHORT_DATE } from './culture';
import { fillDatePattern } from './datePattern';
import type { DateSystem } from './dateSystem';
import { fillNumberPattern, generalText } from './numberPattern';

/** Leaves out colours, conditions, locale tags, `_x` and `*x`, which change no letter of what this engine shows. */
const plain = (section: string): string =>
  section.replace(/\[(?:\$([^\]-]*)[^\]]*|[A-Za-z]{3,}\d*|[<>=][^\]]*)\]/g, '$1').replace(/[_*]./g, '');

/** Literals aside, does the section name a part of a date or time? */
const namesDate = (section: string): boolean => /[ymdhs]/i.test(section.replace(/"[^"]*"|\\./g, ''));

/** True for formats that show a number as a date or a time. */
export const isDateFormat = (numberFormat: string): boolean =>
  numberFormat.toLowerCase() !== 'general' && namesDate(plain(numberFormat.split(';')[0] ?? ''));

const unquote = (text: string): string => text.replace(/"([^"]*)"|\\(.)/g, '$1$2');

/** Sections are divided by `;` outside quotes. */
const sectionsOf = (numberFormat: string): string[] =>
  (numberFormat.match(/(?:"[^"]*"|\\.|[^;])*;?/g) ?? [])
    .filter((part, index, all) => part !== '' || index < all.length - 1)
    .map((part) => part.replace(/;$/, ''));

/** What a cell shows. A text section (`@`, the fourth) applies to texts, the others to numbers. */
export function displayText(
  value: CellValue,
  numberFormat: string,
  culture: Culture,
  system: DateSystem,
): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = sectionsOf(numberFormat.replace(SHORT_DATE, culture.shortDatePattern));
  if (typeof value === 'string') {
    const section =
      sections[3] ?? (sections.length === 1 && numberFormat.includes('@') ? sections[0] : undefined);
    return section === undefined || section === '@'
      ? value
      : unquote(plain(section)).replace('@', () => value);
  }
  const negativeSection = value < 0 && sections.length > 1;
  const section = plain(
    (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? 'General',
  );
  if (/^general$/i.test(section) || section === '@')
    return generalText(negativeSection ? -value : value, culture.decimalSeparator);
  if (namesDate(section)) return fillDatePattern(value, section, system) ?? '########';
  const filled = unquote(
    fillNumberPattern(Math.abs(value), section, {
      decimal: culture.decimalSeparator,
      thousands: culture.thousandsSeparator,
    }),
  );
  return value < 0 && !negativeSection && /[1-9]/.test(filled) ? `-${filled}` : filled;
}

import type { Culture } from './culture';
import { SHORT_DATE } from './culture';
import type { CalendarDate, DateSystem } from './dateSystem';
import { isDay, toSerial } from './dateSystem';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const monthNamed = (name: string): number => {
  const lower = name.toLowerCase();
  return (months.includes(lower) ? months.indexOf(lower) : longMonths.indexOf(lower)) + 1;
};

/** Two-digit years: 00–29 are 2000–2029, 30–99 are 1930–1999 (Microsoft: "How Excel works with two-digit year numbers"). */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

type Read = { date: CalendarDate; numberFormat: string } | null;

function readNumeric(text: string, culture: Culture, thisYear: number): Read {
  const full = /^(\d{1,4})([/\-.])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (full) {
    const [, a = '', mark = '', b = '', c = ''] = full;
    if (mark === '.' && culture.dateSeparator !== '.') return null;
    if (a.length >= 3) {
      if (c.length > 2) return null;
      return { date: { year: Number(a), month: Number(b), day: Number(c) }, numberFormat: SHORT_DATE };
    }
    const order = culture.dateOrder;
    if (order === 'ymd' && c.length <= 2)
      return { date: { year: fullYear(a), month: Number(b), day: Number(c) }, numberFormat: SHORT_DATE };
    if (c.length === 3) return null;
    const monthFirst = order !== 'dmy';
    const month = Number(monthFirst ? a : b);
    const day = Number(monthFirst ? b : a);
    return { date: { year: fullYear(c), month, day }, numberFormat: SHORT_DATE };
  }
  const pair = /^(\d{1,4})([/-])(\d{1,4})$/.exec(text);
  if (!pair) return null;
  const [, a = '', , b = ''] = pair;
  if (b.length === 4 && a.length <= 2)
    return { date: { year: Number(b), month: Number(a), day: 1 }, numberFormat: 'mmm-yy' };
  if (a.length === 4 && b.length <= 2)
    return { date: { year: Number(a), month: Number(b), day: 1 }, numberFormat: 'mmm-yy' };
  if (a.length > 2 || b.length > 2) return null;
  const dayFirst = culture.dateOrder === 'dmy';
  const date = { year: thisYear, month: Number(dayFirst ? b : a), day: Number(dayFirst ? a : b) };
  if (isDay(date)) return { date, numberFormat: 'd-mmm' };
  // "5-47" cannot be a day of this year: Excel reads month and year.
  const month = Number(a);
  return month >= 1 && month <= 12
    ? { date: { year: fullYear(b), month, day: 1 }, numberFormat: 'mmm-yy' }
    : null;
}

function readNamed(text: string, thisYear: number): Read {
  const dayFirst = /^(\d{1,2})[\s-]([A-Za-z]+)(?:[\s-](\d{2}|\d{4}))?$/.exec(text);
  const monthFirst = /^([A-Za-z]+)\.? (\d{1,2})(?:(?:,| |, )(\d{4}))?$/.exec(text);
  const [, a = '', b = '', year] = dayFirst ?? monthFirst ?? [];
  const month = monthNamed(dayFirst ? b : a);
  if (month === 0) return null;
  const day = Number(dayFirst ? a : b);
  const numberFormat = year === undefined ? 'd-mmm' : 'd-mmm-yy';
  return { date: { year: year === undefined ? thisYear : fullYear(year), month, day }, numberFormat };
}

function readChinese(text: string): Read {
  const found = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (!found) return null;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return { date, numberFormat: 'yyyy"年"m"月"d"日"' };
}

function readTime(text: string): { fraction: number; numberFormat: string } | null {
  const found = /^(\d{1,4}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?: ?([AaPp])[Mm]?)?$/.exec(text);
  if (!found) return null;
  const [, h = '', m = '', s, part, half] = found;
  const hours = Number(h);
  const minutes = Number(m);
  const seconds = Number(s ?? 0) + Number(part ?? 0);
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours > 12 || hours === 0))) return null;
  const clock = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const fraction = (clock * 3600 + minutes * 60 + seconds) / 86_400;
  const numberFormat = clock >= 24 ? '[h]:mm:ss' : s === undefined ? 'h:mm' : 'h:mm:ss';
  return { fraction, numberFormat: half === undefined ? numberFormat : `${numberFormat} AM/PM` };
}

/** Reads a date, a time or both as Excel reads them when they are typed into a General cell; null when it is neither. */
export function readTypedDate(
  text: string,
  culture: Culture,
  system: DateSystem,
  thisYear: number,
): TypedDate | null {
  const time = readTime(text);
  if (time) return { serial: time.fraction, numberFormat: time.numberFormat };
  const split = /^(.+?)(?: |T(?=\d))(\d{1,2}:\d{2}.*)$/.exec(text);
  const day = split?.[1] ?? text;
  const clock = split?.[2] === undefined ? undefined : readTime(split[2]);
  if (clock === null || (clock && clock.fraction >= 1)) return null;
  const read = readNumeric(day, culture, thisYear) ?? readNamed(day, thisYear) ?? readChinese(day);
  if (!read || !isDay(read.date)) return null;
  const serial = toSerial(read.date, system);
  if (serial < 0) return null;
  if (!clock) return { serial, numberFormat: read.numberFormat };
  return { serial: serial + clock.fraction, numberFormat: `${SHORT_DATE} h:mm` };
}

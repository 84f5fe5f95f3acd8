import { validDay } from '../calendar/days';
import { plainText } from './plainText';
import { repairBit } from './repairList';
import type { DateOrder } from './source';

/** What a text means as a date under each order of its parts; undefined where it is none. */
export type DateReading = Readonly<Record<DateOrder, number | undefined>>;

/** A date text with its repairs as `repairBit`s: its form, a year of two digits, a time of day that was dropped. */
export interface DateForm {
  readonly reading: DateReading;
  readonly bits: number;
}

const TEXT = repairBit('dateText');
const COMPACT_TEXT = repairBit('dateCompact');
const ORDER = repairBit('dateOrder');
const SHORT_YEAR = repairBit('shortYear');
const TIME_OF_DAY = repairBit('timeOfDay');

const same = (day: number | undefined): DateReading => ({ dayFirst: day, monthFirst: day, yearFirst: day });
const NONE: DateForm = { reading: same(undefined), bits: 0 };

/**
 * A time of day and a zone behind a date: read over, so that no time zone ever shifts a day. Behind 日 it needs no space.
 * 99:99 is no time, so that its cell is no date.
 */
const TIME =
  /(?:[T ]|(?<=[日号])| ?(?:凌晨|早上|上午|中午|下午|晚上))\s?(?:[01]?\d|2[0-4])(?:[时点]整?|[:时点][0-5]?\d(?:[:分](?:[0-5]?\d|60)(?:[.,]\d+)?)?[秒分]?)\s?(?:[AP]\.?M\.?|上午|下午)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
// Midnight is how many programs write a day alone.
const MIDNIGHT = /^[T ]?(?:0{1,2}:00(?::00(?:[.,]0+)?)?|0000(?:00)?)(?![\d:.,])/i;
const WEEKDAY = /\s?\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/;
const WEEKDAY_NAME = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const CHINESE = /^(\d{4}|\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** 20240105151010, 202401051510, 20240105T151010Z. */
const COMPACT_TIME =
  /(?<=^\d{8})[T ]?(?:[01]\d|2[0-4])[0-5]\d(?:(?:[0-5]\d|60)(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const SHORT = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[-/ ]([a-z]{3,9})\.?[-/ ,]+(\d{4}|\d{2})$/i;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

const MONTHS = [
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

/** Number of a month by its English name or its first three letters ("Sept" too); 0 when it is none. */
const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

/** Excel's window for years of two digits: 1930 to 2029. No year has one digit. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length < 2) return NaN;
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

const day = (year = '', month: string | number = '', dayOfMonth = ''): number | undefined =>
  validDay(fullYear(year), Number(month), Number(dayOfMonth));

/**
 * Reads date text: ISO with or without time, 2024/1/5, 2024.01.05, 20240105, 20240105151010, 2024年1月5日, 5-Jan-24,
 * Jan 5, 2024, January 5th, 2024 — these say themselves what is the day — and 5/1/2024, 24-1-5, which do not.
 */
export const readDateText = (text: string): DateReading => readDateForm(text).reading;

/** Reads date text and tells how it is written. */
export function readDateForm(text: string): DateForm {
  const whole = plainText(text).replace(WEEKDAY, '').replace(WEEKDAY_NAME, '');
  const [time = ''] = TIME.exec(whole) ?? COMPACT_TIME.exec(whole) ?? [];
  const rest = whole.slice(0, whole.length - time.length).trim();
  const timeBits = time === '' || MIDNIGHT.test(time) ? 0 : TIME_OF_DAY;
  const form = (reading: DateReading, bits: number, year = ''): DateForm => ({
    reading,
    bits: bits | timeBits | (year.length === 2 ? SHORT_YEAR : 0),
  });
  let m = YEAR_FIRST.exec(rest);
  if (m) return form(same(day(m[1], m[3], m[4])), TEXT);
  m = CHINESE.exec(rest);
  if (m) return form(same(day(m[1], m[2], m[3])), TEXT, m[1]);
  m = COMPACT.exec(rest);
  if (m) return form(same(day(m[1], m[2], m[3])), COMPACT_TEXT);
  const yearLast = YEAR_LAST.exec(rest);
  m = yearLast ?? SHORT.exec(rest);
  if (m) {
    const reading = {
      dayFirst: day(m[4], m[3], m[1]),
      monthFirst: day(m[4], m[1], m[3]),
      yearFirst: yearLast ? undefined : day(m[1], m[3], m[4]),
    };
    return form(reading, ORDER | (yearLast ? 0 : SHORT_YEAR));
  }
  m = DAY_MONTH_NAME.exec(rest);
  if (m) return form(same(day(m[3], monthOf(m[2] ?? ''), m[1])), TEXT, m[3]);
  m = MONTH_NAME_DAY.exec(rest);
  if (m) return form(same(day(m[3], monthOf(m[1] ?? ''), m[2])), TEXT);
  return NONE;
}

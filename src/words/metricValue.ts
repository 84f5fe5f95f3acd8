import type { Words } from './words';

/** Metrics that are days: numbers from 1970-01-01 on. */
const DAYS: readonly string[] = ['firstPurchase', 'lastPurchase', 'nextOrderExpected', 'lastContact'];
const MILLISECONDS = 86_400_000;

/** Metrics that are parts of a whole, and amounts, whose quotients are. */
const SHARES: readonly string[] = ['returnRate', 'margin', 'onTimeRate', 'trend', 'yearOnYear'];
const AMOUNTS: readonly string[] = ['amount', 'grossAmount', 'returns', 'cost', 'profit', 'referredAmount'];

/** What a metric's numbers are: days, parts of a whole (0.05 is 5 %), or just numbers. @param label as in `metricName` */
export function metricUnit(label: string): 'day' | 'share' | 'number' {
  const name = label.replace(/\.last\d+Months$/, '');
  if (DAYS.includes(name)) return 'day';
  const parts = name.split('/');
  const share = parts.length === 2 ? parts.every((part) => AMOUNTS.includes(part)) : SHARES.includes(name);
  return share ? 'share' : 'number';
}

/** A limit of a metric for people, to two decimals: a part of a whole in percent, 0.05 as "5%". */
export const metricLimit = (words: Words, label: string, limit: number): string =>
  metricUnit(label) === 'share' ? `${words.number(limit * 100)}%` : metricValue(words, label, limit);

/** A metric's value for people: a day as a date, anything else as a number. @param label as in `metricName` */
export function metricValue(words: Words, label: string, value: number): string {
  if (metricUnit(label) !== 'day') return words.number(value);
  return words.date(new Date(Math.round(value) * MILLISECONDS).toISOString().slice(0, 10));
}

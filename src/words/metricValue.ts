import type { Words } from './words';

/** Metrics that are days: numbers from 1970-01-01 on. */
const DAYS: readonly string[] = ['firstPurchase', 'lastPurchase', 'nextOrderExpected'];
const MILLISECONDS = 86_400_000;

/** A metric's value for people: a day as a date, anything else as a number. @param label as in `metricName` */
export function metricValue(words: Words, label: string, value: number): string {
  const isDay = DAYS.some((name) => label === name || label.startsWith(`${name}.`));
  if (!isDay) return words.number(value);
  return words.date(new Date(Math.round(value) * MILLISECONDS).toISOString().slice(0, 10));
}

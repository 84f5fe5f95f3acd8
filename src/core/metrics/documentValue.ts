import { isoDate } from '../calendar/days';

const DAYS: readonly string[] = ['firstPurchase', 'lastPurchase', 'nextOrderExpected', 'lastContact'];

/** A metric's value as documents say it: missing is null, as NaN has no place in JSON, and a day is an ISO date. */
export function documentValue(label: string, value: number | undefined): number | string | null {
  if (value === undefined || Number.isNaN(value)) return null;
  const isDay = DAYS.some((name) => label === name || label.startsWith(`${name}.`));
  return isDay ? isoDate(Math.round(value)) : value;
}

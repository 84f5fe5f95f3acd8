/** A day is a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. No time, no zone. */
const DAYS_TO_1970 = 719468;

/** Day number of a date. Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - DAYS_TO_1970;
}

/** Year, month (1–12) and day of a day number: civil_from_days of the same source. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const z = day + DAYS_TO_1970;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** Day number of a date that exists in the years 1 to 9999, else undefined. */
export const validDay = (year: number, month: number, day: number): number | undefined =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayNumber(year, month, day)
    : undefined;

const padded = (n: number, width: number): string => String(n).padStart(width, '0');

/** "2024-01-05" of a day number. */
export function isoDate(dayOfEpoch: number): string {
  const { year, month, day } = dateOf(dayOfEpoch);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Day number of "2024-01-05", undefined when the text is no such date. */
export function dayOfIso(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? validDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The same day `months` earlier, clamped to the month's end: 2024-03-31 less 1 is 2024-02-29. */
export function monthsBefore(dayOfEpoch: number, months: number): number {
  const { year, month, day } = dateOf(dayOfEpoch);
  const index = year * 12 + (month - 1) - months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)));
}

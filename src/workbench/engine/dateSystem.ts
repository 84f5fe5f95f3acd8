export type DateSystem = 1900 | 1904;

/** Days from 1904-01-01 to the day that 1900 serials count from, February 29, 1900 included. */
const OFFSET_1904 = 1462;
const DAY = 86_400_000;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The serial of a day. In the 1900 system serial 60 is February 29, 1900, a day that never was
 * (Microsoft: "Excel incorrectly assumes that the year 1900 is a leap year").
 */
export function toSerial({ year, month, day }: CalendarDate, system: DateSystem): number {
  const days = Math.round(Date.UTC(year, month - 1, day) / DAY) + 25_569;
  const serial = days <= 60 ? days - 1 : days;
  return system === 1904 ? serial - OFFSET_1904 : serial;
}

/** The day of a serial, null for serials that name none (negative, or past 9999-12-31). */
export function fromSerial(serial: number, system: DateSystem): CalendarDate | null {
  const days = Math.floor(serial) + (system === 1904 ? OFFSET_1904 : 0);
  if (serial < 0 || days > 2_958_465) return null;
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(((days < 60 ? days + 1 : days) - 25_569) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True when there is such a day. */
export function isDay({ year, month, day }: CalendarDate): boolean {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

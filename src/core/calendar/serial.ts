import { dayNumber } from './days';

const LAST_DAY = dayNumber(9999, 12, 31);
const DAY_0_OF_1900 = dayNumber(1899, 12, 30);
const DAY_0_OF_1904 = dayNumber(1904, 1, 1);

/**
 * Day number of an Excel date serial, its time of day dropped; undefined when it is no date. The 1900 system counts
 * a 29 February 1900 that never was: serial 60, read as 28 February. Source: Microsoft Support, "Date systems in Excel".
 */
export function dayOfSerial(serial: number, system: 1900 | 1904): number | undefined {
  const whole = Math.floor(serial);
  if (system === 1904) {
    const day = whole + DAY_0_OF_1904;
    return whole >= 0 && day <= LAST_DAY ? day : undefined;
  }
  const day = whole + DAY_0_OF_1900 + (whole < 60 ? 1 : 0);
  return whole >= 1 && day <= LAST_DAY ? day : undefined;
}

/** The serial of a day number: the inverse of `dayOfSerial`; undefined for days that Excel has no serial for. */
export function serialOfDay(day: number, system: 1900 | 1904): number | undefined {
  if (day > LAST_DAY) return undefined;
  if (system === 1904) return day >= DAY_0_OF_1904 ? day - DAY_0_OF_1904 : undefined;
  const serial = day - DAY_0_OF_1900;
  // Serial 60 is the day that never was.
  if (serial > 60) return serial;
  return serial > 1 ? serial - 1 : undefined;
}

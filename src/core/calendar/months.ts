import { dateOf, daysInMonth } from './days';

/** Calendar months, from the one that the first day is in to the one that the last is in. */
export interface CalendarMonths {
  readonly count: number;
  /** Per day, counted from the first, its month, counted from 0. */
  readonly ofDay: Int32Array;
}

/** The calendar months of the days `from` to `to`, both in it; none when `to` lies before. */
export function calendarMonths(from: number, to: number): CalendarMonths {
  const ofDay = new Int32Array(Math.max(0, to - from + 1));
  if (ofDay.length === 0) return { count: 0, ofDay };
  const first = dateOf(from);
  let { year, month } = first;
  let left = daysInMonth(year, month) - first.day + 1;
  let index = 0;
  for (let day = 0; day < ofDay.length; day++) {
    if (left === 0) {
      index += 1;
      [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
      left = daysInMonth(year, month);
    }
    ofDay[day] = index;
    left -= 1;
  }
  return { count: index + 1, ofDay };
}

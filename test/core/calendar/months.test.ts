import { dayOfIso } from '../../../src/core';
import { calendarMonths } from '../../../src/core/calendar/months';

const months = (from: string, to: string): { count: number; ofDay: number[] } => {
  const { count, ofDay } = calendarMonths(dayOfIso(from) ?? NaN, dayOfIso(to) ?? NaN);
  return { count, ofDay: [...ofDay] };
};

describe('calendarMonths numbers the months that days are in', () => {
  it.each<[from: string, to: string, count: number, ofDay: number[]]>([
    ['2024-01-30', '2024-02-02', 2, [0, 0, 1, 1]],
    ['2024-02-28', '2024-03-01', 2, [0, 0, 1]],
    ['2023-02-28', '2023-03-01', 2, [0, 1]],
    ['2023-12-31', '2024-01-01', 2, [0, 1]],
    ['2024-05-05', '2024-05-05', 1, [0]],
    ['2024-05-06', '2024-05-05', 0, []],
  ])('%s to %s', (from, to, count, ofDay) => {
    expect(months(from, to)).toEqual({ count, ofDay });
  });

  it('a leap year has twelve, the last day in the last', () => {
    const { count, ofDay } = months('2024-01-01', '2024-12-31');
    expect([count, ofDay.length, ofDay[365]]).toEqual([12, 366, 11]);
  });
});

import fc from 'fast-check';
import { dateOf, dayNumber, dayOfIso, isoDate, monthsBefore } from '../../../src/core/calendar/days';
import { dayOfSerial, serialOfDay } from '../../../src/core/calendar/serial';

const day = (iso: string): number => dayOfIso(iso) ?? NaN;

describe('a day number', () => {
  it('counts days from 1970-01-01', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2000, 3, 1)).toBe(11_017);
    expect(isoDate(-1)).toBe('1969-12-31');
  });

  it('and a date are the same thing written twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (n) => {
        const { year, month, day: dayOfMonth } = dateOf(n);
        expect(dayNumber(year, month, dayOfMonth)).toBe(n);
        expect(dayOfIso(isoDate(n))).toBe(n);
      }),
    );
  });

  it('exists only for dates that exist', () => {
    expect(dayOfIso('2023-02-29')).toBeUndefined();
    expect(dayOfIso('2024-02-29')).toBe(day('2024-02-28') + 1);
    expect(dayOfIso('2024-2-9')).toBeUndefined();
  });
});

describe('months before', () => {
  it.each([
    ['2024-03-31', 1, '2024-02-29'],
    ['2023-03-31', 1, '2023-02-28'],
    ['2024-01-15', 1, '2023-12-15'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2017-12-30', 12, '2016-12-30'],
  ])('%s less %d is %s, clamped to the month’s end', (from, months, to) => {
    expect(isoDate(monthsBefore(day(from), months))).toBe(to);
  });
});

describe('an Excel serial', () => {
  it.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, '1900-02-28'],
    [61, 1900, '1900-03-01'],
    [45_296, 1900, '2024-01-05'],
    [45_296.99, 1900, '2024-01-05'],
    [2_958_465, 1900, '9999-12-31'],
    [0, 1904, '1904-01-01'],
    [43_834, 1904, '2024-01-05'],
  ] as const)('%d in the %d system is %s, its time dropped', (serial, system, iso) => {
    expect(isoDate(dayOfSerial(serial, system) ?? NaN)).toBe(iso);
  });

  it('outside 1900 to 9999 is no date', () => {
    expect([0, -1, 2_958_466, NaN].map((serial) => dayOfSerial(serial, 1900))).toEqual(
      Array(4).fill(undefined),
    );
  });
});

test('serialOfDay is the inverse of dayOfSerial; days before the system begins have none', () => {
  for (const serial of [1, 59, 61, 45_296]) {
    expect(serialOfDay(dayOfSerial(serial, 1900) ?? NaN, 1900)).toBe(serial);
    expect(serialOfDay(dayOfSerial(serial, 1904) ?? NaN, 1904)).toBe(serial);
  }
  // 1900-01-01, 1900-03-01 and 1899-12-31; 1903-12-31 is before the 1904 system.
  expect([-25_567, -25_508, -25_568].map((day) => serialOfDay(day, 1900))).toEqual([1, 61, undefined]);
  expect(serialOfDay(-24_108, 1904)).toBeUndefined();
});

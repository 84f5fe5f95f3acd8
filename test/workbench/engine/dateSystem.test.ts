import fc from 'fast-check';
import { fromSerial, isDay, toSerial } from '../../../src/workbench/engine/dateSystem';

test.each([
  [1900, { year: 1900, month: 1, day: 1 }, 1],
  [1900, { year: 1900, month: 2, day: 28 }, 59],
  [1900, { year: 1900, month: 3, day: 1 }, 61],
  [1900, { year: 2024, month: 1, day: 5 }, 45_296],
  [1900, { year: 1904, month: 1, day: 1 }, 1462],
  [1904, { year: 1904, month: 1, day: 1 }, 0],
  [1904, { year: 2024, month: 1, day: 5 }, 43_834],
] as const)('in the %i system %o has the serial %i', (system, date, serial) => {
  expect(toSerial(date, system)).toBe(serial);
  expect(fromSerial(serial, system)).toEqual(date);
});

test('serial 60 of the 1900 system is the day that never was', () => {
  expect(fromSerial(60, 1900)).toEqual({ year: 1900, month: 2, day: 29 });
});

test('serials outside the calendar name no day', () => {
  expect(fromSerial(-1, 1900)).toBeNull();
  expect(fromSerial(2_958_466, 1900)).toBeNull();
});

test("toSerial and fromSerial are each other's inverse", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const date = fromSerial(serial, 1900);
      expect(date && isDay(date) && toSerial(date, 1900)).toBe(serial);
    }),
  );
});

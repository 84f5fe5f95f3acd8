import fc from 'fast-check';
import { cultures } from '../../../src/workbench/engine';
import { cellError } from '../../../src/workbench/engine/cellValue';
import type { CellValue } from '../../../src/workbench/engine/cellValue';
import { displayText, isDateFormat } from '../../../src/workbench/engine/numberFormat';
import { roundDecimal } from '../../../src/workbench/engine/numberPattern';

const shown = (value: CellValue, numberFormat: string, culture = cultures['en-US']): string =>
  displayText(value, numberFormat, culture, 1900);

test.each([
  [0, 'General', '0'],
  [1234.5, 'General', '1234.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [1 / 3, 'General', '0.333333333'],
  [12_345_678_901, 'General', '12345678901'],
  [123_456_789_012, 'General', '1.23457E+11'],
  [-5, 'General', '-5'],
  [1.5, '0', '2'],
  [-1.5, '0', '-2'],
  [1234.567, '0.00', '1234.57'],
  [1.005, '0.00', '1.01'],
  [1234.5, '#,##0.00', '1,234.50'],
  [1_234_567, '#,##0', '1,234,567'],
  [0.125, '0%', '13%'],
  [0.125, '0.0%', '12.5%'],
  [12_345, '0.00E+00', '1.23E+04'],
  [0.5, '#.##', '.5'],
  [7, '000', '007'],
  [1500, '0.0,', '1.5'],
  [5, '$#,##0', '$5'],
  [5, '"约"0"件"', '约5件'],
  [-5, '0;(0)', '(5)'],
  [0, '0;-0;"none"', 'none'],
  [-0.001, '0.00', '0.00'],
  [5, '[Red]0', '5'],
  [5, '@', '5'],
])('%p in %s shows %s', (value, numberFormat, text) => expect(shown(value, numberFormat)).toBe(text));

test.each([
  [45_296, 'yyyy-mm-dd', '2024-01-05'],
  [45_296, 'yyyy/m/d', '2024/1/5'],
  [45_296, 'm/d/yyyy', '1/5/2024'],
  [45_296, 'd-mmm-yy', '5-Jan-24'],
  [45_296, 'dddd, mmmm d', 'Friday, January 5'],
  [45_296, 'yyyy"年"m"月"d"日"', '2024年1月5日'],
  [45_296.5, 'yyyy-mm-dd hh:mm', '2024-01-05 12:00'],
  [0.75, 'h:mm AM/PM', '6:00 PM'],
  [1.5, '[h]:mm', '36:00'],
  [-1, 'yyyy-mm-dd', '########'],
])('%p in %s shows %s', (value, numberFormat, text) => expect(shown(value, numberFormat)).toBe(text));

test('the short date shows as the culture writes it', () => {
  expect(displayText(45_296, 'm/d/yyyy', cultures['zh-CN'], 1900)).toBe('2024/1/5');
  expect(displayText(45_296, 'm/d/yyyy', cultures['de-DE'], 1900)).toBe('05.01.2024');
  expect(displayText(1234.5, '#,##0.00', cultures['de-DE'], 1900)).toBe('1.234,50');
});

test('texts, booleans and errors show themselves', () => {
  expect(shown('abc', '0.00')).toBe('abc');
  expect(shown('abc', '"x"@')).toBe('xabc');
  expect(shown(true, '0.00')).toBe('TRUE');
  expect(shown(cellError('#N/A') ?? null, '0')).toBe('#N/A');
  expect(shown(null, '0')).toBe('');
});

test('isDateFormat tells dates from numbers, literals aside', () => {
  expect(['m/d/yyyy', 'h:mm', 'yyyy"年"'].map(isDateFormat)).toEqual([true, true, true]);
  expect(['General', '0.00', '"days" 0', '[Red]0', '@'].map(isDateFormat)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('roundDecimal rounds half away from zero on the decimal digits', () => {
  expect(roundDecimal(2.675, 2)).toBe('2.68');
  expect(roundDecimal(1e20, 2)).toBe('100000000000000000000.00');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, digits) =>
      expect(Number(roundDecimal(whole / 10 ** digits, digits))).toBe(whole / 10 ** digits),
    ),
  );
});

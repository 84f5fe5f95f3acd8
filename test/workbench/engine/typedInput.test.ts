import { cultures } from '../../../src/workbench/engine';
import type { Culture } from '../../../src/workbench/engine';
import { cellError } from '../../../src/workbench/engine/cellValue';
import { readTyped } from '../../../src/workbench/engine/typedInput';

const typed = (text: string, culture: Culture = cultures['en-US'], numberFormat = 'General') =>
  readTyped(text, numberFormat, { culture, dateSystem: 1900, thisYear: 2026 });

test.each([
  ['42', 42, undefined],
  ['00123', 123, undefined],
  [' 7 ', 7, undefined],
  ['-1.5', -1.5, undefined],
  ['+3', 3, undefined],
  ['.5', 0.5, undefined],
  ['1E5', 100_000, '0.00E+00'],
  ['1,234', 1234, '#,##0'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['(5)', -5, undefined],
  ['12%', 0.12, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['$5', 5, '$#,##0'],
  ['¥1,234.5', 1234.5, '¥#,##0.00'],
  ['12345678901234567890', 12_345_678_901_234_500_000, undefined],
])('%p typed is the number %p with format %p', (text, value, numberFormat) => {
  expect(typed(text)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
});

test.each([
  ['2024-01-05', 45_296, 'm/d/yyyy'],
  ['2024/1/5', 45_296, 'm/d/yyyy'],
  ['1/5/2024', 45_296, 'm/d/yyyy'],
  ['1/5/24', 45_296, 'm/d/yyyy'],
  ['1-2', 46_024, 'd-mmm'],
  ['5-Jan-2024', 45_296, 'd-mmm-yy'],
  ['Jan 5, 2024', 45_296, 'd-mmm-yy'],
  ['1/2024', 45_292, 'mmm-yy'],
  ['2024年1月5日', 45_296, 'yyyy"年"m"月"d"日"'],
  ['2024-01-05 12:00', 45_296.5, 'm/d/yyyy h:mm'],
  ['2024-01-05T06:00:00', 45_296.25, 'm/d/yyyy h:mm'],
  ['10:30', 0.4375, 'h:mm'],
  ['1:30 PM', 0.5625, 'h:mm AM/PM'],
])('%p typed is the date %p with format %p', (text, value, numberFormat) => {
  expect(typed(text)).toEqual({ value, numberFormat });
});

test.each(['2023-02-29', '13/13/2024', 'abc', '1.2.3', '1,23', '12:75', '- 5 x', 'May be', 'a1', '-', '1 2'])(
  '%p typed stays a text',
  (text) => expect(typed(text)).toEqual({ value: text }),
);

test('day and month change places with the culture', () => {
  expect(typed('5/1/2024', cultures['en-GB']).value).toBe(45_296);
  expect(typed('24/1/5', cultures['zh-CN']).value).toBe(45_296);
  expect(typed('05.01.2024', cultures['de-DE']).value).toBe(45_296);
});

test('decimal and thousands marks change with the culture', () => {
  expect(typed('1.234,5', cultures['de-DE']).value).toBe(1234.5);
  expect(typed('1,5', cultures['de-DE']).value).toBe(1.5);
});

test('TRUE and FALSE are booleans, error texts are errors, whatever their case', () => {
  expect(typed('true').value).toBe(true);
  expect(typed('FALSE').value).toBe(false);
  expect(typed('#n/a').value).toBe(cellError('#N/A'));
  expect(typed('#hash').value).toBe('#hash');
});

test('a leading apostrophe makes text and is not kept', () => {
  expect(typed("'00123")).toEqual({ value: '00123' });
  expect(typed("'=1")).toEqual({ value: '=1' });
});

test('= + and - begin formulas', () => {
  expect(typed('=A1+1')).toEqual({ value: null, formula: '=A1+1' });
  expect(typed('-abc')).toEqual({ value: null, formula: '=-abc' });
  expect(typed('+A1')).toEqual({ value: null, formula: '=+A1' });
});

test.each(['=A1', '00123', '1-2', '1E5', 'TRUE', '#N/A', "'x", '-abc'])(
  'in a text cell %p stays as it is',
  (text) => expect(typed(text, cultures['en-US'], '@')).toEqual({ value: text }),
);

import { fitNumber } from '../../../src/workbench/grid/fitNumber';

/** Every sign is as wide as every other: room is counted in signs. */
const fit = (text: string, room: number, value: unknown = Number(text), numberFormat = 'General'): string =>
  fitNumber({ text, value, numberFormat, decimalSeparator: '.' }, room, (part) => part.length);

test('a number that fits is shown as it is', () => {
  expect(fit('1234.5678', 9)).toBe('1234.5678');
});

test('a General number gives up decimals, rounded, until it fits', () => {
  expect(fit('1234.5678', 7)).toBe('1234.57');
  expect(fit('1234.5678', 5)).toBe('1235');
});

test('what does not fit even so is never cut, but shown as ####', () => {
  expect(fit('1234.5678', 3)).toBe('###');
  expect(fit('1,234.57', 6, 1234.5678, '#,##0.00')).toBe('######');
  expect(fit('2026/11/23', 8, 46349, 'yyyy/m/d')).toBe('########');
  expect(fit('123456', 0)).toBe('#');
});

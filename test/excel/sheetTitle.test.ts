import { freeTitle, sheetTitle } from '../../src/excel/sheetTitle';

test.each([
  ['Calls: 王五/[today]', 'Calls 王五 today'],
  ["'Best'", 'Best'],
  ['History', 'History 1'],
  ['  ', 'Customer Tiers'],
  ['x'.repeat(40), 'x'.repeat(31)],
  [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
])('sheetTitle(%j) is %j: nothing that Excel refuses', (wish, title) => {
  expect(sheetTitle(wish)).toBe(title);
});

test('freeTitle puts a number behind what is taken in any case, within 31 characters', () => {
  expect(freeTitle('Report', ['REPORT', 'Report 2'])).toBe('Report 3');
  expect(freeTitle('x'.repeat(31), ['X'.repeat(31)])).toBe(`${'x'.repeat(29)} 2`);
});

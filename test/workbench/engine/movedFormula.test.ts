import { movedFormula } from '../../../src/workbench/engine/movedFormula';

test.each([
  ['=B2*$C$1+D$3+$E4', '=B5*$C$1+D$3+$E7'],
  ['=SUM(B2:B4)', '=SUM(B5:B7)'],
  ['="B2"&B2', '="B2"&B5'],
  ["='B2 x'!B2", "='B2 x'!B5"],
  ['=LOG10(B2)', '=LOG10(B5)'],
  ['=tax2024_x+B2', '=tax2024_x+B5'],
])('%s three rows down is %s', (formula, expected) => {
  expect(movedFormula(formula, 3, 0)).toBe(expected);
});

test('a reference that leaves the sheet is #REF!', () => {
  expect(movedFormula('=A1+A$1', -1, 0)).toBe('=#REF!+A$1');
  expect(movedFormula('=A1', 0, -1)).toBe('=#REF!');
});

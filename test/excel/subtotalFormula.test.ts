import { isSubtotal } from '../../src/excel/subtotalFormula';

test.each([
  '=SUBTOTAL(9,C2:C4)',
  '=subtotal( 109 , C2:C4 )',
  '=SUBTOTAL (9,C2:C4)',
  '=IFERROR(SUBTOTAL(9,C2:C4),0)',
  '=ROUND(-SUBTOTAL(9,C2:C4)/2,2)',
  '=AGGREGATE(9,5,C2:C4)',
  '=_xlfn.AGGREGATE(9,5,C2:C4)',
  "='My sheet'!A1+SUBTOTAL(9,C2:C4)",
  '="a ""b"" c"&SUBTOTAL(9,C2:C4)',
])('a row with %s sums others', (formula) => {
  expect(isSubtotal(formula)).toBe(true);
});

test.each([
  '=B2*C2',
  '=SUM(C2:C4)',
  '=MYSUBTOTAL(9,C2:C4)',
  '=SUBTOTALS(9,C2:C4)',
  '=A1&"SUBTOTAL(9,"',
  "='SUBTOTAL(9'!A1",
  '=SUBTOTAL+1',
  'SUBTOTAL(9,C2:C4)',
  700,
  '',
])('%s is an ordinary cell', (formula) => {
  expect(isSubtotal(formula)).toBe(false);
});

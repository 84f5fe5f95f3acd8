import { proposeSource } from '../../src/core';
import { numberColumns } from '../../src/taskpane/numberColumns';

const headers = ['Customer', 'Order date', 'Quantity', 'Price', 'Note', 'Later'];
const sample = [
  ['甲', 45_292, 2, '¥1,200.50', 'x 1', ''],
  ['乙', 45_293, 3, '1.2万', '', ''],
  ['丙', 45_294, '', 'n/a', 'y', ''],
];
const shape = { sheet: 'Orders', headers, firstRow: 2, firstColumn: 0, dateSystem: 1900 } as const;

test('columns of numbers, be they kept as text; no dates, no words', () => {
  const candidate = { shape, sample, proposal: proposeSource(headers, sample) };
  expect(numberColumns(candidate, headers)).toEqual(['Quantity', 'Price', 'Later']);
});

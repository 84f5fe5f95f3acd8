import type { Cell, Sales } from '../../../src/core';
import { abc, readSheet } from '../gradeRows';

const read = (headers: string[], ...rows: Cell[][]): Sales => readSheet([headers, ...rows], abc());

describe('what was read of a source', () => {
  const orders = (...ids: Cell[]): unknown => {
    const sales = read(['customer', 'order id', 'amount'], ...ids.map((id): Cell[] => ['a', id, 1]));
    return [[...(sales.order ?? [])], sales.orderCount];
  };

  it('has a code per order: ids that differ in case, width or spaces only are one, empty ones none', () => {
    expect(orders('a1', 'A1', 'b', '', ' b ')).toEqual([[0, 0, 1, -1, 1], 2]);
  });
  it('tells ids of capitals and digits, and numbers, apart as they stand', () => {
    expect(orders('A1', 'B1', 'A1')).toEqual([[0, 1, 0], 2]);
    expect(orders(7, 8, 7)).toEqual([[0, 1, 0], 2]);
  });
  it('takes an id for the same whether it is a number or its text', () => {
    expect(orders(7, '7', '8')).toEqual([[0, 0, 1], 2]);
  });
  it('has no orders where no column has their ids', () => {
    const sales = read(['customer', 'amount'], ['a', 1]);
    expect([sales.order, sales.orderCount, sales.day, sales.negative]).toEqual([
      undefined,
      0,
      undefined,
      undefined,
    ]);
  });

  it('knows today’s date where the application tells it', () => {
    const sheet = [
      ['customer', 'amount'],
      ['a', 1],
    ];
    expect(readSheet(sheet, abc(), { today: 19000 }).today).toBe(19000);
    expect(readSheet(sheet, abc())).not.toHaveProperty('today');
  });

  it('has the letters of the columns of date, amount and quantity, as they stand in the sheet', () => {
    const sheet = [
      ['customer', 'date', 'quantity', 'unit price'],
      ['a', '2024-01-05', 2, 3],
    ];
    expect(readSheet(sheet, abc(), { firstColumn: 2 }).letters).toEqual({ date: 'D', quantity: 'E' });
    expect(read(['customer', 'amount'], ['a', 1]).letters).toEqual({ amount: 'B' });
  });
});

import { rowsOfCustomers } from '../../src/app';

const CUSTOMER_OF_ROW = Int32Array.of(0, 2, 0, -1, 1, 1, 0);

describe('rowsOfCustomers(customerOfRow, customers)', () => {
  it('gives the rows of all of them as runs, the last one up to the end', () => {
    expect(rowsOfCustomers(CUSTOMER_OF_ROW, [0])).toEqual([
      [0, 1],
      [2, 1],
      [6, 1],
    ]);
    expect(rowsOfCustomers(CUSTOMER_OF_ROW, [2, 0, 1])).toEqual([
      [0, 3],
      [4, 3],
    ]);
  });

  it('gives no row that was left out, and none for nobody', () => {
    expect(rowsOfCustomers(CUSTOMER_OF_ROW, [])).toEqual([]);
    expect(rowsOfCustomers(Int32Array.of(-1, -1), [0])).toEqual([]);
  });
});

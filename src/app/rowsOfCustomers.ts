import type { RowRun } from '../core';
import { rowsWhere } from './rowsWhere';

/**
 * The data rows of some customers, as runs from the first to the last. Rows that were left out are nobody's.
 * @param customerOfRow per row an index of a customer, −1 = left out
 */
export function rowsOfCustomers(customerOfRow: Int32Array, customers: Iterable<number>): readonly RowRun[] {
  const wanted = new Set(customers);
  return rowsWhere(customerOfRow.length, (row) => wanted.has(customerOfRow[row] ?? -1));
}

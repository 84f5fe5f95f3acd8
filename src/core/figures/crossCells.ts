import { sumBy } from '../numbers/sumBy';

/** One of the two ways in which customers are sorted: per customer a level from 0 on, −1 or `levels` = none. */
export interface Levels {
  readonly levels: number;
  readonly levelOf: ArrayLike<number>;
}

/** The customers of one level each way. */
export interface CrossCell {
  readonly row: number;
  readonly column: number;
  readonly customers: number;
  /** Sum of their amounts; null without amounts. */
  readonly amount: number | null;
  /** Mean of the value that is asked for over those who have it; null without. */
  readonly mean: number | null;
}

/**
 * Customers sorted two ways at once: all cells, row by row. Who has no level one of the ways is in none.
 * @param amounts to add up, @param values to take the mean of; per customer, NaN = missing
 */
export function crossCells(
  rows: Levels,
  columns: Levels,
  amounts: Float64Array | undefined,
  values: Float64Array | undefined,
): readonly CrossCell[] {
  const count = rows.levels * columns.levels;
  const cellOf = Int32Array.from(rows.levelOf, (row, customer) => {
    const column = columns.levelOf[customer] ?? -1;
    const inside = row >= 0 && row < rows.levels && column >= 0 && column < columns.levels;
    return inside ? row * columns.levels + column : -1;
  });
  const customers = new Float64Array(count);
  const judged = new Float64Array(count);
  cellOf.forEach((cell, customer) => {
    if (cell < 0) return;
    customers[cell] = (customers[cell] ?? 0) + 1;
    if (!Number.isNaN(values?.[customer] ?? NaN)) judged[cell] = (judged[cell] ?? 0) + 1;
  });
  const amount = amounts && sumBy(amounts, cellOf, count);
  const sum = values && sumBy(values, cellOf, count);
  return Array.from(customers, (inCell, cell) => ({
    row: Math.floor(cell / columns.levels),
    column: cell % columns.levels,
    customers: inCell,
    amount: amount?.[cell] ?? null,
    mean: sum && judged[cell] ? (sum[cell] ?? 0) / judged[cell] : null,
  }));
}

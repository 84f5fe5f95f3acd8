import { isoDate } from '../calendar/days';
import { FATE_EXAMPLES, FATES } from '../intake/fates';
import type { Fate, FateExample } from '../intake/fates';
import type { Sales } from '../intake/sales';
import type { FateCount } from './grading';

/** How many rows of each fate are named. */
export const FIRST_ROWS = 10;

/** What sales know of the cells that decided a row's fate. */
export type DecidingCells = Pick<Sales, 'examples'> & Partial<Pick<Sales, 'letters' | 'day' | 'numbers'>>;

/**
 * Count, first sheet rows and first examples of every fate, zeros included. `firstRow` is the sheet row of row 0. Without
 * `known` the examples are rows alone.
 */
export function fateCounts(
  fates: Uint8Array,
  firstRow: number,
  known?: DecidingCells,
): Record<Fate, FateCount> {
  const counts = FATES.map((fate) => ({ fate, count: 0, rows: [] as number[] }));
  fates.forEach((fate, row) => {
    const counted = counts[fate];
    if (!counted) return;
    counted.count += 1;
    if (counted.rows.length < FIRST_ROWS) counted.rows.push(row);
  });
  const of = (fate: Fate): FateCount => {
    const { count, rows } = counts[FATES.indexOf(fate)] ?? { count: 0, rows: [] };
    return {
      count,
      firstRows: rows.map((row) => firstRow + row),
      examples:
        known?.examples[fate] ??
        rows.slice(0, FATE_EXAMPLES).map((row) => example(fate, row, firstRow, known)),
    };
  };
  return {
    hidden: of('hidden'),
    blank: of('blank'),
    totalRow: of('totalRow'),
    errorCell: of('errorCell'),
    noCustomer: of('noCustomer'),
    badDate: of('badDate'),
    badAmount: of('badAmount'),
    duplicate: of('duplicate'),
    outsidePeriod: of('outsidePeriod'),
    return: of('return'),
    used: of('used'),
  };
}

/** A row of a fate that is settled with the period: its date, or the negative amount or quantity. */
function example(fate: Fate, row: number, firstRow: number, known?: DecidingCells): FateExample {
  const at = (column: string | undefined, text: string): FateExample =>
    column === undefined
      ? { row: firstRow + row }
      : { row: firstRow + row, cell: `${column}${firstRow + row}`, text };
  const { letters, day, numbers } = known ?? {};
  const date = day?.[row];
  if (fate === 'outsidePeriod' && date !== undefined) return at(letters?.date, isoDate(date));
  if (fate === 'return') {
    for (const role of ['amount', 'quantity'] as const) {
      const value = numbers?.[role]?.[row] ?? NaN;
      if (value < 0) return at(letters?.[role], String(value));
    }
  }
  return { row: firstRow + row };
}

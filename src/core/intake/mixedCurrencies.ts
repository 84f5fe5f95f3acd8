import { note } from '../fault';
import type { Note } from '../fault';
import type { NumberColumn } from './numberColumn';

const NO_RATES: ReadonlyMap<string, number> = new Map();

/** What the warnings look at: the columns of money, the policy's rates by sign, the rows that count, and names of places. */
export interface MoneyCells {
  readonly money: ReadonlySet<number>;
  readonly rates: ReadonlyMap<string, number>;
  readonly rows: number;
  readonly counts: (row: number) => boolean;
  readonly header: (column: number) => string;
  readonly cell: (column: number, row: number) => string;
}

/**
 * Warns of currencies that rates do not make one: in a column, in the columns of money together, and of numbers without
 * a sign beside others that have one.
 */
export function mixedCurrencies(numbers: ReadonlyMap<number, NumberColumn>, cells: MoneyCells): Note[] {
  const warnings: Note[] = [];
  // Sign → its first cell, among all columns of money.
  const together = new Map<string, string>();
  const columns: number[] = [];
  let most = 0;
  for (const [column, reader] of numbers) {
    const isMoney = cells.money.has(column);
    const signs = firstCells(column, reader, isMoney ? cells.rates : NO_RATES, cells);
    if (signs.size === 0) continue;
    if (signs.size > 1) warnings.push(mixed(cells.header(column), signs));
    const { count, row } = reader.withoutCurrency(cells.rows, cells.counts);
    if (count > 0)
      warnings.push(
        note('intake.noCurrency', {
          column: cells.header(column),
          count,
          cell: cells.cell(column, row),
          signs: listed(signs),
        }),
      );
    if (!isMoney) continue;
    most = Math.max(most, signs.size);
    columns.push(column);
    for (const [sign, cell] of signs) if (!together.has(sign)) together.set(sign, cell);
  }
  // A column that has all of them has named them already.
  if (together.size > most) warnings.push(mixed(columns.map(cells.header).join(' / '), together));
  return warnings;
}

/** Signs of a column that have no rate, with the first cell of each, in order of their rows. */
function firstCells(
  column: number,
  reader: NumberColumn,
  rates: ReadonlyMap<string, number>,
  { rows, counts, cell }: MoneyCells,
): ReadonlyMap<string, string> {
  const { currencies } = reader;
  const unrated = currencies.filter((sign) => !rates.has(sign));
  const first = new Map<string, string>();
  for (let row = 0; row < rows && first.size < unrated.length; row++) {
    const sign = currencies[reader.currencyOf(row) - 1];
    if (sign === undefined || rates.has(sign) || first.has(sign) || !counts(row)) continue;
    first.set(sign, cell(column, row));
  }
  return first;
}

const listed = (signs: ReadonlyMap<string, string>): string =>
  [...signs].map(([sign, cell]) => `${sign} (${cell})`).join(', ');

const mixed = (column: string, signs: ReadonlyMap<string, string>): Note =>
  note('intake.mixedCurrencies', { column, signs: listed(signs) });

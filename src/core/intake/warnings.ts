import { note } from '../fault';
import type { Note } from '../fault';
import type { SourcePolicy } from '../policy/sourceSchema';
import { cellAddress } from '../table/address';
import { cellText } from '../table/cell';
import { fateCode } from './fates';
import { mixedCurrencies } from './mixedCurrencies';
import type { Readers } from './readers';
import type { BadCells } from './badCells';
import { isStrictDate, strictColumns } from './plan';
import type { Plan } from './plan';
import { moneyColumns } from './rates';
import type { SourceShape } from './source';
import { swappedDates } from './swappedDates';

const BAD_DATE = fateCode('badDate');
const BAD_AMOUNT = fateCode('badAmount');

interface Found {
  readonly fates: Uint8Array;
  readonly repeated: readonly number[];
  readonly cost: Float64Array | undefined;
  readonly rates: ReadonlyMap<string, number>;
  readonly days: ReadonlyMap<number, Int32Array>;
}

/** Whether profit is amount less cost, row by row. */
const costsProfit = ({ layout, numbers }: Plan): boolean =>
  layout === 'transactions' && numbers.has('amount') && !numbers.has('profit');

/** What the reader should know although the run goes on, each with its column, how often, and the first cell. */
export function warningsOf(
  plan: Plan,
  { dates, numbers }: Readers,
  source: SourcePolicy,
  shape: SourceShape,
  { fates, repeated, cost, rates, days }: Found,
): Note[] {
  const warnings: Note[] = [];
  const header = (column: number): string => cellText(shape.headers[column]);
  const cell = (column: number, row: number): string =>
    cellAddress(shape.firstColumn + column, shape.firstRow + row);

  const told = (id: string, column: number, { count, row, text }: ReturnType<BadCells['among']>): void => {
    if (count > 0) warnings.push(note(id, { column: header(column), count, cell: cell(column, row), text }));
  };

  for (const [column, reader] of dates) {
    if (isStrictDate(plan, column)) {
      told(
        'intake.badDate',
        column,
        reader.bad.among((at) => fates[at] === BAD_DATE),
      );
    } else {
      told(
        'intake.noDate',
        column,
        reader.bad.among((at) => (fates[at] ?? 0) > BAD_AMOUNT),
      );
    }
    const swapped = swappedDates(reader, days.get(column) ?? new Int32Array(0), shape.dateOrder);
    if (swapped) {
      const { count, row, textRow, text } = swapped;
      const values = {
        column: header(column),
        count,
        cell: cell(column, row),
        text,
        textCell: cell(column, textRow),
      };
      warnings.push(note('intake.swappedDates', values));
    }
    if (reader.readsSerialTexts)
      told(
        'intake.serialDates',
        column,
        reader.serialTexts.among((at) => (fates[at] ?? 0) > BAD_DATE),
      );
  }
  const strict = strictColumns(plan);
  for (const [column, reader] of numbers) {
    if (strict.includes(column)) {
      told(
        'intake.badAmount',
        column,
        reader.bad.among((at) => fates[at] === BAD_AMOUNT),
      );
    } else {
      told(
        'intake.noNumber',
        column,
        reader.bad.among((at) => (fates[at] ?? 0) > BAD_AMOUNT),
      );
    }
    if (reader.undecided && source.decimal === undefined && shape.decimal === undefined) {
      const { row, text } = reader.firstUndecided;
      warnings.push(note('intake.decimalSign', { column: header(column), cell: cell(column, row), text }));
    }
  }
  warnings.push(
    ...mixedCurrencies(numbers, {
      money: moneyColumns(plan),
      rates,
      rows: fates.length,
      counts: (row) => (fates[row] ?? 0) > BAD_AMOUNT,
      header,
      cell,
    }),
  );
  const costColumn = plan.numbers.get('cost')?.columns[0];
  if (cost && costColumn !== undefined && costsProfit(plan)) {
    const lacking = [...cost.keys()].filter((at) => Number.isNaN(cost[at]) && (fates[at] ?? 0) > BAD_AMOUNT);
    const values = {
      column: header(costColumn),
      count: lacking.length,
      cell: cell(costColumn, lacking[0] ?? 0),
    };
    if (lacking.length > 0) warnings.push(note('intake.noCost', values));
  }
  const [first] = repeated;
  if (first !== undefined) {
    const at = cell(plan.customer, first);
    warnings.push(
      note('intake.repeatedCustomer', { column: header(plan.customer), count: repeated.length, cell: at }),
    );
  }
  return warnings;
}

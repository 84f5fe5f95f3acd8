import { note } from '../fault';
import type { Note } from '../fault';
import type { SourcePolicy } from '../policy/sourceSchema';
import { cellAddress } from '../table/address';
import { cellText } from '../table/cell';
import { fateCode } from './fates';
import type { Readers } from './readers';
import type { BadCells } from './badCells';
import { isStrictDate, strictColumns } from './plan';
import type { Plan } from './plan';
import { mixedCurrencies, moneyColumns } from './rates';
import type { SourceShape } from './source';

const BAD_DATE = fateCode('badDate');
const BAD_AMOUNT = fateCode('badAmount');
const NO_RATES: ReadonlyMap<string, number> = new Map();

interface Found {
  readonly fates: Uint8Array;
  readonly repeated: readonly number[];
  readonly cost: Float64Array | undefined;
  readonly rates: ReadonlyMap<string, number>;
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
  { fates, repeated, cost, rates }: Found,
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
    if (reader.readsSerialTexts)
      told(
        'intake.serialDates',
        column,
        reader.serialTexts.among((at) => (fates[at] ?? 0) > BAD_DATE),
      );
  }
  const strict = strictColumns(plan);
  const money = moneyColumns(plan);
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
    const counts = (row: number): boolean => (fates[row] ?? 0) > BAD_AMOUNT;
    const mixed = mixedCurrencies(reader, money.has(column) ? rates : NO_RATES, fates.length, counts);
    if (mixed.length > 0) {
      const signs = mixed.map(({ sign, row }) => `${sign} (${cell(column, row)})`).join(', ');
      warnings.push(note('intake.mixedCurrencies', { column: header(column), signs }));
    }
    if (reader.undecided && source.decimal === undefined && shape.decimal === undefined) {
      const { row, text } = reader.firstUndecided;
      warnings.push(note('intake.decimalSign', { column: header(column), cell: cell(column, row), text }));
    }
  }
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

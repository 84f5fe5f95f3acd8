import { note } from '../fault';
import type { Note } from '../fault';
import type { SourcePolicy } from '../policy/sourceSchema';
import { cellAddress } from '../table/address';
import { cellText } from '../table/cell';
import { fateCode } from './fates';
import type { Readers } from './readers';
import type { Plan } from './plan';
import type { SourceShape } from './source';

const BAD_DATE = fateCode('badDate');
const BAD_AMOUNT = fateCode('badAmount');

/** What the reader should know although the run goes on, each with its column, how often, and the first cell. */
export function warningsOf(
  plan: Plan,
  { dates, numbers }: Readers,
  source: SourcePolicy,
  shape: SourceShape,
  { fates, repeated }: { readonly fates: Uint8Array; readonly repeated: readonly number[] },
): Note[] {
  const warnings: Note[] = [];
  const header = (column: number): string => cellText(shape.headers[column]);
  const cell = (column: number, row: number): string =>
    cellAddress(shape.firstColumn + column, shape.firstRow + row);

  for (const [column, reader] of dates) {
    const { count, row, text } = reader.bad.among((at) => fates[at] === BAD_DATE);
    if (count > 0)
      warnings.push(note('intake.badDate', { column: header(column), count, cell: cell(column, row), text }));
  }
  const counted = new Set([...plan.numbers.values()].flatMap(({ columns }) => columns));
  for (const [column, reader] of numbers) {
    const indicator = !counted.has(column);
    const { count, row, text } = reader.bad.among((at) =>
      indicator ? (fates[at] ?? 0) > BAD_AMOUNT : fates[at] === BAD_AMOUNT,
    );
    const id = indicator ? 'intake.noNumber' : 'intake.badAmount';
    if (count > 0) warnings.push(note(id, { column: header(column), count, cell: cell(column, row), text }));
    if (reader.currencies.size > 1) {
      const signs = [...reader.currencies].sort().join(', ');
      warnings.push(note('intake.mixedCurrencies', { column: header(column), signs }));
    }
    if (reader.undecided && source.decimal === undefined && shape.decimal === undefined) {
      warnings.push(note('intake.decimalSign', { column: header(column) }));
    }
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

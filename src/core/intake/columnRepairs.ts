import { isoDate } from '../calendar/days';
import { cellText } from '../table/cell';
import type { CustomerRows } from './customerRows';
import { NO_DAY } from './dateColumn';
import type { MergedCells } from './mergedCells';
import type { Plan } from './plan';
import type { Readers } from './readers';
import type { ColumnPlace } from './repairList';
import { REPAIRS } from './repairs';
import type { Repair, RepairKind } from './repairs';
import type { SourceShape } from './source';

export const placeOf = ({ headers, firstColumn, firstRow }: SourceShape, column: number): ColumnPlace => ({
  header: cellText(headers[column]),
  column,
  firstColumn,
  firstRow,
});

/** What the columns became: day numbers and numbers by column, customers. */
interface Finished {
  readonly days: ReadonlyMap<number, Int32Array>;
  readonly numbers: ReadonlyMap<number, Float64Array>;
  readonly customers: CustomerRows;
}

/** All repairs of keys, dates, numbers and merged cells. */
export function columnRepairs(
  plan: Plan,
  readers: Readers,
  merged: MergedCells,
  shape: SourceShape,
  { days, numbers, customers }: Finished,
): Repair[] {
  const repairs: Repair[] = [];
  for (const [column, reader] of readers.dates)
    repairs.push(...reader.repairs(placeOf(shape, column), days.get(column) ?? new Int32Array(0)));
  for (const [column, reader] of readers.numbers)
    repairs.push(...reader.repairs(placeOf(shape, column), numbers.get(column) ?? new Float64Array(0)));

  // Where every cell is text, a number or a date as text is as good as it can be.
  const repaired = shape.untyped ? repairs.filter(({ kind }) => !AS_TEXT.includes(kind)) : repairs;
  return [
    ...customers.repairs,
    ...repaired,
    ...mergedRepairs(plan, readers, merged, shape, { days, customers }),
  ];
}

const AS_TEXT: readonly RepairKind[] = ['textNumber', 'dateText'];

function mergedRepairs(
  plan: Plan,
  { dates, words, orderId }: Readers,
  merged: MergedCells,
  shape: SourceShape,
  { days, customers }: Omit<Finished, 'numbers'>,
): Repair[] {
  const repairs: Repair[] = [];
  const mergedInto = (column: number, after: (row: number) => string): void => {
    repairs.push(...merged.repairs(placeOf(shape, column), after));
  };
  mergedInto(plan.customer, (row) => customers.names[customers.rows[row] ?? -1] ?? '');
  for (const column of dates.keys())
    mergedInto(column, (row) => {
      const day = days.get(column)?.[row] ?? NO_DAY;
      return day === NO_DAY ? '' : isoDate(day);
    });
  for (const [column, reader] of words) mergedInto(column, (row) => reader.textOf(row));
  if (plan.orderId !== undefined) mergedInto(plan.orderId, (row) => orderId?.textOf(row) ?? '');
  return repairs;
}

/** Repairs in the order in which they are told: by column as they stand in the sheet, then by kind. */
export const inOrder = (repairs: readonly Repair[]): Repair[] =>
  [...repairs].sort((a, b) => a.column - b.column || REPAIRS.indexOf(a.kind) - REPAIRS.indexOf(b.kind));

import type { SourcePolicy } from '../policy/sourceSchema';
import type { Cell } from '../table/cell';
import { DuplicateRows } from './duplicateRows';
import { ErrorCells } from './errorCells';
import { fateCode } from './fates';
import { finishSales } from './finish';
import type { Marked } from './finish';
import { applyMarks, mergingColumns, numberColumns } from './marks';
import { MergedCells } from './mergedCells';
import { besideColumns, planOf } from './plan';
import type { Plan } from './plan';
import type { Proposal } from './propose';
import { moneyColumns } from './rates';
import { readersOf } from './readers';
import type { Sales } from './sales';
import { NO_MARKS } from './source';
import type { Block, ReadPlan, SourceMarks, SourceShape } from './source';

/** Reads a source block by block: `startIntake`, `mark`, `add` for each block in order, `finish` once. */
export interface Intake extends ReadPlan {
  /** Tells what the sheet says of rows besides their values; before the first block, or not at all. */
  mark(marks: SourceMarks): void;
  add(block: Block): void;
  /** Ends the reading; throws a Fault when the order of day and month stays undecided. */
  finish(): Sales;
}

const DUPLICATE = fateCode('duplicate');

/**
 * Starts reading. Roles come from `source.columns` alone where given, else from `proposal`, else from the headers.
 * Throws a Fault for a role with several candidates, a column that is not there, a header that stands twice.
 */
export function startIntake(source: SourcePolicy, shape: SourceShape, proposal?: Proposal): Intake {
  const plan = planOf(source, shape, proposal);
  const readers = readersOf(plan, shape);
  const duplicates = source.dropDuplicates ? new DuplicateRows() : undefined;
  const mapped = mappedColumns(plan);
  // The first column is read as well: there stands the word that makes a row a total.
  const judged = ascending(new Set([0, ...mapped]));
  const columns = duplicates ? shape.headers.map((_, i) => i) : judged;
  const beside = besideColumns(plan);
  const errors = new ErrorCells(beside);
  const judgedColumns = judged.map((column) => ({
    column,
    mapped: mapped.has(column) && !beside.has(column),
  }));
  const merging = mergingColumns(plan);
  readers.fates.keepTotalRows = source.keepTotalRows;
  let marked: Marked = { marks: NO_MARKS, merged: new MergedCells([], merging), errors };
  let rows = 0;
  return {
    columns,
    numbers: ascending(new Set(numberColumns(plan))),
    money: ascending(moneyColumns(plan)),
    merging: ascending(merging),
    mark(marks) {
      marked = { ...marked, marks, merged: new MergedCells(marks.merged, merging) };
      applyMarks(marks, source, readers.fates, shape.sheet);
    },
    add(block) {
      if (block.offset !== rows) throw new RangeError(`Block at ${block.offset}, expected ${rows}`);
      const shown = block.columns.map((raw, i) => marked.merged.fill(columns[i] ?? -1, raw, rows));
      const cells = (column: number): readonly Cell[] => shown[columns.indexOf(column)] ?? [];
      // The same columns whether or not all are read for duplicates: asking for those changes no other fate.
      readers.fates.add(judged.map(cells), judgedColumns);
      errors.add(rows, cells);
      readers.customer.add(cells(plan.customer));
      if (plan.orderId !== undefined) readers.orderId?.add(cells(plan.orderId));
      for (const [column, reader] of readers.words) reader.add(cells(column));
      for (const [column, reader] of readers.dates) reader.add(cells(column));
      for (const [column, reader] of readers.numbers)
        reader.add(cells(column), block.formats?.[columns.indexOf(column)]);
      duplicates?.add(
        shown,
        (row) => readers.fates.of(row) < DUPLICATE,
        (row) => {
          readers.fates.lower(row, DUPLICATE);
        },
      );
      rows += block.columns[0]?.length ?? 0;
    },
    finish: () => finishSales(plan, readers, source, shape, rows, marked),
  };
}

function mappedColumns(plan: Plan): ReadonlySet<number> {
  const single = [plan.customer, plan.date, plan.orderId, plan.excused].filter(
    (column) => column !== undefined,
  );
  const numbers = [...plan.numbers.values(), ...plan.indicators].flatMap(({ columns }) => columns);
  return new Set([
    ...single,
    ...numbers,
    ...plan.dates.values(),
    ...plan.payment.values(),
    ...plan.words.values(),
  ]);
}

const ascending = (columns: ReadonlySet<number>): number[] => [...columns].sort((a, b) => a - b);

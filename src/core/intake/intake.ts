import type { SourcePolicy } from '../policy/sourceSchema';
import type { Cell } from '../table/cell';
import { DuplicateRows } from './duplicateRows';
import { fateCode } from './fates';
import { finishSales } from './finish';
import { planOf } from './plan';
import type { Plan } from './plan';
import type { Proposal } from './propose';
import { readersOf } from './readers';
import type { Sales } from './sales';
import type { Block, SourceShape } from './source';

/** Reads a source block by block: `startIntake`, `add` for each block in order, `finish` once. */
export interface Intake {
  /** Indexes into `SourceShape.headers` of the columns that must be read, ascending. */
  readonly columns: readonly number[];
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
  const isMapped = judged.map((column) => mapped.has(column));
  let rows = 0;
  return {
    columns,
    add(block) {
      if (block.offset !== rows) throw new RangeError(`Block at ${block.offset}, expected ${rows}`);
      const cells = (column: number): readonly Cell[] => block.columns[columns.indexOf(column)] ?? [];
      // The same columns whether or not all are read for duplicates: asking for those changes no other fate.
      readers.fates.add(judged.map(cells), isMapped);
      readers.customer.add(cells(plan.customer));
      if (plan.orderId !== undefined) readers.orderId?.add(cells(plan.orderId));
      for (const [column, reader] of readers.dates) reader.add(cells(column));
      for (const [column, reader] of readers.numbers) reader.add(cells(column));
      duplicates?.add(block.columns, (row) => readers.fates.lower(row, DUPLICATE));
      rows += block.columns[0]?.length ?? 0;
    },
    finish: () => finishSales(plan, readers, source, shape, rows),
  };
}

function mappedColumns(plan: Plan): ReadonlySet<number> {
  const single = [plan.customer, plan.date, plan.orderId].filter((column) => column !== undefined);
  const numbers = [...plan.numbers.values()].flatMap(({ columns }) => columns);
  return new Set([
    ...single,
    ...numbers,
    ...plan.dates.values(),
    ...plan.indicators.map(({ column }) => column),
  ]);
}

const ascending = (columns: ReadonlySet<number>): number[] => [...columns].sort((a, b) => a - b);

import fc from 'fast-check';
import type { Cell, SourceMarks, SourceShape } from '../../../src/core';
import { headerNames } from '../../../src/core';
import { anyCell, header, kindFor, MORE } from './anyCell';

/** A sheet as it may come, with everything that stands beside its cells. */
export interface AnySheet {
  readonly headerRows: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
  readonly shape: Omit<SourceShape, 'headers'>;
  readonly marks: SourceMarks;
  /** Rows per block, in turn. */
  readonly blocks: readonly number[];
}

interface Column {
  readonly head: Cell;
  readonly cell: fc.Arbitrary<Cell>;
}

const columnOf = (heads: fc.Arbitrary<Cell>): fc.Arbitrary<Column> =>
  heads.chain((head) =>
    fc.record({
      head: fc.constant(head),
      // Sound, with a few odd cells, or of any kind.
      cell: fc.constantFrom(
        kindFor(head),
        kindFor(head),
        kindFor(head),
        kindFor(head),
        fc.oneof({ weight: 9, arbitrary: kindFor(head) }, { weight: 1, arbitrary: anyCell }),
        fc.oneof({ weight: 9, arbitrary: kindFor(head) }, { weight: 1, arbitrary: anyCell }),
        anyCell,
      ),
    }),
  );

/** Mostly what a sales sheet has, and more columns behind; some of nothing but chance. */
const columns: fc.Arbitrary<readonly Column[]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        columnOf(fc.constantFrom('客户名称', 'Customer')),
        columnOf(fc.constantFrom('下单日期', 'Order date')),
        columnOf(fc.constantFrom('订单金额', 'Amount')),
        fc.array(columnOf(fc.oneof({ weight: 9, arbitrary: fc.constantFrom<string>(...MORE) }, header)), {
          maxLength: 3,
        }),
      )
      .map(([customer, date, amount, more]) => [customer, date, amount, ...more]),
  },
  { weight: 1, arbitrary: fc.array(columnOf(header), { minLength: 1, maxLength: 8 }) },
);

const run = (rows: number): fc.Arbitrary<readonly [number, number]> =>
  fc
    .tuple(fc.nat(Math.max(0, rows - 1)), fc.integer({ min: 1, max: 3 }))
    .map(([from, count]) => [from, Math.max(0, Math.min(count, rows - from))]);

/** Runs that do not overlap, ascending. */
const runs = (rows: number): fc.Arbitrary<readonly (readonly [number, number])[]> =>
  fc.array(run(rows), { maxLength: 3 }).map((list) => {
    const apart: (readonly [number, number])[] = [];
    for (const one of list.filter(([, count]) => count > 0).sort(([a], [b]) => a - b)) {
      const last = apart.at(-1);
      if (!last || one[0] >= last[0] + last[1]) apart.push(one);
    }
    return apart;
  });

const marks = (rows: number, columns: number): fc.Arbitrary<SourceMarks> =>
  fc.record({
    hidden: runs(rows),
    subtotals: runs(rows),
    merged: fc
      .tuple(runs(rows), fc.nat(Math.max(0, columns - 1)))
      .map(([list, at]) => list.filter(([, count]) => count > 1).map((one) => ({ column: at, run: one }))),
    unasked: fc.subarray(['hidden', 'merged'] as const),
  });

export const anySheet: fc.Arbitrary<AnySheet> = fc
  .tuple(columns, fc.integer({ min: 0, max: 12 }))
  .chain(([list, rowCount]) => {
    const top = fc.oneof(
      { weight: 9, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.array(header, { minLength: list.length, maxLength: list.length }) },
    );
    const row = fc.oneof(
      { weight: 12, arbitrary: fc.tuple(...list.map(({ cell }) => cell)) },
      { weight: 1, arbitrary: fc.constant(list.map((): Cell => '')) },
    );
    return fc
      .record({
        top,
        rows: fc.array(row, { minLength: rowCount, maxLength: rowCount }),
        culture: fc.record(
          {
            decimal: fc.constantFrom('.', ','),
            dateOrder: fc.constantFrom('dayFirst', 'monthFirst', 'yearFirst'),
            today: fc.constantFrom(19_723, 20_000),
          },
          { requiredKeys: [] },
        ),
        firstRow: fc.constantFrom(2, 3, 1_048_560),
        firstColumn: fc.constantFrom(0, 3, 16_370),
        dateSystem: fc.constantFrom<1900 | 1904>(1900, 1900, 1904),
        marks: fc.oneof(
          fc.constant<SourceMarks>({ hidden: [], subtotals: [], merged: [], unasked: [] }),
          marks(rowCount, list.length),
        ),
        blocks: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
      })
      .map(({ top: above, rows, culture, firstRow, firstColumn, dateSystem, marks: told, blocks }) => ({
        headerRows: [...(above ? [above] : []), list.map(({ head }) => head)],
        rows,
        shape: { sheet: 'Sheet1', firstRow, firstColumn, dateSystem, ...culture },
        marks: told,
        blocks,
      }));
  });

/** Names of the columns, by which a policy calls them. */
export const headersIn = ({ headerRows, shape }: AnySheet): readonly string[] =>
  headerNames(headerRows, shape.firstColumn).filter((name) => name !== '' && name.length < 200);

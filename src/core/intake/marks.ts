import { Fault, note } from '../fault';
import type { Note } from '../fault';
import type { SourcePolicy } from '../policy/sourceSchema';
import { cellAddress } from '../table/address';
import { cellText } from '../table/cell';
import { fateCode } from './fates';
import { mergedNumbers } from './mergedCells';
import type { Plan } from './plan';
import { rowsOf } from './rowRuns';
import type { RowFates } from './rowFates';
import type { SourceMarks, SourceShape } from './source';

const NO_CUSTOMER = fateCode('noCustomer');
const DUPLICATE = fateCode('duplicate');

/**
 * What the marks make of rows: hidden ones are left out where only visible ones are asked for, rows with a SUBTOTAL formula
 * are totals. Throws a Fault when visible rows are asked for and the application cannot tell them.
 */
export function applyMarks(marks: SourceMarks, source: SourcePolicy, fates: RowFates, sheet: string): void {
  if (source.visibleOnly) {
    if (marks.unasked.includes('hidden')) throw new Fault('source.hiddenUnasked', { sheet });
    fates.mark('hidden', marks.hidden);
  }
  fates.mark('totalRow', marks.subtotals);
}

/** What the reader should know of hidden rows and merged cells. `customer` per row a code, −1 for none. */
export function markWarnings(
  marks: SourceMarks,
  { visibleOnly }: SourcePolicy,
  plan: Plan,
  shape: SourceShape,
  { fates, customer }: { readonly fates: Uint8Array; readonly customer: Int32Array },
): Note[] {
  const warnings: Note[] = [];
  const cell = (column: number, row: number): string =>
    cellAddress(shape.firstColumn + column, shape.firstRow + row);
  const header = (column: number): string => cellText(shape.headers[column]);

  if (!visibleOnly) {
    const graded = rowsOf(marks.hidden, fates.length).filter((row) => (fates[row] ?? 0) > DUPLICATE);
    const [first] = graded;
    if (first !== undefined)
      warnings.push(note('intake.hiddenRows', { count: graded.length, row: shape.firstRow + first }));
  }
  for (const { column, rows, first } of mergedNumbers(marks.merged, numberColumns(plan)))
    warnings.push(
      note('intake.mergedNumbers', { column: header(column), count: rows, cell: cell(column, first) }),
    );
  if (marks.unasked.includes('merged')) {
    const first = customer.findIndex((code) => code >= 0);
    const lacking = [...fates.keys()].filter(
      (row) => first >= 0 && row > first && fates[row] === NO_CUSTOMER,
    );
    const [row] = lacking;
    if (row !== undefined)
      warnings.push(
        note('intake.mergedUnasked', {
          column: header(plan.customer),
          count: lacking.length,
          cell: cell(plan.customer, row),
        }),
      );
  }
  return warnings;
}

/** Columns of amount, quantity, cost, profit or metrics, each once. */
export const numberColumns = ({ numbers }: Plan): readonly number[] => [
  ...new Set([...numbers.values()].flatMap(({ columns }) => columns)),
];

/** Columns of names and dates: a merged cell there stands for all its rows. */
export const mergingColumns = (plan: Plan): ReadonlySet<number> =>
  new Set(
    [
      plan.customer,
      plan.date,
      plan.orderId,
      plan.excused,
      ...plan.dates.values(),
      ...plan.payment.values(),
      ...plan.words.values(),
    ].filter((column) => column !== undefined),
  );

import { cellAddress } from '../table/address';
import { FATE_EXAMPLES, FATES } from './fates';
import type { Fate, FateExample } from './fates';
import { strictColumns, isStrictDate } from './plan';
import type { Plan } from './plan';
import type { Readers } from './readers';
import type { DecidingCell } from './rowFates';
import type { SourceShape } from './source';

/** The first rows of every fate that the cells alone decide, each with the cell to blame. */
export function fateExamples(
  plan: Plan,
  readers: Readers,
  fates: Uint8Array,
  shape: SourceShape,
): Partial<Record<Fate, FateExample[]>> {
  const examples: Partial<Record<Fate, FateExample[]>> = {};
  FATES.forEach((fate, code) => {
    if (fate === 'used') return;
    const rows = firstRows(fates, code);
    if (rows.length > 0)
      examples[fate] = rows.map((row) => exampleOf(shape, row, decidingCell(fate, row, plan, readers)));
  });
  return examples;
}

function firstRows(fates: Uint8Array, code: number): number[] {
  const rows: number[] = [];
  let row = fates.indexOf(code);
  for (; row >= 0 && rows.length < FATE_EXAMPLES; row = fates.indexOf(code, row + 1)) rows.push(row);
  return rows;
}

function exampleOf(
  { firstColumn, firstRow }: SourceShape,
  row: number,
  deciding: DecidingCell | undefined,
): FateExample {
  if (!deciding) return { row: firstRow + row };
  const { column, text } = deciding;
  return { row: firstRow + row, cell: cellAddress(firstColumn + column, firstRow + row), text };
}

function decidingCell(
  fate: Fate,
  row: number,
  plan: Plan,
  { fates, dates, numbers }: Readers,
): DecidingCell | undefined {
  switch (fate) {
    case 'noCustomer':
      return { column: plan.customer, text: '' };
    case 'badDate':
      return unread(
        [...dates].filter(([column]) => isStrictDate(plan, column)),
        row,
      );
    case 'badAmount':
      return unread(
        [...numbers].filter(([column]) => strictColumns(plan).includes(column)),
        row,
      );
    case 'totalRow':
    case 'errorCell':
    case 'duplicate':
      return fates.deciding.get(row);
    default:
      return undefined;
  }
}

/** The first of the columns that could not be read in this row. */
function unread(
  readers: readonly [column: number, reader: { bad: { textOf(row: number): string | undefined } }][],
  row: number,
): DecidingCell | undefined {
  for (const [column, { bad }] of readers) {
    const text = bad.textOf(row);
    if (text !== undefined) return { column, text };
  }
  return undefined;
}

import { setFormat } from '../columnState';
import { runsOf } from '../formatRuns';
import type { FoundTable } from './findTable';
import { markAgain, marksOf } from './rowMarks';
import type { Run } from './rowPieces';
import { rowPieces } from './rowPieces';
import type { TableWork } from './tableWork';

/** Rows as they were: number formats and cells by row of the table. */
interface Kept {
  readonly runs: readonly Run[];
  readonly formats: ReadonlyMap<number, readonly unknown[]>;
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * Deletes rows of the table, the last ones first; what stands below them moves up. At least one row of the table must
 * stay, for Excel keeps one.
 * @param runs of body rows, the first run first
 * @param cells of all rows of the table, as they are
 */
export async function deleteRows(
  { context, undo }: TableWork,
  found: FoundTable,
  runs: readonly Run[],
  cells: readonly (readonly unknown[])[],
): Promise<FoundTable> {
  if (runs.length === 0) return found;
  const kept = { runs, cells, formats: await formatsOf(context, found, runs) };
  const marks = await marksOf(context, found, runs);
  undo.push(async (again) => {
    await insertMissing(again, found, runs);
    await fill(again, found, kept);
    markAgain(again, found, marks);
    await again.sync();
  });
  for (const batch of rowPieces(runs, 1).toReversed()) {
    for (const [first, count] of batch.toReversed()) rowsOf(context, found, first, count).delete('Up');
    await context.sync();
  }
  return { ...found, rows: found.rows - runs.reduce((sum, [, count]) => sum + count, 0) };
}

const rowsOf = (
  context: Excel.RequestContext,
  { sheet, headerRow, firstColumn, width }: FoundTable,
  first: number,
  count: number,
): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(headerRow + 1 + first, firstColumn, count, width);

async function formatsOf(
  context: Excel.RequestContext,
  found: FoundTable,
  runs: readonly Run[],
): Promise<ReadonlyMap<number, readonly unknown[]>> {
  const formats = new Map<number, readonly unknown[]>();
  for (const batch of rowPieces(runs, found.width)) {
    const ranges = batch.map(([first, count]) => rowsOf(context, found, first, count).load('numberFormat'));
    await context.sync();
    batch.forEach(([first], i) => {
      const grid = (ranges[i]?.numberFormat ?? []) as unknown[][];
      grid.forEach((row, at) => formats.set(first + at, row));
      ranges[i]?.untrack();
    });
  }
  return formats;
}

/** Puts rows in again that are missing: the last ones went first, so those that are missing are the last ones. */
async function insertMissing(
  context: Excel.RequestContext,
  found: FoundTable,
  runs: readonly Run[],
): Promise<void> {
  const table = context.workbook.tables.getItem(found.table);
  const body = table.getDataBodyRange().load('rowCount');
  await context.sync();
  let missing = found.rows - body.rowCount;
  const back: Run[] = [];
  for (const [first, count] of runs.toReversed()) {
    const rows = Math.min(missing, count);
    if (rows > 0) back.unshift([first + count - rows, rows]);
    missing -= rows;
  }
  let rows = body.rowCount;
  for (const batch of rowPieces(back, found.width)) {
    for (const [first, count] of batch) {
      const blank = Array.from({ length: count }, () => new Array<string>(found.width).fill(''));
      table.rows.add(first === rows ? undefined : first, blank);
      rows += count;
    }
    await context.sync();
  }
}

/** Number formats, then cells. */
async function fill(
  context: Excel.RequestContext,
  found: FoundTable,
  { runs, formats, cells }: Kept,
): Promise<void> {
  for (const batch of rowPieces(runs, found.width)) {
    for (const [first, count] of batch) {
      for (let column = 0; column < found.width; column += 1) {
        const grid = Array.from({ length: count }, (_, i) => formats.get(first + i)?.[column] ?? 'General');
        let from = first;
        for (const [format, rows] of runsOf(grid)) {
          setFormat(rowsOf(context, found, from, rows).getColumn(column), format);
          from += rows;
        }
      }
      rowsOf(context, found, first, count).formulas = cells
        .slice(first, first + count)
        .map((row) => [...row]);
    }
    await context.sync();
  }
}

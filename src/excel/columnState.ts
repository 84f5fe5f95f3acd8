import type { ColumnPlace } from './columnPlace';
import { anchoredRows, rowsOf, wholeColumn } from './columnPlace';
import { inBlocks, NothingAnswered } from './inBlocks';
import type { ColumnWidth } from './columnWidth';
import { loadWidth, widthOf } from './columnWidth';
import type { FormatRuns } from './formatRuns';
import { runsOf } from './formatRuns';

/** What a column's cells hold, header cell first, and how wide it is. */
export interface ColumnState {
  readonly formulas: readonly unknown[];
  readonly formats: FormatRuns;
  readonly width: ColumnWidth;
}

/** Whether no cell of the column holds anything. */
export function isEmpty(state: ColumnState): boolean {
  return state.formulas.every((cell) => cell === '');
}

/** One property of every cell of a column, header first, read in blocks. */
async function readColumn(
  context: Excel.RequestContext,
  place: ColumnPlace,
  property: 'formulas' | 'numberFormat',
): Promise<unknown[]> {
  const result: unknown[] = [];
  await inBlocks(place.rowCount + 1, 1, 'read', {}, async (from, rows) => {
    const range = rowsOf(context, place, from - 1, rows).load(property);
    await context.sync();
    // Null where the answer would have been too large.
    const cells = range[property] as unknown[][] | null;
    if (!Array.isArray(cells)) throw new NothingAnswered();
    for (const row of cells) result.push(row[0]);
    range.untrack();
  });
  return result;
}

/**
 * The formulas, number formats and width of a column. A column in which nothing is used costs two syncs; then only the
 * formats of its first and last cell are asked for, which tell a format of the whole column.
 */
export async function readColumnState(
  context: Excel.RequestContext,
  place: ColumnPlace,
): Promise<ColumnState> {
  const rows = place.rowCount + 1;
  const used = wholeColumn(context, place).getUsedRangeOrNullObject(false).load('address');
  const first = rowsOf(context, place, -1, 1).load('numberFormat');
  const last = rowsOf(context, place, place.rowCount - 1, 1).load('numberFormat');
  const column = loadWidth(context, place);
  await context.sync();
  const width = widthOf(column);
  const formats = [first, last].map((range) => String(range.numberFormat[0]?.[0] ?? 'General'));
  if (used.isNullObject && formats[0] === formats[1]) {
    return {
      formulas: new Array<unknown>(rows).fill(''),
      formats: [[formats[0] ?? 'General', rows]],
      width,
    };
  }
  return {
    formulas: await readColumn(context, place, 'formulas'),
    formats: runsOf(await readColumn(context, place, 'numberFormat')),
    width,
  };
}

/**
 * Puts the number formats back, one call per run. Where the column has other rows by now than the runs tell of,
 * the last run goes on to the end.
 */
export function putFormatsBack(context: Excel.RequestContext, place: ColumnPlace, runs: FormatRuns): void {
  const total = place.rowCount + 1;
  let from = 0;
  runs.forEach(([format, rows], i) => {
    const count = Math.min(i === runs.length - 1 ? total - from : rows, total - from);
    if (count > 0) setFormat(anchoredRows(context, place, from - 1, count), format);
    from += count;
  });
}

/** One format for a whole range: office.js takes a single value for all cells; its types know only grids. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

import type { CellKind, Source, WorkOptions } from '../workbook';
import type { ColumnPlace } from './columnPlace';
import { anchoredBody, anchoredColumn, anchoredRows } from './columnPlace';
import type { ColumnState } from './columnState';
import { isEmpty, putFormatsBack, setFormat } from './columnState';
import { putWidthBack } from './columnWidth';
import type { Earlier } from './earlier';
import { entryOf } from './earlier';
import type { HeadedColumn } from './headers';
import { inBlocks } from './inBlocks';
import { formatOf, holdsAlready } from './outputCells';
import type { PlacedColumn } from './placement';
import { isValueOf } from './written';

function differs({ before }: PlacedColumn, from: number, cells: readonly (string | number)[]): boolean {
  return cells.some((cell, i) => !holdsAlready(before.formulas[from + i + 1], cell));
}

/**
 * Writes the cells of all columns, block by block, one sync each. A header that the user renamed stays; one that is
 * empty, or that a cell of ours was written over while rows moved, is written again. Blocks that hold their cells are
 * left alone.
 */
export async function writeTexts(
  context: Excel.RequestContext,
  source: Source,
  columns: readonly HeadedColumn[],
  earlier: Earlier,
  options: WorkOptions,
): Promise<void> {
  for (const { column, place, before, existing, header } of columns) {
    const old = entryOf(earlier, column.id);
    setFormats(context, place, column.kind, before, old?.kind === column.kind ? earlier.rowCount : 0);
    if (!existing || before.formulas[0] === '' || isValueOf(old?.written ?? [], before.formulas[0]))
      anchoredRows(context, place, -1, 1).values = [[header]];
  }
  await context.sync();
  await inBlocks(source.rowCount, columns.length, 'write', options, async (from, rows) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const placed of columns) {
      const cells = Array.from({ length: rows }, (_, i) => placed.column.cellOf(from + i));
      if (!differs(placed, from, cells)) continue;
      const range = anchoredRows(context, placed.place, from, rows);
      range.values = cells.map((cell) => [cell]);
      range.untrack();
    }
    await context.sync();
  });
}

/**
 * Formats before the values come: of texts, so that `=…`, `00123` and `1-2` stay what they are, headers included.
 * Numbers keep the format that the user gave to those which were there, but for that of text: a row that was inserted
 * below the header has it, and a number would become a text there.
 * @param rowsBefore data rows of a column of the same kind at the last write
 */
function setFormats(
  context: Excel.RequestContext,
  place: ColumnPlace,
  kind: CellKind,
  before: ColumnState,
  rowsBefore: number,
): void {
  if (kind === 'text') {
    setFormat(anchoredColumn(context, place), formatOf(kind));
    return;
  }
  if (rowsBefore === 0) {
    setFormat(anchoredRows(context, place, -1, 1), formatOf('text'));
    setFormat(anchoredBody(context, place), formatOf(kind));
    return;
  }
  if (rowsBefore < place.rowCount)
    setFormat(anchoredRows(context, place, rowsBefore, place.rowCount - rowsBefore), formatOf(kind));
  let from = -1;
  for (const [format, rows] of before.formats) {
    const first = Math.max(0, from);
    const count = Math.min(from + rows, place.rowCount) - first;
    if (format === formatOf('text') && count > 0)
      setFormat(anchoredRows(context, place, first, count), formatOf(kind));
    from += rows;
  }
}

/** Empties rows that belonged to the source at the last run and do no more. */
export function emptyLeftover(
  context: Excel.RequestContext,
  place: ColumnPlace,
  rowsBefore: number,
  format: string,
): void {
  if (rowsBefore <= place.rowCount) return;
  const range = anchoredRows(context, place, place.rowCount, rowsBefore - place.rowCount);
  range.clear('Contents');
  setFormat(range, format);
}

/** Puts cells and number formats back as they were, of as many rows as `before` tells. */
export async function putTextsBack(
  context: Excel.RequestContext,
  place: ColumnPlace,
  before: ColumnState,
): Promise<void> {
  const whole = { ...place, rowCount: before.formulas.length - 1 };
  putFormatsBack(context, whole, before.formats);
  putWidthBack(context, whole, before.width);
  if (isEmpty(before)) {
    anchoredColumn(context, whole).clear('Contents');
    await context.sync();
    return;
  }
  await context.sync();
  await inBlocks(before.formulas.length, 1, 'write', {}, async (from, rows) => {
    const cells = before.formulas.slice(from, from + rows);
    anchoredRows(context, place, from - 1, rows).formulas = cells.map((cell) => [cell]);
    await context.sync();
  });
}

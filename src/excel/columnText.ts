import type { Source, WorkOptions } from '../workbook';
import type { ColumnPlace } from './columnPlace';
import { anchoredColumn, anchoredRows } from './columnPlace';
import type { ColumnState } from './columnState';
import { isEmpty, putFormatsBack, setFormat } from './columnState';
import { putWidthBack } from './columnWidth';
import type { HeadedColumn } from './headers';
import { inBlocks } from './inBlocks';
import type { PlacedColumn } from './placement';

/** Makes a column text before its values come: so `=…`, `00123` and `1-2` stay what they are. */
const TEXT = '@';

function differs(placed: PlacedColumn, from: number, texts: readonly string[]): boolean {
  return texts.some((text, i) => placed.before.formulas[from + i + 1] !== text);
}

/**
 * Writes the texts of all columns, block by block, one sync each. A header that the user renamed stays; one that is
 * empty, or that a tier was written over while rows moved, is written again. Blocks that hold their texts are left alone.
 */
export async function writeTexts(
  context: Excel.RequestContext,
  source: Source,
  columns: readonly HeadedColumn[],
  options: WorkOptions,
): Promise<void> {
  for (const { column, place, before, existing, header } of columns) {
    setFormat(anchoredColumn(context, place), TEXT);
    if (
      !existing ||
      before.formulas[0] === '' ||
      column.rules.some(({ name }) => name === before.formulas[0])
    )
      anchoredRows(context, place, -1, 1).values = [[header]];
  }
  await context.sync();
  await inBlocks(source.rowCount, columns.length, 'write', options, async (from, rows) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const placed of columns) {
      const texts = Array.from({ length: rows }, (_, i) => placed.column.textOf(from + i));
      if (!differs(placed, from, texts)) continue;
      const range = anchoredRows(context, placed.place, from, rows);
      range.values = texts.map((text) => [text]);
      range.untrack();
    }
    await context.sync();
  });
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

import { fieldName } from '../names';
import type { UndoStep } from '../undo';
import { fieldCells } from './fieldCells';
import type { FoundTable } from './findTable';
import type { TableWork } from './tableWork';

/** Sentences would make a column wider than a screen. */
const WIDEST = 260;

/** Makes columns as wide as the cells of the given ranges, one each, but no wider than a sentence needs. Takes two syncs. */
export async function fitColumns(
  context: Excel.RequestContext,
  columns: readonly Excel.Range[],
): Promise<void> {
  for (const column of columns) {
    column.format.autofitColumns();
    column.load('format/columnWidth');
  }
  await context.sync();
  for (const column of columns) if (column.format.columnWidth > WIDEST) column.format.columnWidth = WIDEST;
  await context.sync();
}

/** Makes columns that this run added as wide as their cells, where they stand now. */
export async function fitAdded(
  { context, table, undo }: TableWork,
  found: FoundTable,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const places = ids.map((id) => found.firstColumn + (found.fields.get(fieldName(table.id, id)) ?? 0));
  undo.push(await widthsAgain(context, found.sheet, places));
  await fitColumns(
    context,
    ids.map((id) => fieldCells(context, table.id, id, -1, found.rows + 1)),
  );
}

/** The step that gives columns of a sheet the width that they have. Takes one sync. */
export async function widthsAgain(
  context: Excel.RequestContext,
  sheet: string,
  places: readonly number[],
): Promise<UndoStep> {
  const columns = (again: Excel.RequestContext): Excel.Range[] =>
    places.map((place) => again.workbook.worksheets.getItem(sheet).getCell(0, place));
  const loaded = columns(context).map((cell) => cell.load(['format/columnWidth', 'format/useStandardWidth']));
  await context.sync();
  const widths = loaded.map(({ format }) => (format.useStandardWidth ? null : format.columnWidth));
  return async (again) => {
    columns(again).forEach(({ format }, i) => {
      const width = widths[i] ?? null;
      if (width === null) format.useStandardWidth = true;
      else format.columnWidth = width;
    });
    await again.sync();
  };
}

import { runsOf } from '../formatRuns';
import { setFormat } from '../columnState';
import type { UndoStep } from '../undo';

export interface SheetArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const rangeOf = (
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetArea,
): Excel.Range => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);

/**
 * How empty cells look before we write there. The step empties them, takes rules that were added there away and puts
 * number formats back; where no cell had a format of its own, all formats go. Where anything stands it does nothing:
 * then nothing will be written there either. Takes one sync, or two.
 */
export async function emptyAgain(context: Excel.RequestContext, area: SheetArea): Promise<UndoStep> {
  const used = rangeOf(context, area)
    .getUsedRangeOrNullObject(false)
    .load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  const values = rangeOf(context, area).getUsedRangeOrNullObject(true).load('address');
  const rules = rangeOf(context, area).conditionalFormats.load('items/id');
  await context.sync();
  if (!values.isNullObject) return () => Promise.resolve();
  const foreign = new Set(rules.items.map(({ id }) => id));
  const formats = used.isNullObject ? [] : await formatsOf(context, used);
  return async (again) => {
    const range = rangeOf(again, area);
    const present = range.conditionalFormats.load('items/id');
    await again.sync();
    for (const rule of present.items) if (!foreign.has(rule.id)) rule.delete();
    range.clear('Contents');
    // With the formats rules would go that others put there.
    if (formats.length === 0 && foreign.size === 0) range.clear('Formats');
    else setFormat(range, 'General');
    for (const { format, ...run } of formats) setFormat(rangeOf(again, { ...area, ...run }), format);
    await again.sync();
  };
}

type Run = Omit<SheetArea, 'sheet'> & { readonly format: string };

async function formatsOf(context: Excel.RequestContext, used: Excel.Range): Promise<Run[]> {
  used.load('numberFormat');
  await context.sync();
  const grid = used.numberFormat as unknown[][];
  const { rowIndex, columnIndex, columnCount } = used;
  return Array.from({ length: columnCount }, (_, column) => {
    let row = rowIndex;
    return runsOf(grid.map((cells) => cells[column])).map(([format, rows]): Run => {
      row += rows;
      return { row: row - rows, column: columnIndex + column, rows, columns: 1, format };
    });
  }).flat();
}

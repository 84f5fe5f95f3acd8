import { addHidden, sheetName } from '../names';
import { putSheet } from '../sheetLedger';
import { emptyAgain } from './areaState';
import type { SheetArea } from './areaState';
import type { OtherState } from './findTable';
import { writeLines } from './lines';
import { makeTable } from './makeTable';
import { forgetNames } from './newSheet';
import type { TableWork } from './tableWork';

/** Makes the table again on its sheet, from which the user deleted it. Nothing stands in its place (`obstacle`). */
export async function tableAgain(
  work: TableWork,
  { sheet: title, anchor, lost }: OtherState<'deleted'>,
): Promise<null> {
  const { context, table, before, dateSystem, undo, options } = work;
  const sheet = context.workbook.worksheets.getItem(title);
  const row = anchor?.row ?? 0;
  const headerRow = row + table.lines.length + 1;
  const rows = Math.max(1, table.columns.find(({ id }) => id === table.key)?.cells.length ?? 0);
  const area = { sheet: title, row: headerRow, column: 0, rows: rows + 1, columns: table.columns.length };
  undo.push((again) => putSheet(again, table.id, before));
  undo.push(await tableGone(context, area));
  undo.push(async (again) => {
    await forgetNames(again, table);
    if (anchor) {
      const cell = again.workbook.worksheets.getItem(title).getCell(anchor.row, anchor.column);
      addHidden(again, sheetName(table.id), cell);
    }
    await again.sync();
  });
  for (const name of lost) context.workbook.names.getItem(name).delete();
  if (!anchor) addHidden(context, sheetName(table.id), sheet.getRange('A1'));
  const entry = await makeTable(context, sheet, row, table, false, dateSystem, options);
  const place = { sheet: title, anchor: anchor ?? { row: 0, column: 0 }, headerRow };
  const lines = await writeLines(context, place, table.lines, before, undo);
  await putSheet(context, table.id, { ...entry, lines });
  return null;
}

/** How to take the table, its cells and widths away again. */
async function tableGone(
  context: Excel.RequestContext,
  area: SheetArea,
): Promise<(again: Excel.RequestContext) => Promise<void>> {
  const rangeIn = (again: Excel.RequestContext): Excel.Range =>
    again.workbook.worksheets
      .getItem(area.sheet)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const columns = Array.from({ length: area.columns }, (_, i) =>
    rangeIn(context).getColumn(i).load(['format/columnWidth', 'format/useStandardWidth']),
  );
  const empty = await emptyAgain(context, area);
  const widths = columns.map(({ format }) => (format.useStandardWidth ? null : format.columnWidth));
  return async (again) => {
    const range = rangeIn(again);
    const tables = range.getTables(false).load('items/name');
    await again.sync();
    for (const table of tables.items) table.delete();
    widths.forEach((width, i) => {
      const { format } = range.getColumn(i);
      if (width === null) format.useStandardWidth = true;
      else format.columnWidth = width;
    });
    await again.sync();
    await empty(again);
  };
}

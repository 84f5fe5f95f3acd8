import { addHidden, sheetName } from '../names';
import { putSheet } from '../sheetLedger';
import { emptyAgain } from './areaState';
import type { SheetArea } from './areaState';
import { widthsAgain } from './fitColumns';
import type { OtherState } from './findTable';
import { writeLines } from './lines';
import { forgetLost } from '../lostNames';
import { makeTable } from './makeTable';
import { forgetNames } from './newSheet';
import { dropOrphanLooks } from './orphanLooks';
import type { TableWork } from './tableWork';
import type { UndoStep } from '../undo';

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
  let entryBefore = before;
  undo.push((again) => putSheet(again, table.id, entryBefore));
  await dropOrphanLooks(context, title, before, undo, (restored) => {
    entryBefore = restored;
  });
  const places = table.columns.map((_, i) => i);
  undo.push(await widthsAgain(context, title, places));
  undo.push(await tableGone(context, area));
  await forgetLost(context, lost, undo);
  undo.push((again) => forgetNames(again, table, anchor === null));
  if (!anchor) addHidden(context, sheetName(table.id), sheet.getRange('A1'));
  const entry = await makeTable(context, sheet, row, table, false, dateSystem, options);
  const place = { sheet: title, anchor: anchor ?? { row: 0, column: 0 }, headerRow };
  const lines = await writeLines(context, place, table.lines, before, undo);
  await putSheet(context, table.id, { ...entry, lines });
  return null;
}

/** How to take the table and its cells away again. */
async function tableGone(context: Excel.RequestContext, area: SheetArea): Promise<UndoStep> {
  const empty = await emptyAgain(context, area);
  return async (again) => {
    const { row, column, rows, columns } = area;
    const range = again.workbook.worksheets.getItem(area.sheet).getRangeByIndexes(row, column, rows, columns);
    const tables = range.getTables(false).load('items/name');
    await again.sync();
    for (const table of tables.items) table.delete();
    await again.sync();
    await empty(again);
  };
}

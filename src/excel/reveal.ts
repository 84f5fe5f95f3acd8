import type { Source } from '../workbook';
import { findOwnColumns } from './ownColumns';
import { runExcel } from './runExcel';

/** Selects the header of our last column, then of our first, so that all scroll into view: there is no other way. */
export async function revealColumns(source: Source): Promise<void> {
  await runExcel(async (context) => {
    const { found } = await findOwnColumns(context);
    const columns = found.filter(({ sheet }) => sheet === source.sheet).map(({ column }) => column);
    if (columns.length === 0) return;
    const sheet = context.workbook.worksheets.getItem(source.sheet);
    // A cell of a sheet in the background is often not selected (OfficeDev/office-js #5118).
    sheet.activate();
    for (const column of [Math.max(...columns), Math.min(...columns)]) {
      sheet.getRangeByIndexes(source.headerRow, column, 1, 1).select();
      await context.sync();
    }
  });
}

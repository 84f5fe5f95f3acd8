import type { Source } from '../workbook';
import { findOwnColumns } from './ownColumns';
import { runExcel } from './runExcel';

/** Selects the header of our first column: Excel has no other way to scroll. */
export async function revealColumns(source: Source): Promise<void> {
  await runExcel(async (context) => {
    const { found } = await findOwnColumns(context);
    const columns = found.filter(({ sheet }) => sheet === source.sheet).map(({ column }) => column);
    if (columns.length === 0) return;
    context.workbook.worksheets
      .getItem(source.sheet)
      .getRangeByIndexes(source.headerRow, Math.min(...columns), 1, 1)
      .select();
    await context.sync();
  });
}

import type { Source } from '../workbook';
import { SHEET_ROWS } from './a1';
import { SOURCE_NAME } from './names';
import { findOwnColumns } from './ownColumns';
import { runExcel } from './runExcel';
import { sourceFrom } from './sourceFrom';
import { tableSource } from './tableSource';

/** The source of the last write, where it is now; null when its name is gone or lost its cells. */
export async function rememberedSource(): Promise<Source | null> {
  return runExcel(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(SOURCE_NAME).load('name');
    const { found } = await findOwnColumns(context);
    await context.sync();
    if (name.isNullObject) return null;
    const range = name
      .getRangeOrNullObject()
      .load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'worksheet/name']);
    await context.sync();
    if (range.isNullObject) return null;
    const tables = range.getTables(false).load('items/name');
    await context.sync();
    const table = tables.items[0];
    if (table) return tableSource(context, table, found);
    return sourceFrom(
      {
        sheet: range.worksheet.name,
        headerRow: range.rowIndex,
        firstColumn: range.columnIndex,
        rowCount: range.rowCount - 1,
        columnCount: range.columnCount,
      },
      found,
    );
  });
}

/** The source down to the last used row of the given columns, also when that is less than before. */
export async function extended(source: Source, offsets: readonly number[]): Promise<Source> {
  if (source.table !== undefined || offsets.length === 0) return source;
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(source.sheet);
    const below = SHEET_ROWS - source.headerRow;
    const used = offsets.map((offset) =>
      sheet
        .getRangeByIndexes(source.headerRow, source.firstColumn + offset, below, 1)
        .getUsedRangeOrNullObject(true)
        .load(['rowIndex', 'rowCount']),
    );
    await context.sync();
    const lastRow = Math.max(
      source.headerRow,
      ...used.map((range) => (range.isNullObject ? 0 : range.rowIndex + range.rowCount - 1)),
    );
    const own = source.ownColumns.map((offset) => ({
      id: '',
      sheet: source.sheet,
      row: source.headerRow,
      column: source.firstColumn + offset,
    }));
    return sourceFrom({ ...source, rowCount: lastRow - source.headerRow }, own);
  });
}

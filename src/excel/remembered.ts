import type { Source } from '../workbook';
import { SHEET_ROWS } from './a1';
import { loadLedger } from './ledger';
import { SOURCE_NAME } from './names';
import { findOwnColumns } from './ownColumns';
import { readBlocks } from './read';
import { runExcel } from './runExcel';
import { sourceFrom, withRows } from './sourceFrom';
import { tableSource } from './tableSource';

/**
 * The source of the last write, where it is now; null when its name is gone or lost its cells. The name covers the
 * header row (of two the lower one) and the data rows; how many rows the header has is in the ledger.
 */
export async function rememberedSource(): Promise<Source | null> {
  return runExcel(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(SOURCE_NAME).load('name');
    const { found } = await findOwnColumns(context);
    const { ledger } = await loadLedger(context);
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
        headerRows: ledger?.headerRows === 2 && range.rowIndex > 0 ? 2 : 1,
        headerKnown: true,
      },
      found,
    );
  });
}

/**
 * The source with the rows that came below: those right under its end, up to the first row in which the given columns
 * are all empty. What stands further down is another block. When the last rows were emptied, it ends before them.
 */
export async function extended(source: Source, offsets: readonly number[]): Promise<Source> {
  if (source.table !== undefined || offsets.length === 0) return source;
  const last = await lastUsedRow(source, offsets);
  const end = source.headerRow + source.rowCount;
  if (last <= end) return withRows(source, last - source.headerRow);
  const below = { ...source, headerRow: end, rowCount: last - end };
  let added = 0;
  let open = true;
  await readBlocks(
    below,
    { columns: offsets, numbers: [], money: [], merging: [] },
    ({ columns }) => {
      const rows = columns[0]?.length ?? 0;
      for (let row = 0; open && row < rows; row += 1) {
        open = columns.some((column) => column[row] !== '');
        if (open) added += 1;
      }
    },
    {},
    () => false,
  );
  return withRows(source, source.rowCount + added);
}

function lastUsedRow(source: Source, offsets: readonly number[]): Promise<number> {
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
    return Math.max(
      source.headerRow,
      ...used.map((range) => (range.isNullObject ? 0 : range.rowIndex + range.rowCount - 1)),
    );
  });
}

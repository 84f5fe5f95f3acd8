import { Fault } from '../core';
import type { Source } from '../workbook';
import { findOwnColumns } from './ownColumns';
import { runExcel } from './runExcel';
import { sourceFrom } from './sourceFrom';

/**
 * The block from another header row on; what stands above is a title. Our columns are found anew, as their names are on
 * the header row.
 * @throws Fault `header.ofTable` for a table, whose header is where it is, and `header.outside` when no data row would
 * be left below or no sheet row is there for the upper one of two
 */
export async function withHeader(source: Source, headerRow: number, headerRows: 1 | 2): Promise<Source> {
  const { sheet, table } = source;
  if (table !== undefined) {
    if (headerRow === source.headerRow && headerRows === 1) return source;
    throw new Fault('header.ofTable', { table, sheet, row: source.headerRow + 1 });
  }
  const end = source.headerRow + source.rowCount;
  if (headerRow < headerRows - 1 || headerRow >= end) {
    throw new Fault('header.outside', { sheet, row: headerRow + 1, first: headerRows, last: end });
  }
  const { found } = await runExcel(findOwnColumns);
  const { firstColumn, columnCount } = source;
  const place = { sheet, headerRow, headerRows, firstColumn, columnCount, rowCount: end - headerRow };
  return sourceFrom({ ...place, headerKnown: true }, found);
}

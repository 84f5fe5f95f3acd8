import { fieldName } from '../names';

/**
 * Cells of a column by the name on its header cell, `from` counted from the first row below it. The host resolves the
 * name when it does the work, so that a column inserted meanwhile never makes us write into cells of the user's.
 */
export function fieldCells(
  context: Excel.RequestContext,
  table: string,
  column: string,
  from: number,
  rows: number,
): Excel.Range {
  return context.workbook.names
    .getItem(fieldName(table, column))
    .getRange()
    .getOffsetRange(from + 1, 0)
    .getAbsoluteResizedRange(rows, 1);
}

export function headerCell(context: Excel.RequestContext, table: string, column: string): Excel.Range {
  return context.workbook.names.getItem(fieldName(table, column)).getRange();
}

import { Fault } from '../core';
import type { Source } from '../workbook';
import type { OwnColumn } from './ownColumns';
import { sourceFrom } from './sourceFrom';

/** A table as a source: its header row and its data body, without a totals row. Takes one sync. */
export async function tableSource(
  context: Excel.RequestContext,
  table: Excel.Table,
  own: readonly OwnColumn[],
): Promise<Source> {
  table.load(['name', 'showHeaders']);
  table.worksheet.load('name');
  const body = table.getDataBodyRange().load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  await context.sync();
  const sheet = table.worksheet.name;
  if (!table.showHeaders) throw new Fault('source.noTableHeader', { table: table.name, sheet });
  return sourceFrom(
    {
      sheet,
      table: table.name,
      headerRow: body.rowIndex - 1,
      firstColumn: body.columnIndex,
      rowCount: body.rowCount,
      columnCount: body.columnCount,
      headerKnown: true,
    },
    own,
  );
}

import { sheetIdOf } from './names';

/** Names of the output sheets, which are never a source. Takes one sync, or two where there are some. */
export async function ownSheets(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const cells = names.items
    .filter(({ name }) => sheetIdOf(name) !== undefined)
    .map((item) => item.getRangeOrNullObject().load('worksheet/name'));
  if (cells.length > 0) await context.sync();
  return new Set(cells.flatMap((cell) => (cell.isNullObject ? [] : [cell.worksheet.name])));
}

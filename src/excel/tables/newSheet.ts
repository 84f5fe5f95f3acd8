import type { OutputTable } from '../../workbook';
import { loseAgain } from '../lostNames';
import { addHidden, fieldName, sheetName } from '../names';
import { putSheet } from '../sheetLedger';
import { freeTitle } from '../sheetTitle';
import type { TableState } from './findTable';
import { makeTable } from './makeTable';
import type { TableWork } from './tableWork';

/** Makes the table on a sheet of its own at the end. */
export async function newSheet(
  work: TableWork,
  { lost }: Extract<TableState, { kind: 'absent' }>,
): Promise<null> {
  const { context, table, before, dateSystem, undo, options } = work;
  const { worksheets, names } = context.workbook;
  undo.push((again) => putSheet(again, table.id, before));
  const title = await titleFor(context, table.title);
  undo.push(async (again) => {
    const added = again.workbook.worksheets.getItemOrNullObject(title).load('name');
    await again.sync();
    if (!added.isNullObject) added.delete();
    await forgetNames(again, table, true);
    await loseAgain(again, lost);
  });
  for (const name of lost) names.getItem(name).delete();
  const sheet = worksheets.add(title);
  addHidden(context, sheetName(table.id), sheet.getRange('A1'));
  const entry = await makeTable(context, sheet, 0, table, true, dateSystem, options);
  await putSheet(context, table.id, entry);
  return null;
}

async function titleFor(context: Excel.RequestContext, wish: string): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return freeTitle(
    wish,
    worksheets.items.map(({ name }) => name),
  );
}

/** Takes the names of all columns away, and that of the sheet. */
export async function forgetNames(
  context: Excel.RequestContext,
  { id, columns }: OutputTable,
  sheetToo: boolean,
): Promise<void> {
  const fields = columns.map((column) => fieldName(id, column.id));
  const names = [...fields, ...(sheetToo ? [sheetName(id)] : [])].map((name) =>
    context.workbook.names.getItemOrNullObject(name).load('name'),
  );
  await context.sync();
  for (const name of names) if (!name.isNullObject) name.delete();
  await context.sync();
}

import type { Book } from './book';
import { forgetChart } from './charts/charts';
import { WorkbookFault } from './fault';
import { Sheet } from './sheet';
import type { Visibility } from './sheet';
import { checkSheetName, freeName } from './sheetName';

const emitSheets = (book: Book): void => book.emit({ kind: 'sheets', origin: book.origin });
const namesOf = (book: Book, except?: Sheet): string[] =>
  book.sheets.filter((sheet) => sheet !== except).map((sheet) => sheet.name);

export function addSheet(book: Book, name?: string): Sheet {
  book.refuseLockedStructure();
  const settled = name ?? freeName('Sheet', namesOf(book));
  checkSheetName(settled, namesOf(book));
  const hex = book.nextId().toString(16).toUpperCase().padStart(4, '0');
  const sheet = new Sheet(`{00000000-0001-0000-${hex}-000000000000}`, settled, book.formats);
  book.sheets.push(sheet);
  emitSheets(book);
  return sheet;
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  book.refuseLockedStructure();
  checkSheetName(name, namesOf(book, sheet));
  sheet.name = name;
  emitSheets(book);
}

export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  book.refuseLockedStructure();
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    throw new WorkbookFault('InvalidArgument');
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.sheets.splice(position, 0, sheet);
  emitSheets(book);
}

const lastVisible = (book: Book, sheet: Sheet): boolean =>
  !book.sheets.some((other) => other !== sheet && other.visibility === 'Visible');

/** The next visible sheet takes over from one that goes or hides. */
function leave(book: Book, sheet: Sheet): void {
  if (book.activeSheet !== sheet) return;
  const at = book.sheets.indexOf(sheet);
  const next =
    book.sheets.slice(at + 1).find((other) => other.visibility === 'Visible') ??
    book.sheets.slice(0, at).findLast((other) => other.visibility === 'Visible');
  if (next) activateSheet(book, next);
}

/** A workbook keeps one visible sheet. */
export function setVisibility(book: Book, sheet: Sheet, visibility: Visibility): void {
  book.refuseLockedStructure();
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw new WorkbookFault('InvalidArgument');
  if (visibility !== 'Visible' && lastVisible(book, sheet)) throw new WorkbookFault('InvalidOperation');
  sheet.visibility = visibility;
  if (visibility !== 'Visible') leave(book, sheet);
  emitSheets(book);
}

/** A very hidden sheet must be made hidden or visible before it can be deleted (Microsoft: Excel.Worksheet.delete). */
export function deleteSheet(book: Book, sheet: Sheet): void {
  book.refuseLockedStructure();
  if (sheet.visibility === 'VeryHidden') throw new WorkbookFault('InvalidOperation');
  if (sheet.visibility === 'Visible' && lastVisible(book, sheet)) throw new WorkbookFault('InvalidOperation');
  leave(book, sheet);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  sheet.deleted = true;
  for (const chart of book.chartsOf(sheet)) forgetChart(book, chart);
  book.references.lose(sheet);
  for (const table of book.tables) if (table.sheet === sheet) table.deleted = true;
  book.tables = book.tables.filter((table) => !table.deleted);
  for (const name of book.names) if (name.scope === sheet) name.deleted = true;
  book.names = book.names.filter((name) => !name.deleted);
  book.rules.delete(sheet);
  book.filters.delete(sheet);
  book.merges = book.merges.filter((merge) => merge.sheet !== sheet);
  book.steps.forget();
  emitSheets(book);
}

/** Brings a sheet to the front; hidden ones cannot come. */
export function activateSheet(book: Book, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw new WorkbookFault('InvalidOperation');
  if (book.activeSheet === sheet) return;
  book.activeSheet = sheet;
  const active = { row: 0, column: 0 };
  book.selection = { kind: 'cells', sheet, areas: [{ ...active, rows: 1, columns: 1 }], active };
  emitSheets(book);
  book.emit({ kind: 'selection', origin: book.origin });
}

import type { Area } from './area';
import { holds, intersection } from './area';
import type { Book } from './book';
import { plainValue } from './cellValue';
import { WorkbookFault } from './fault';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** The first free of `Column1`, `Column2`, … or `name2`, `name3`, … as Excel makes header names unique. */
export function uniqueHeader(wish: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (wish !== '' && !lower.has(wish.toLowerCase())) return wish;
  const stem = wish === '' ? 'Column' : wish;
  let number = wish === '' ? 1 : 2;
  while (lower.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

/** Writes the column names back into the header cells: texts, unique, none empty. */
export function settleHeaders(table: Table): void {
  if (!table.showHeaders) return;
  const { row, column } = table.area;
  const { sheet } = table;
  const taken: string[] = [];
  table.columns.forEach((tableColumn, index) => {
    const cells = sheet.column(column + index);
    const wish = String(plainValue(cells.get(row)));
    tableColumn.name = uniqueHeader(wish, taken);
    taken.push(tableColumn.name);
    cells.set(row, tableColumn.name);
    cells.formulas.delete(row);
  });
}

/** After a write: header cells of tables in the area become texts and unique, as Excel makes them. */
export function renameFromHeaders(book: Book, sheet: Sheet, area: Area): void {
  for (const table of book.tablesOf(sheet)) {
    if (!table.showHeaders || !intersection(table.headerArea, area)) continue;
    settleHeaders(table);
    book.emit({ kind: 'tables', sheet, origin: book.origin });
  }
}

export const tableAt = (book: Book, sheet: Sheet, row: number, column: number): Table | undefined =>
  book.tablesOf(sheet).find((table) => holds(table.area, row, column));

export function refuseOverlap(book: Book, sheet: Sheet, area: Area, except?: Table): void {
  for (const table of book.tablesOf(sheet))
    if (table !== except && intersection(table.area, area))
      throw new WorkbookFault('InvalidArgument', "A table can't overlap another table.");
}

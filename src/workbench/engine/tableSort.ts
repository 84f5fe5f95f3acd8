import type { Book } from './book';
import { WorkbookFault } from './fault';
import type { TableSort } from './sortField';
import { sortCells } from './sorting';
import type { Table } from './table';

const emitTables = (book: Book, table: Table): void =>
  book.emit({ kind: 'tables', sheet: table.sheet, origin: book.origin });

/** Sorts the body of a table; header and totals stay where they are. */
export function sortTable(book: Book, table: Table, sort: TableSort): void {
  sortCells(book, table.sheet, table.bodyArea, sort.fields, sort);
  table.sort = sort;
  emitTables(book, table);
}

/** Sorts anew as it was sorted last; without a sort there is nothing to do it by. */
export function reapplySort(book: Book, table: Table): void {
  if (!table.sort) throw new WorkbookFault('InvalidOperation');
  sortTable(book, table, table.sort);
}

/** Forgets the sort; the rows stay as they are. */
export function clearSort(book: Book, table: Table): void {
  book.refuseReadOnly();
  table.sort = null;
  emitTables(book, table);
}

import type { Area } from './area';
import { areaOf, intersection, isEntireColumn } from './area';
import type { Book } from './book';
import { WorkbookFault } from './fault';
import { refuseLockedSheet } from './rights';
import type { Sheet } from './sheet';
import { Table } from './table';
import { refuseOverlap, settleHeaders } from './tableHeaders';
import { shiftCells } from './shifting';
import { freeName } from './sheetName';

const emitTables = (book: Book, sheet: Sheet): void =>
  book.emit({ kind: 'tables', sheet, origin: book.origin });

/** Makes a table; without headers a header row is put in above the data, which move down. */
export function createTable(book: Book, sheet: Sheet, area: Area, hasHeaders: boolean, name?: string): Table {
  refuseLockedSheet(book, sheet);
  refuseOverlap(book, sheet, area);
  if (book.merges.some((merge) => merge.sheet === sheet && merge.area && intersection(merge.area, area)))
    throw new WorkbookFault('MergedRangeConflict');
  // Excel cuts entire columns down to what is used.
  const used = isEntireColumn(area) ? (sheet.usedArea(true, area) ?? { ...area, rows: 1 }) : area;
  let place = { ...area, row: used.row, rows: used.rows };
  if (!hasHeaders) {
    shiftCells(book, sheet, { kind: 'insert', axis: 'rows', area: { ...place, rows: 1 } });
    place = { ...place, rows: place.rows + 1 };
  } else if (place.rows === 1) place = { ...place, rows: 2 };
  const tableName =
    name ??
    freeName(
      'Table',
      [...book.tables, ...book.names].map((item) => item.name),
    );
  const table = new Table(String(book.nextId()), tableName, book.references.add(sheet, place));
  for (let i = 0; i < place.columns; i += 1) table.columns.push(table.newColumn(''));
  settleHeaders(table);
  book.tables.push(table);
  emitTables(book, sheet);
  return table;
}

/** Names of tables follow the rules of names and share their space. */
export function renameTable(book: Book, table: Table, name: string): void {
  refuseLockedSheet(book, table.sheet);
  const valid = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[rc])$/i.test(name);
  if (!valid || name.length > 255) throw new WorkbookFault('InvalidArgument');
  const lower = name.toLowerCase();
  const taken = [...book.tables.filter((other) => other !== table), ...book.names];
  if (taken.some((item) => item.name.toLowerCase() === lower)) throw new WorkbookFault('ItemAlreadyExists');
  table.name = name;
  emitTables(book, table.sheet);
}

/** `Table.resize` (1.13): the header row stays where it is, the new area overlaps the old one. */
export function resizeTable(book: Book, table: Table, area: Area): void {
  refuseLockedSheet(book, table.sheet);
  const before = table.area;
  if (area.row !== before.row || !intersection(area, before) || area.rows < (table.showHeaders ? 2 : 1))
    throw new WorkbookFault('InvalidArgument');
  if (table.showTotals) throw new WorkbookFault('InvalidOperation');
  refuseOverlap(book, table.sheet, area, table);
  const kept = new Map(table.columns.map((column, index) => [before.column + index, column]));
  table.columns.splice(0);
  for (let i = 0; i < area.columns; i += 1)
    table.columns.push(kept.get(area.column + i) ?? table.newColumn(''));
  table.reference.area = area;
  settleHeaders(table);
  emitTables(book, table.sheet);
}

/** Takes the table away and leaves its cells; `erase` deletes the cells with it, as `Table.delete` does. */
export function removeTable(book: Book, table: Table): void {
  refuseLockedSheet(book, table.sheet);
  table.deleted = true;
  book.tables = book.tables.filter((other) => other !== table);
  book.references.release(table.reference);
  emitTables(book, table.sheet);
}

/** A new column; cells right of the table move, within the table's rows. */
export function addTableColumn(book: Book, table: Table, index: number | null, name?: string): number {
  refuseLockedSheet(book, table.sheet);
  const { area, sheet } = table;
  const at = index === null || index < 0 ? area.columns : index;
  if (at > area.columns) throw new WorkbookFault('InvalidArgument');
  shiftCells(book, sheet, {
    kind: 'insert',
    axis: 'columns',
    area: { ...area, column: area.column + at, columns: 1 },
  });
  if (at === area.columns || at === 0) {
    table.reference.area = { ...area, columns: area.columns + 1 };
    table.columns.splice(at, 0, table.newColumn(''));
  }
  if (name !== undefined) sheet.column(area.column + at).set(area.row, name);
  settleHeaders(table);
  emitTables(book, sheet);
  return at;
}

/** New rows; cells below the table move, within the table's columns. */
export function addTableRows(book: Book, table: Table, index: number | null, count: number): number {
  refuseLockedSheet(book, table.sheet);
  const { area, bodyArea, sheet } = table;
  const at = index === null || index < 0 ? bodyArea.rows : index;
  if (at > bodyArea.rows) throw new WorkbookFault('InvalidArgument');
  const strip = areaOf(bodyArea.row + at, area.column, count, area.columns);
  shiftCells(book, sheet, { kind: 'insert', axis: 'rows', area: strip });
  if (at === bodyArea.rows && !table.showTotals) table.reference.area = { ...area, rows: area.rows + count };
  emitTables(book, sheet);
  return at;
}

export function deleteTableColumn(book: Book, table: Table, index: number): void {
  refuseLockedSheet(book, table.sheet);
  if (table.area.columns === 1) throw new WorkbookFault('InvalidOperation');
  const area = table.columnOf(table.area, index);
  shiftCells(book, table.sheet, { kind: 'delete', axis: 'columns', area });
}

/** The last body row of a table is emptied instead, for a table has at least one. */
export function deleteTableRow(book: Book, table: Table, index: number): void {
  refuseLockedSheet(book, table.sheet);
  const { bodyArea, sheet } = table;
  const area = { ...bodyArea, row: bodyArea.row + index, rows: 1 };
  if (bodyArea.rows > 1) {
    shiftCells(book, sheet, { kind: 'delete', axis: 'rows', area });
    return;
  }
  for (let i = 0; i < area.columns; i += 1) sheet.columns.get(area.column + i)?.erase(area.row, area.row);
  book.emitCells(sheet, area);
}

/** Puts a totals row in below the table or takes it away. */
export function showTotals(book: Book, table: Table, shown: boolean): void {
  refuseLockedSheet(book, table.sheet);
  if (shown === table.showTotals) return;
  const { area, sheet } = table;
  if (shown) {
    const strip = areaOf(area.row + area.rows, area.column, 1, area.columns);
    shiftCells(book, sheet, { kind: 'insert', axis: 'rows', area: strip });
    table.reference.area = { ...area, rows: area.rows + 1 };
    table.showTotals = true;
    sheet.column(area.column).set(area.row + area.rows, 'Total');
  } else {
    const totals = table.totalArea;
    table.showTotals = false;
    shiftCells(book, sheet, { kind: 'delete', axis: 'rows', area: totals });
  }
  emitTables(book, sheet);
}

/** What was put right below or right of a table joins it, where the workbook is set so. */
export function expandTables(book: Book, sheet: Sheet, area: Area): void {
  const rule = book.options.autoExpandTables;
  if (rule === 'never' || (rule === 'typed' && book.origin !== 'user')) return;
  for (const table of book.tablesOf(sheet)) {
    if (table.showTotals) continue;
    const { row, column, rows, columns } = table.area;
    const below = area.row === row + rows && area.column >= column && area.column < column + columns;
    const beside = area.column === column + columns && area.row >= row && area.row < row + rows;
    if (!below && !beside) continue;
    const grown = below
      ? { ...table.area, rows: rows + area.rows }
      : { ...table.area, columns: columns + area.columns };
    if (book.tablesOf(sheet).some((other) => other !== table && intersection(other.area, grown))) continue;
    resizeTable(book, table, grown);
  }
}

/** Takes the header row away or puts it back above the body. */
export function showHeaders(book: Book, table: Table, shown: boolean): void {
  refuseLockedSheet(book, table.sheet);
  if (shown === table.showHeaders) return;
  const { area, sheet } = table;
  if (shown) {
    shiftCells(book, sheet, { kind: 'insert', axis: 'rows', area: { ...area, rows: 1 } });
    table.reference.area = { ...area, rows: area.rows + 1 };
    table.showHeaders = true;
    table.columns.forEach((column, index) => sheet.column(area.column + index).set(area.row, column.name));
  } else {
    table.columns.forEach((_, index) => sheet.column(area.column + index).erase(area.row, area.row));
    table.showHeaders = false;
    table.reference.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  }
  emitTables(book, sheet);
}

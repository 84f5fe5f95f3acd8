import { WorkbookFault } from '../../engine';
import type { Area, Book, CellFormat, Reference, Sheet } from '../../engine/state';
import {
  COLUMNS,
  ROWS,
  displayText,
  expandTables,
  formatAddress,
  isEntireColumn,
  isEntireRow,
  placeOf,
  plainValue,
  refuseLockedSheet,
  valueType,
  writeBlock,
  writeFormat,
} from '../../engine/state';
import type { Property, Session } from '../members';

const BIGGEST_COUNT = 2 ** 31 - 1;

/** Entire rows and columns (unbounded ranges) have no values to read, nor areas beyond the limit of one read. */
const unreadable = (area: Area, session: Session): boolean =>
  isEntireColumn(area) ||
  isEntireRow(area) ||
  area.rows * area.columns > session.engine.options.limits.cellsPerRead;

/** How to read the cells of one column, by row. */
type ColumnReader = (sheet: Sheet, column: number, book: Book) => (row: number) => unknown;

/** A property of each cell, as rows of columns; null where Excel gives no values. */
function perCell(readerOf: ColumnReader) {
  return (reference: Reference, session: Session): unknown => {
    const area = placeOf(reference);
    if (unreadable(area, session)) return null;
    const rows = Array.from({ length: area.rows }, () => new Array<unknown>(area.columns));
    for (let c = 0; c < area.columns; c += 1) {
      const read = readerOf(reference.sheet, area.column + c, session.book);
      rows.forEach((cells, r) => {
        cells[c] = read(area.row + r);
      });
    }
    return rows;
  };
}

const valuesOf: ColumnReader = (sheet, column) => {
  const cells = sheet.columns.get(column);
  return cells ? (row) => plainValue(cells.get(row)) : () => '';
};

const formulasOf: ColumnReader = (sheet, column, book) => {
  const value = valuesOf(sheet, column, book);
  const formulas = sheet.columns.get(column)?.formulas;
  return formulas && formulas.size > 0 ? (row) => formulas.get(row) ?? value(row) : value;
};

const textsOf: ColumnReader =
  (sheet, column, { options }) =>
  (row) =>
    displayText(
      sheet.value(row, column),
      sheet.format(row, column).numberFormat,
      options.culture,
      options.dateSystem,
    );

/** Cell-level properties of unbounded ranges cannot be set (Microsoft: "Read or write to an unbounded range"). */
function bounded(area: Area): Area {
  if (isEntireColumn(area) || isEntireRow(area)) throw new WorkbookFault('InvalidArgument');
  return area;
}

/** Writes values or formulas, read as in en-US or, for the local property, as the user's culture writes. */
const setValues =
  (local: boolean) =>
  (reference: Reference, value: unknown, { book }: Session): void => {
    const area = bounded(placeOf(reference));
    writeBlock(book, reference.sheet, area, value, local ? book.typing : book.neutralTyping);
    expandTables(book, reference.sheet, area);
  };

function setNumberFormat(reference: Reference, value: unknown, { book }: Session): void {
  const area = bounded(placeOf(reference));
  const { sheet } = reference;
  const apply = (part: Area, numberFormat: unknown): void => {
    if (numberFormat === null) return;
    if (typeof numberFormat !== 'string') throw new WorkbookFault('InvalidArgument');
    const settled = numberFormat === '' ? 'General' : numberFormat;
    writeFormat(book, sheet, part, (format: CellFormat) => ({ ...format, numberFormat: settled }));
  };
  if (!Array.isArray(value)) {
    apply(area, value);
    return;
  }
  const rows: readonly unknown[] = value;
  const shaped =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!shaped) throw new WorkbookFault('InvalidArgument');
  rows.forEach((row, r) => {
    if (Array.isArray(row))
      row.forEach((numberFormat, c) =>
        apply({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, numberFormat),
      );
  });
}

const whole = (read: (area: Area) => unknown) => (reference: Reference) => read(placeOf(reference));

/** true, false, or null when some are and some are not. */
function common(flags: Iterable<boolean>): boolean | null {
  const found = new Set(flags);
  return found.size === 1 ? found.has(true) : null;
}

function rowFlags({ sheet, area }: Reference): boolean | null {
  if (!area) throw new WorkbookFault('InvalidReference');
  if (sheet.hiddenRows.size + sheet.filteredRows.size === 0) return false;
  return common(Array.from({ length: area.rows }, (_, i) => sheet.isRowHidden(area.row + i)));
}

function columnFlags({ sheet, area }: Reference): boolean | null {
  if (!area) throw new WorkbookFault('InvalidReference');
  return common(Array.from({ length: area.columns }, (_, i) => sheet.hiddenColumns.has(area.column + i)));
}

function hide(lines: Set<number>, from: number, count: number, hidden: unknown): void {
  if (typeof hidden !== 'boolean') throw new WorkbookFault('InvalidArgument');
  for (let line = from; line < from + count; line += 1)
    if (hidden) lines.add(line);
    else lines.delete(line);
}

const address = (reference: Reference): string => formatAddress(reference.sheet.name, placeOf(reference));

/** Scalar properties of a range. */
export const rangeProperties: Readonly<Record<string, Property<Reference>>> = {
  Address: { get: address },
  AddressLocal: { get: address },
  RowIndex: { get: whole((area) => area.row) },
  ColumnIndex: { get: whole((area) => area.column) },
  RowCount: { get: whole((area) => area.rows) },
  ColumnCount: { get: whole((area) => area.columns) },
  CellCount: {
    get: whole(({ rows, columns }) => (rows * columns > BIGGEST_COUNT ? -1 : rows * columns)),
  },
  IsEntireColumn: { get: whole((area) => area.rows === ROWS) },
  IsEntireRow: { get: whole((area) => area.columns === COLUMNS) },
  Values: { get: perCell(valuesOf), set: setValues(false) },
  Formulas: { get: perCell(formulasOf), set: setValues(false) },
  FormulasLocal: { get: perCell(formulasOf), set: setValues(true) },
  Text: { get: perCell(textsOf) },
  ValueTypes: { get: perCell((sheet, column) => (row) => valueType(sheet.value(row, column))) },
  NumberFormat: {
    get: perCell((sheet, column) => (row) => sheet.format(row, column).numberFormat),
    set: setNumberFormat,
  },
  Hidden: {
    get: (reference) => {
      const [rows, columns] = [rowFlags(reference), columnFlags(reference)];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  RowHidden: {
    get: rowFlags,
    set: (reference, value, { book }) => {
      refuseLockedSheet(book, reference.sheet, 'allowFormatRows');
      const { row, rows } = placeOf(reference);
      hide(reference.sheet.hiddenRows, row, rows, value);
      book.emit({ kind: 'layout', sheet: reference.sheet, origin: book.origin });
    },
  },
  ColumnHidden: {
    get: columnFlags,
    set: (reference, value, { book }) => {
      refuseLockedSheet(book, reference.sheet, 'allowFormatColumns');
      const { column, columns } = placeOf(reference);
      hide(reference.sheet.hiddenColumns, column, columns, value);
      book.emit({ kind: 'layout', sheet: reference.sheet, origin: book.origin });
    },
  },
};

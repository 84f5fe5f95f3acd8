import type { Area } from './area';
import { COLUMNS, ROWS, areaOf, covers, intersection, isEntireColumn, isEntireRow, lastColumn } from './area';
import type { Book } from './book';
import type { CellChange } from './change';
import { shiftPlace } from './charts/chartPlace';
import { WorkbookFault } from './fault';
import { refuseLockedSheet } from './rights';
import { anchorsOf, shiftRuleFormulas } from './ruleShift';
import type { Sheet } from './sheet';
import type { Shift } from './shift';
import type { Table } from './table';
import { settleHeaders } from './tableHeaders';

/** Names of Excel.InsertShiftDirection and Excel.DeleteShiftDirection together. */
export type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

const changeOf = ({ axis, kind, area }: Shift): CellChange => {
  const whole = axis === 'rows' ? isEntireRow(area) : isEntireColumn(area);
  if (!whole) return kind === 'insert' ? 'CellInserted' : 'CellDeleted';
  if (axis === 'rows') return kind === 'insert' ? 'RowInserted' : 'RowDeleted';
  return kind === 'insert' ? 'ColumnInserted' : 'ColumnDeleted';
};

/** The cells that move or go: the area and all behind it in its strip. */
const strip = ({ area, axis }: Shift): Area =>
  axis === 'rows' ? { ...area, rows: ROWS - area.row } : { ...area, columns: COLUMNS - area.column };

/** Excel never tears a table apart: a strip takes whole tables, or all of the lines it crosses in them. */
function refuseTorn(book: Book, sheet: Sheet, shift: Shift): void {
  const moving = strip(shift);
  for (const table of book.tablesOf(sheet)) {
    const { area } = table;
    const cut = intersection(area, moving);
    if (!cut) continue;
    const fullWidth = shift.axis === 'rows' ? cut.columns === area.columns : cut.rows === area.rows;
    if (!fullWidth) throw new WorkbookFault('InsertDeleteConflict');
    if (shift.kind === 'insert' || shift.axis === 'columns' || covers(shift.area, area)) continue;
    const lostHeader = table.showHeaders && intersection(table.headerArea, shift.area);
    if (lostHeader || covers(shift.area, table.bodyArea)) throw new WorkbookFault('InsertDeleteConflict');
  }
}

/** Excel refuses to push cells with contents off the sheet. */
function refusePushedOff(sheet: Sheet, { area, axis, kind }: Shift): void {
  if (kind === 'delete') return;
  const edge =
    axis === 'rows'
      ? { ...area, row: ROWS - area.rows, rows: area.rows }
      : { ...area, column: COLUMNS - area.columns, columns: area.columns };
  if (sheet.usedArea(true, edge)) throw new WorkbookFault('InvalidOperation');
}

function settleTable(table: Table, before: Area, shift: Shift): void {
  const after = table.area;
  if (shift.axis === 'rows' || before.columns === after.columns) return;
  if (shift.kind === 'insert') {
    const fresh = Array.from({ length: after.columns - before.columns }, () => table.newColumn(''));
    table.columns.splice(shift.area.column - before.column, 0, ...fresh);
  } else {
    const first = Math.max(shift.area.column, before.column);
    const last = Math.min(lastColumn(shift.area), lastColumn(before));
    table.columns.splice(first - before.column, last - first + 1);
  }
  settleHeaders(table);
}

/** Moves cells and what refers to them; tables grow, shrink or go; rules and names without cells go. */
export function shiftCells(book: Book, sheet: Sheet, shift: Shift): void {
  refuseTorn(book, sheet, shift);
  refusePushedOff(sheet, shift);
  const tables = book.tablesOf(sheet).map((table) => ({ table, before: table.area }));
  const anchors = anchorsOf(book.rulesOf(sheet));
  sheet.shift(shift);
  book.references.shift(sheet, shift);
  for (const chart of book.chartsOf(sheet)) chart.place = shiftPlace(chart.place, shift);
  for (const { table, before } of tables) {
    if (table.reference.area) settleTable(table, before, shift);
    else table.deleted = true;
  }
  book.tables = book.tables.filter((table) => !table.deleted);
  const rules = book.rulesOf(sheet);
  for (const rule of rules) rule.references = rule.references.filter((reference) => reference.area);
  book.rules.set(
    sheet,
    rules.filter((rule) => rule.references.length > 0),
  );
  shiftRuleFormulas(anchors, shift);
  if (book.filters.get(sheet)?.reference.area === null) book.filters.delete(sheet);
  book.merges = book.merges.filter((merge) => merge.area);
  book.emitCells(sheet, shift.area, changeOf(shift));
}

/** `Range.insert`: entire rows and columns ignore the direction. */
export function insertCells(book: Book, sheet: Sheet, area: Area, direction: ShiftDirection): void {
  const axis = axisOf(area, direction);
  refuseLockedSheet(book, sheet, axis === 'rows' ? 'allowInsertRows' : 'allowInsertColumns');
  shiftCells(book, sheet, { kind: 'insert', axis, area });
}

export function deleteCells(book: Book, sheet: Sheet, area: Area, direction: ShiftDirection): void {
  const axis = axisOf(area, direction);
  refuseLockedSheet(book, sheet, axis === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns');
  shiftCells(book, sheet, { kind: 'delete', axis, area });
}

function axisOf(area: Area, direction: ShiftDirection): Shift['axis'] {
  if (isEntireRow(area)) return 'rows';
  if (isEntireColumn(area)) return 'columns';
  return direction === 'Down' || direction === 'Up' ? 'rows' : 'columns';
}

export const entireRows = (row: number, count: number): Area => areaOf(row, 0, count, COLUMNS);
export const entireColumns = (column: number, count: number): Area => areaOf(0, column, ROWS, count);

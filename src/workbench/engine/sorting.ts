import type { Area } from './area';
import { covers, fits, intersection, lastColumn, lastRow } from './area';
import type { Book } from './book';
import { WorkbookFault } from './fault';
import { movedFormula } from './movedFormula';
import type { Sheet } from './sheet';
import type { SortField } from './sortField';
import type { OrderOptions } from './sortOrder';
import { compareKeys, sortKey } from './sortOrder';

/** Names of Excel.SortOrientation: which lines move. */
export type SortOrientation = 'Rows' | 'Columns';

/** "Users can't sort ranges that contain locked cells on a protected worksheet, regardless of this setting" (Microsoft: "Protect a worksheet"). */
function refuseLocked(book: Book, sheet: Sheet, area: Area): void {
  book.refuseReadOnly();
  if (!sheet.lock) return;
  if (!sheet.lock.options.allowSort || sheet.formatsIn(area).some((format) => format.locked))
    throw new WorkbookFault('AccessDenied');
}

/** A sort tears nothing apart: neither merged cells nor a table. */
function refuseTorn(book: Book, sheet: Sheet, area: Area): void {
  const merged = book.merges.some(
    (merge) => merge.sheet === sheet && merge.area && intersection(merge.area, area),
  );
  const torn = book
    .tablesOf(sheet)
    .some((table) => intersection(table.area, area) && !covers(table.bodyArea, area));
  if (merged || torn) throw new WorkbookFault('InvalidOperation');
}

/** The lines that move: hidden ones do not (Microsoft: "Sort data in a range or table", unhide before you sort). */
function movingLines(sheet: Sheet, area: Area, orientation: SortOrientation): number[] {
  const rows = orientation === 'Rows';
  const [first, count] = rows ? [area.row, area.rows] : [area.column, area.columns];
  return Array.from({ length: count }, (_, i) => first + i).filter((line) =>
    rows ? !sheet.isRowHidden(line) : !sheet.hiddenColumns.has(line),
  );
}

/** The same lines in their new order; lines that are equal in all fields keep theirs. */
function ordered(
  sheet: Sheet,
  area: Area,
  lines: readonly number[],
  fields: readonly SortField[],
  options: OrderOptions,
  orientation: SortOrientation,
): number[] {
  const columns = fields.map(({ key, ascending, textAsNumber }) => ({
    ascending,
    keys: lines.map((line) => {
      const value =
        orientation === 'Rows' ? sheet.value(line, area.column + key) : sheet.value(area.row + key, line);
      return sortKey(value, textAsNumber, options);
    }),
  }));
  const places = lines.map((_, place) => place);
  places.sort((a, b) => {
    for (const { ascending, keys } of columns) {
      const order = compareKeys(keys[a] ?? null, keys[b] ?? null, ascending, options);
      if (order !== 0) return order;
    }
    return a - b;
  });
  return places.map((place) => lines[place] ?? 0);
}

/** Puts the cells of rows `from` into rows `to` of each column: values, formulas, formats. */
function moveRows(sheet: Sheet, area: Area, to: readonly number[], from: readonly number[]): void {
  for (let index = area.column; index <= lastColumn(area); index += 1) {
    const column = sheet.columns.get(index);
    if (!column) continue;
    const values = from.map((row) => column.get(row));
    const formulas = column.formulas.size > 0 ? from.map((row) => column.formulas.get(row)) : null;
    to.forEach((row, i) => {
      column.set(row, values[i] ?? null);
      const formula = formulas?.[i];
      if (formula !== undefined) column.formulas.set(row, movedFormula(formula, row - (from[i] ?? row), 0));
      else if (formulas) column.formulas.delete(row);
    });
    const ids = column.formats.list(area.row, lastRow(area));
    if (ids.every((id) => id === ids[0])) continue;
    const moved = [...ids];
    to.forEach((row, i) => (moved[row - area.row] = ids[(from[i] ?? row) - area.row] ?? 0));
    column.formats.assign(area.row, moved);
  }
}

function moveColumns(sheet: Sheet, area: Area, to: readonly number[], from: readonly number[]): void {
  const cells = from.map((index) => {
    const column = sheet.column(index);
    const rows = Array.from({ length: area.rows }, (_, i) => area.row + i);
    return {
      cells: rows.map((row) => ({ row, value: column.get(row), formula: column.formulas.get(row) })),
      ids: column.formats.list(area.row, lastRow(area)),
      index,
    };
  });
  to.forEach((target, i) => {
    const source = cells[i];
    const column = sheet.column(target);
    if (!source) return;
    for (const { row, value, formula } of source.cells) {
      column.set(row, value);
      if (formula === undefined) column.formulas.delete(row);
      else column.formulas.set(row, movedFormula(formula, 0, target - source.index));
    }
    column.formats.assign(area.row, source.ids);
  });
}

/**
 * Sorts the rows (or columns) of an area, whole lines within it. Cells move with all that is theirs; names, rules, heights
 * and what else refers to addresses stay.
 */
export function sortCells(
  book: Book,
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
  options: OrderOptions = { matchCase: false, method: 'PinYin' },
  orientation: SortOrientation = 'Rows',
): void {
  const count = orientation === 'Rows' ? area.columns : area.rows;
  if (!fits(area) || fields.length === 0 || fields.some(({ key }) => key < 0 || key >= count))
    throw new WorkbookFault('InvalidArgument');
  refuseLocked(book, sheet, area);
  refuseTorn(book, sheet, area);
  const used = sheet.usedArea(false, area);
  if (!used) return;
  // What is empty comes last anyhow; keys count from the first line, so only the far ends are cut.
  const place: Area = {
    ...area,
    rows: lastRow(used) - area.row + 1,
    columns: lastColumn(used) - area.column + 1,
  };
  const to = movingLines(sheet, place, orientation);
  const from = ordered(sheet, place, to, fields, options, orientation);
  (orientation === 'Rows' ? moveRows : moveColumns)(sheet, place, to, from);
  book.emitCells(sheet, place);
}

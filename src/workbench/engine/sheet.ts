import type { Area } from './area';
import { COLUMNS, ROWS, lastColumn, lastRow } from './area';
import type { CellValue } from './cellValue';
import { CellColumn } from './cellColumn';
import type { CellFormat, FormatCatalogue } from './cellFormat';
import { plainFormat } from './cellFormat';
import type { Lock, ProtectionOptions } from './protection';
import type { Shift } from './shift';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** The cells of a sheet, their formats and sizes. It keeps and moves them; rights, events and what refers to them are the book's business. */
export class Sheet {
  readonly columns = new Map<number, CellColumn>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** Rows that a filter hides, apart from those that a person hid. */
  readonly filteredRows = new Set<number>();
  readonly customProperties = new Map<string, string>();
  visibility: Visibility = 'Visible';
  tabColor = '';
  lock: Lock<ProtectionOptions> | null = null;
  /** The frozen rows and columns, from A1. */
  frozen: Area | null = null;
  deleted = false;

  constructor(
    readonly id: string,
    public name: string,
    readonly formats: FormatCatalogue,
  ) {}

  column(index: number): CellColumn {
    let column = this.columns.get(index);
    if (!column) {
      column = new CellColumn();
      this.columns.set(index, column);
    }
    return column;
  }

  value(row: number, column: number): CellValue {
    return this.columns.get(column)?.get(row) ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.columns.get(column)?.formulas.get(row);
  }

  format(row: number, column: number): CellFormat {
    const cells = this.columns.get(column);
    return cells ? this.formats.get(cells.formats.at(row)) : plainFormat;
  }

  /** Gives every cell of the area the changed format. */
  changeFormat(area: Area, change: (format: CellFormat) => CellFormat): void {
    const changed = new Map<number, number>();
    const idOf = (id: number): number => {
      let to = changed.get(id);
      if (to === undefined) {
        to = this.formats.idOf(change(this.formats.get(id)));
        changed.set(id, to);
      }
      return to;
    };
    for (let column = area.column; column <= lastColumn(area); column += 1)
      this.column(column).formats.change(area.row, lastRow(area), idOf);
  }

  /** Formats found in the area, each once. */
  formatsIn(area: Area): CellFormat[] {
    const ids = new Set<number>();
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const cells = this.columns.get(column);
      if (!cells) ids.add(0);
      else for (const run of cells.formats.runs(area.row, lastRow(area))) ids.add(run.id);
    }
    return [...ids].map((id) => this.formats.get(id));
  }

  /** The area that holds all values and, unless `valuesOnly`, all cells with a format of their own; null when there is none. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    const from = within?.row ?? 0;
    const to = within ? lastRow(within) : ROWS - 1;
    let top = ROWS;
    let bottom = -1;
    let left = COLUMNS;
    let right = -1;
    for (const [index, column] of this.columns) {
      if (within && (index < within.column || index > lastColumn(within))) continue;
      const extents = [column.extent(from, to)];
      if (!valuesOnly && !column.formats.uniform)
        for (const run of column.formats.runs(from, to))
          if (run.id !== 0 && run.to < ROWS - 1) extents.push([run.from, run.to]);
      for (const extent of extents) {
        if (!extent) continue;
        top = Math.min(top, extent[0]);
        bottom = Math.max(bottom, extent[1]);
        left = Math.min(left, index);
        right = Math.max(right, index);
      }
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  /** Moves cells, formats and sizes. */
  shift(shift: Shift): void {
    const { area, axis, kind } = shift;
    if (axis === 'rows') this.#shiftRows(area, kind);
    else this.#shiftColumns(area, kind);
  }

  #shiftRows(area: Area, kind: Shift['kind']): void {
    const add = kind === 'insert' ? area.rows : 0;
    const remove = area.rows - add;
    for (const [index, column] of this.columns)
      if (index >= area.column && index <= lastColumn(area)) column.splice(area.row, remove, add, ROWS);
    if (area.columns < COLUMNS) return;
    for (const rows of [this.hiddenRows, this.filteredRows]) {
      const moved = [...rows];
      rows.clear();
      for (const row of moved) {
        const to = movedLine(row, area.row, remove, add);
        if (to !== null) rows.add(to);
      }
    }
    moveKeys(this.rowHeights, area.row, remove, add);
  }

  #shiftColumns(area: Area, kind: Shift['kind']): void {
    const add = kind === 'insert' ? area.columns : 0;
    const remove = area.columns - add;
    if (area.rows === ROWS) {
      moveKeys(this.columns, area.column, remove, add);
      moveKeys(this.columnWidths, area.column, remove, add);
      const hidden = [...this.hiddenColumns];
      this.hiddenColumns.clear();
      for (const column of hidden) {
        const to = movedLine(column, area.column, remove, add);
        if (to !== null) this.hiddenColumns.add(to);
      }
      return;
    }
    const indexes = [...this.columns.keys()].filter((index) => index >= area.column).sort((a, b) => a - b);
    if (add > 0) indexes.reverse();
    const end = lastRow(area);
    for (const index of indexes) {
      const to = movedLine(index, area.column, remove, add);
      if (to !== null && to < COLUMNS) this.#moveCells(index, to, area.row, end);
      // What moved leaves nothing behind, formats included.
      this.columns.get(index)?.erase(area.row, end);
      this.columns.get(index)?.formats.change(area.row, end, () => 0);
    }
  }

  #moveCells(from: number, to: number, first: number, last: number): void {
    const source = this.column(from);
    const target = this.column(to);
    target.erase(first, last);
    for (const row of source.filledRows(first, last)) target.set(row, source.get(row));
    for (const [row, formula] of source.formulas)
      if (row >= first && row <= last) target.formulas.set(row, formula);
    for (const run of [...source.formats.runs(first, last)])
      target.formats.change(run.from, run.to, () => run.id);
  }
}

/** Where a row or column goes when `remove` lines at `at` go and `add` come; null when it goes with them. */
function movedLine(line: number, at: number, remove: number, add: number): number | null {
  if (line < at) return line;
  return line < at + remove ? null : line + add - remove;
}

function moveKeys<T>(map: Map<number, T>, at: number, remove: number, add: number): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const to = movedLine(key, at, remove, add);
    if (to !== null) map.set(to, value);
  }
}

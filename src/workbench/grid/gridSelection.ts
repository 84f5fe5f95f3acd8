import type { GridSelection, Rectangle } from '@glideapps/glide-data-grid';
import { CompactSelection } from '@glideapps/glide-data-grid';
import type { Area } from '../engine';
import { COLUMNS, ROWS } from '../engine';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface SelectedCells {
  /** In the order of selection. */
  readonly areas: readonly Area[];
  readonly active: CellPosition;
}

export const singleCell = (active: CellPosition): SelectedCells => ({
  areas: [{ ...active, rows: 1, columns: 1 }],
  active,
});

export const wholeSheet: SelectedCells = {
  areas: [{ row: 0, column: 0, rows: ROWS, columns: COLUMNS }],
  active: { row: 0, column: 0 },
};

/** What the grid has selected, as the workbook says it. */
export function areasOf(selection: GridSelection): SelectedCells | null {
  const { current, columns, rows } = selection;
  const areas = [
    ...runs(columns).map(([column, count]) => ({ row: 0, column, rows: ROWS, columns: count })),
    ...runs(rows).map(([row, count]) => ({ row, column: 0, rows: count, columns: COLUMNS })),
    ...(current ? [...current.rangeStack, current.range] : []).map(({ x, y, width, height }) => ({
      row: y,
      column: x,
      rows: height,
      columns: width,
    })),
  ];
  const last = areas.at(-1);
  if (!last) return null;
  const active = current
    ? { row: current.cell[1], column: current.cell[0] }
    : { row: last.row, column: last.column };
  return { areas, active };
}

/** The way back: whole columns and rows are headers that are selected, all else is rectangles. */
export function gridSelectionOf({ areas, active }: SelectedCells): GridSelection {
  let columns = CompactSelection.empty();
  let rows = CompactSelection.empty();
  const ranges: Rectangle[] = [];
  for (const area of areas) {
    if (area.rows === ROWS) columns = columns.add([area.column, area.column + area.columns]);
    else if (area.columns === COLUMNS) rows = rows.add([area.row, area.row + area.rows]);
    else ranges.push({ x: area.column, y: area.row, width: area.columns, height: area.rows });
  }
  const range = ranges.at(-1);
  if (!range) return { columns, rows };
  const inside =
    active.column >= range.x &&
    active.column < range.x + range.width &&
    active.row >= range.y &&
    active.row < range.y + range.height;
  const cell = inside ? ([active.column, active.row] as const) : ([range.x, range.y] as const);
  return { current: { cell, range, rangeStack: ranges.slice(0, -1) }, columns, rows };
}

/** Neighbouring headers as one run: [first, count]. */
function runs(selection: CompactSelection): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const index of selection) {
    const run = found.at(-1);
    if (run && run[0] + run[1] === index) run[1] += 1;
    else found.push([index, 1]);
  }
  return found;
}

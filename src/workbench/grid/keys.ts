import type { Area } from '../engine';
import { COLUMNS, ROWS } from '../engine';
import type { CellPosition, SelectedCells } from './gridSelection';
import { singleCell } from './gridSelection';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

export const isUndo = ({ key, ctrlKey, metaKey, shiftKey }: KeyPress): boolean =>
  (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z';

/** What the keys need to know of the sheet. */
export interface Terrain {
  /** The area that holds all values, null in an empty sheet. */
  readonly used: Area | null;
  readonly isEmpty: (row: number, column: number) => boolean;
}

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Keys on which the grid and a spreadsheet differ: what is selected after them; null when the key is the grid's. */
export function selectionAfter(press: KeyPress, now: SelectedCells, terrain: Terrain): SelectedCells | null {
  const { key, shiftKey } = press;
  const control = press.ctrlKey || press.metaKey;
  if (key === 'Enter' && !control) return singleCell(step(now.active, shiftKey ? -1 : 1, 0));
  if (!control) return null;
  if (key.toLowerCase() === 'a' && terrain.used)
    return { areas: [terrain.used], active: cornerOf(terrain.used) };
  if (key === 'End' && terrain.used) {
    const { row, rows, column, columns } = terrain.used;
    return singleCell({ row: row + rows - 1, column: column + columns - 1 });
  }
  const arrow = arrows[key];
  if (!arrow) return null;
  if (!shiftKey) return singleCell(jump(now.active, arrow, terrain));
  const moving = farCorner(now);
  return { areas: [between(now.active, jump(moving, arrow, terrain))], active: now.active };
}

/** To the end of the filled block, or over the gap to the next one, or to the end of the sheet. */
function jump(
  from: CellPosition,
  [down, right]: readonly [number, number],
  { used, isEmpty }: Terrain,
): CellPosition {
  const end = { row: used ? used.row + used.rows : 0, column: used ? used.column + used.columns : 0 };
  const filled = ({ row, column }: CellPosition) =>
    row < end.row && column < end.column && !isEmpty(row, column);
  const within = filled(from) && filled(step(from, down, right));
  let at = from;
  for (;;) {
    const next = step(at, down, right);
    if (next.row === at.row && next.column === at.column) return at;
    // Nothing but emptiness ahead.
    if (!within && ((down > 0 && next.row >= end.row) || (right > 0 && next.column >= end.column)))
      return step(next, down * ROWS, right * COLUMNS);
    if (within && !filled(next)) return at;
    if (!within && filled(next)) return next;
    at = next;
  }
}

function step({ row, column }: CellPosition, down: number, right: number): CellPosition {
  return {
    row: Math.min(ROWS - 1, Math.max(0, row + down)),
    column: Math.min(COLUMNS - 1, Math.max(0, column + right)),
  };
}

const cornerOf = ({ row, column }: CellPosition): CellPosition => ({ row, column });

/** The corner that moves when a selection grows: the one across from the active cell. */
function farCorner({ areas, active }: SelectedCells): CellPosition {
  const area = areas.at(-1);
  if (!area) return active;
  return {
    row: active.row === area.row ? area.row + area.rows - 1 : area.row,
    column: active.column === area.column ? area.column + area.columns - 1 : area.column,
  };
}

function between(a: CellPosition, b: CellPosition): Area {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

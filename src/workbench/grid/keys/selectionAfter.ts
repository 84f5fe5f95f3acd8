import type { Area } from '../../engine';
import { COLUMNS, ROWS } from '../../engine';
import type { CellPosition, SelectedCells } from '../gridSelection';
import { singleCell, wholeSheet } from '../gridSelection';
import { inside } from './cycle';
import type { KeyPress } from './keyPress';
import { withControl } from './keyPress';
import type { Direction, Terrain } from './terrain';
import { jump, moved, step } from './terrain';

/** What is selected after a key, and the cell that is to come into view. */
export interface Moved extends SelectedCells {
  readonly show: CellPosition;
  /** The column where a run of Tab began: Enter goes back to it. */
  readonly tabFrom?: number;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The keys that move the selection, as in Excel; null for all others. `tabFrom` is what the last move said, if nothing came between. */
export function selectionAfter(
  press: KeyPress,
  now: SelectedCells,
  terrain: Terrain,
  tabFrom?: number,
): Moved | null {
  if (press.key === 'Enter' || press.key === 'Tab')
    return withControl(press) ? null : enterOrTab(press, now, terrain, tabFrom);
  const lines = wholeLines(press, now, terrain);
  if (lines) return { ...lines, show: now.active };
  const target = (from: CellPosition): CellPosition | null => targetOf(press, from, terrain);
  if (!press.shiftKey) {
    const to = target(now.active);
    return to && { ...singleCell(to), show: to };
  }
  const to = target(farCorner(now));
  if (!to) return null;
  return { areas: [...now.areas.slice(0, -1), between(now.active, to)], active: now.active, show: to };
}

function enterOrTab(
  { key, shiftKey }: KeyPress,
  now: SelectedCells,
  terrain: Terrain,
  tabFrom: number | undefined,
): Moved {
  const sign = shiftKey ? -1 : 1;
  const cycled = inside(now, key === 'Enter' ? 'down' : 'right', sign, terrain);
  if (cycled) return { areas: now.areas, active: cycled, show: cycled };
  if (key === 'Tab') {
    const to = step(now.active, [0, sign], terrain);
    return { ...singleCell(to), show: to, tabFrom: tabFrom ?? now.active.column };
  }
  const from = { row: now.active.row, column: shiftKey ? now.active.column : (tabFrom ?? now.active.column) };
  const to = step(from, [sign, 0], terrain);
  return { ...singleCell(to), show: to };
}

/** Ctrl+A, Ctrl+Space and Shift+Space: all, whole columns, whole rows. */
function wholeLines(
  press: KeyPress,
  { areas, active }: SelectedCells,
  { used }: Terrain,
): SelectedCells | null {
  const control = withControl(press);
  const area = areas.at(-1);
  if (control && press.key.toLowerCase() === 'a') {
    const again = used && areas.length === 1 && area && sameArea(area, used);
    return !used || again ? wholeSheet : { areas: [used], active: { row: used.row, column: used.column } };
  }
  if (press.key !== ' ' || !area) return null;
  if (control && press.shiftKey) return { ...wholeSheet, active };
  if (control) return { areas: [{ ...area, row: 0, rows: ROWS }], active: { ...active, row: 0 } };
  return press.shiftKey
    ? { areas: [{ ...area, column: 0, columns: COLUMNS }], active: { ...active, column: 0 } }
    : null;
}

function targetOf(press: KeyPress, from: CellPosition, terrain: Terrain): CellPosition | null {
  const { used, page } = terrain;
  const control = withControl(press);
  const arrow = arrows[press.key];
  if (arrow) return (control ? jump : step)(from, arrow, terrain);
  const last = used
    ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }
    : { row: 0, column: 0 };
  if (press.key === 'Home') return control ? { row: 0, column: 0 } : { ...from, column: 0 };
  if (press.key === 'End') return control ? last : { ...from, column: last.column };
  // With Ctrl they belong to the browser, which turns its own tabs.
  if (control) return null;
  if (press.key === 'PageDown') return moved(from, [page, 0]);
  return press.key === 'PageUp' ? moved(from, [-page, 0]) : null;
}

/** The corner that moves when a selection grows: the one across from the active cell. */
function farCorner({ areas, active }: SelectedCells): CellPosition {
  const area = areas.at(-1);
  if (!area) return active;
  return {
    row: active.row === area.row ? area.row + area.rows - 1 : area.row,
    column: active.column === area.column ? area.column + area.columns - 1 : area.column,
  };
}

const between = (a: CellPosition, b: CellPosition): Area => ({
  row: Math.min(a.row, b.row),
  column: Math.min(a.column, b.column),
  rows: Math.abs(a.row - b.row) + 1,
  columns: Math.abs(a.column - b.column) + 1,
});

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

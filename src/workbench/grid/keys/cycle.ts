import type { Area } from '../../engine';
import { holds } from '../../engine';
import type { CellPosition, SelectedCells } from '../gridSelection';
import type { Terrain } from './terrain';

const first = ({ row, column }: Area): CellPosition => ({ row, column });
const last = ({ row, rows, column, columns }: Area): CellPosition => ({
  row: row + rows - 1,
  column: column + columns - 1,
});

/** The next cell of the area, column by column or row by row; null at its end. */
function nextIn(area: Area, at: CellPosition, along: 'down' | 'right', sign: number): CellPosition | null {
  const { row, column } = at;
  const next =
    along === 'down'
      ? {
          row: row + sign,
          column,
          spilled: { row: sign > 0 ? area.row : last(area).row, column: column + sign },
        }
      : {
          row,
          column: column + sign,
          spilled: { row: row + sign, column: sign > 0 ? area.column : last(area).column },
        };
  if (holds(area, next.row, next.column)) return { row: next.row, column: next.column };
  return holds(area, next.spilled.row, next.spilled.column) ? next.spilled : null;
}

/**
 * Enter and Tab within several selected cells: they go around in them, from one area into the next, and the selection
 * stays. Null when one cell is selected.
 */
export function inside(
  { areas, active }: SelectedCells,
  along: 'down' | 'right',
  sign: number,
  { isRowHidden, isColumnHidden }: Terrain,
): CellPosition | null {
  if (areas.length === 1 && areas[0]?.rows === 1 && areas[0].columns === 1) return null;
  let at = areas.findLastIndex((area) => holds(area, active.row, active.column));
  let cell = active;
  do {
    const area = areas[at];
    if (!area) return null;
    const next = nextIn(area, cell, along, sign);
    if (!next) at = (at + sign + areas.length) % areas.length;
    const following = areas[at];
    cell = next ?? (following ? (sign > 0 ? first : last)(following) : active);
    if (cell.row === active.row && cell.column === active.column) return active;
  } while (isRowHidden(cell.row) || isColumnHidden(cell.column));
  return cell;
}

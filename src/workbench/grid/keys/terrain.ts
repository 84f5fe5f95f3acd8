import type { Area } from '../../engine';
import { COLUMNS, ROWS } from '../../engine';
import type { CellPosition } from '../gridSelection';

/** What the keys need to know of the sheet. */
export interface Terrain {
  /** The area that holds all values, null in an empty sheet. */
  readonly used: Area | null;
  /** Rows that are to be seen at once. */
  readonly page: number;
  readonly isEmpty: (row: number, column: number) => boolean;
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
}

export type Direction = readonly [rows: number, columns: number];

const within = ({ row, column }: CellPosition): CellPosition => ({
  row: Math.min(ROWS - 1, Math.max(0, row)),
  column: Math.min(COLUMNS - 1, Math.max(0, column)),
});

/** So many rows and columns on, not off the sheet. */
export const moved = ({ row, column }: CellPosition, [down, right]: Direction): CellPosition =>
  within({ row: row + down, column: column + right });

/** The next cell that is to be seen; the same one where there is none. */
export function step(from: CellPosition, direction: Direction, terrain: Terrain): CellPosition {
  let at = from;
  for (;;) {
    const next = moved(at, direction);
    if (next.row === at.row && next.column === at.column) return from;
    if (!terrain.isRowHidden(next.row) && !terrain.isColumnHidden(next.column)) return next;
    at = next;
  }
}

/** To the end of the filled block, or over the gap to the next one, or to the end of the sheet. */
export function jump(from: CellPosition, direction: Direction, terrain: Terrain): CellPosition {
  const { used, isEmpty } = terrain;
  const [down, right] = direction;
  const end = { row: used ? used.row + used.rows : 0, column: used ? used.column + used.columns : 0 };
  const filled = ({ row, column }: CellPosition) =>
    row < end.row && column < end.column && !isEmpty(row, column);
  const inBlock = filled(from) && filled(step(from, direction, terrain));
  let at = from;
  for (;;) {
    const next = step(at, direction, terrain);
    if (next.row === at.row && next.column === at.column) return at;
    // Nothing but emptiness ahead.
    if (!inBlock && ((down > 0 && next.row >= end.row) || (right > 0 && next.column >= end.column)))
      return moved(next, [down * ROWS, right * COLUMNS]);
    if (inBlock && !filled(next)) return at;
    if (!inBlock && filled(next)) return next;
    at = next;
  }
}

import type { Area } from './area';
import { COLUMNS, ROWS } from './area';

/**
 * Cells put in or taken out, and what lies behind them moved. Rows move down and up within the columns of `area`,
 * columns move right and left within its rows; entire rows and columns are areas that reach over the whole sheet.
 */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly area: Area;
}

/** Where a line segment (start, count) lies after the shift, null when nothing is left of it. */
function shiftSegment(
  start: number,
  count: number,
  shift: Shift,
  at: number,
  by: number,
): [number, number] | null {
  if (shift.kind === 'insert') {
    if (at <= start) return [start + by, count];
    return at < start + count ? [start, count + by] : [start, count];
  }
  const end = start + count;
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, at + by));
  if (before + after === 0) return null;
  return [before > 0 ? start : Math.max(start - by, at), before + after];
}

/** A reference to `target` after the shift; references only partly in the moved strip stay where they are. */
export function shiftArea(target: Area, shift: Shift): Area | null {
  const { area, axis } = shift;
  if (axis === 'rows') {
    if (target.column < area.column || target.column + target.columns > area.column + area.columns)
      return target;
    if (target.rows === ROWS) return target;
    const moved = shiftSegment(target.row, target.rows, shift, area.row, area.rows);
    if (!moved || moved[0] >= ROWS) return null;
    return { ...target, row: moved[0], rows: Math.min(moved[1], ROWS - moved[0]) };
  }
  if (target.row < area.row || target.row + target.rows > area.row + area.rows) return target;
  if (target.columns === COLUMNS) return target;
  const moved = shiftSegment(target.column, target.columns, shift, area.column, area.columns);
  if (!moved || moved[0] >= COLUMNS) return null;
  return { ...target, column: moved[0], columns: Math.min(moved[1], COLUMNS - moved[0]) };
}

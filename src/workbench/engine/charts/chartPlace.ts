import type { Area } from '../area';
import { lastColumn, lastRow } from '../area';
import type { Sheet } from '../sheet';
import type { Shift } from '../shift';
import type { Along } from './cellGeometry';
import { columnLines, rowLines } from './cellGeometry';

/** The cells that a chart lies over: it moves and sizes with them, Excel's standard placement. */
export interface ChartPlace {
  readonly top: Along;
  readonly bottom: Along;
  readonly left: Along;
  readonly right: Along;
}

/** Points from the sheet's origin. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(sheet: Sheet, { top, bottom, left, right }: ChartPlace): Box {
  const rows = rowLines(sheet);
  const columns = columnLines(sheet);
  const box = { left: columns.position(left), top: rows.position(top) };
  return { ...box, width: columns.position(right) - box.left, height: rows.position(bottom) - box.top };
}

export function placeAt(sheet: Sheet, { left, top, width, height }: Box): ChartPlace {
  const rows = rowLines(sheet);
  const columns = columnLines(sheet);
  return {
    top: rows.at(top),
    bottom: rows.endAt(top + height),
    left: columns.at(left),
    right: columns.endAt(left + width),
  };
}

/** The box that covers an area. */
export function boxOver(sheet: Sheet, area: Area): Box {
  const rows = rowLines(sheet);
  const columns = columnLines(sheet);
  const left = columns.start(area.column);
  const top = rows.start(area.row);
  return {
    left,
    top,
    width: columns.start(lastColumn(area) + 1) - left,
    height: rows.start(lastRow(area) + 1) - top,
  };
}

/** Both ends of a chart along one axis after lines were put in or taken out. */
function moved(from: Along, to: Along, kind: Shift['kind'], at: number, by: number): [Along, Along] {
  if (kind === 'insert') {
    const behind = (along: Along): Along => (along.line >= at ? { ...along, line: along.line + by } : along);
    return [behind(from), behind(to)];
  }
  const gone = ({ line }: Along): boolean => line >= at && line < at + by;
  const before = (along: Along): Along =>
    along.line >= at + by ? { ...along, line: along.line - by } : along;
  const first = gone(from) ? { line: at, points: 0 } : before(from);
  if (!gone(to)) return [first, before(to)];
  // All its cells gone: nothing is left of its size.
  if (gone(from)) return [first, first];
  return [first, { line: at - 1, points: Infinity }];
}

/** A chart's place after cells moved; one that lies only partly in the moved strip stays. */
export function shiftPlace(place: ChartPlace, { kind, axis, area }: Shift): ChartPlace {
  const { top, bottom, left, right } = place;
  if (axis === 'rows') {
    if (left.line < area.column || right.line > lastColumn(area)) return place;
    const [from, to] = moved(top, bottom, kind, area.row, area.rows);
    return { ...place, top: from, bottom: to };
  }
  if (top.line < area.row || bottom.line > lastRow(area)) return place;
  const [from, to] = moved(left, right, kind, area.column, area.columns);
  return { ...place, left: from, right: to };
}

import { WorkbookFault } from '../../engine';
import type { Area, Reference } from '../../engine/state';
import {
  COLUMNS,
  ROWS,
  boundingArea,
  fits,
  intersection,
  lastColumn,
  lastRow,
  placeOf,
} from '../../engine/state';
import type { Answer, Arguments, Session } from '../members';
import { mergedAreas, specialCells, surroundingRegion, visibleRows } from './rangeSearch';

type Method = (target: Reference, args: Arguments, session: Session) => Answer;

/** An area made of this one; one that leaves the sheet is refused. */
function moved(change: (area: Area, args: Arguments) => Area): Method {
  return (reference, args, session) => {
    const area = change(placeOf(reference), args);
    if (!fits(area)) throw new WorkbookFault('InvalidArgument');
    return session.range(reference.sheet, area);
  };
}

const lineBeside =
  (side: 'after' | 'before', axis: 'rows' | 'columns') =>
  (area: Area, args: Arguments): Area => {
    const wish = args.wholeOr(0, 1);
    const count = Math.abs(wish);
    const forward = (side === 'after') === wish > 0;
    if (axis === 'rows') return { ...area, row: forward ? lastRow(area) + 1 : area.row - count, rows: count };
    return { ...area, column: forward ? lastColumn(area) + 1 : area.column - count, columns: count };
  };

/** The other range of a method: a range of the same sheet, or an address in it. */
function otherRange(reference: Reference, args: Arguments, session: Session): Area {
  const object = args.object(0);
  if (!object) return session.areaIn(reference.sheet, args.text(0));
  const other = session.targetOf('Range', object);
  if (other.sheet !== reference.sheet) throw new WorkbookFault('InvalidArgument');
  return placeOf(other);
}

function usedWithin(reference: Reference, args: Arguments, session: Session): Answer {
  const used = reference.sheet.usedArea(args.flagOr(0, false), placeOf(reference));
  return session.rangeOrNull(reference.sheet, used);
}

function special(reference: Reference, args: Arguments, session: Session): Answer {
  const found = specialCells(reference, args.text(0), args.textOr(1, 'All'));
  return found.length === 0 ? null : session.wrap('RangeAreas', session.areas(reference.sheet, found));
}

const cross: Method = (reference, args, session) =>
  session.rangeOrNull(
    reference.sheet,
    intersection(placeOf(reference), otherRange(reference, args, session)),
  );

/** What answers null in one method is an `ItemNotFound` in its sister. */
const found =
  (method: Method): Method =>
  (reference, args, session) => {
    const answer = method(reference, args, session);
    if (answer === null) throw new WorkbookFault('ItemNotFound');
    return answer;
  };

/** Methods that answer other ranges. */
export const rangeNavigation: Readonly<Record<string, Method>> = {
  GetCell: moved((area, args) => ({
    row: area.row + args.whole(0),
    column: area.column + args.whole(1),
    rows: 1,
    columns: 1,
  })),
  GetColumn: moved((area, args) => {
    const index = args.whole(0);
    if (index < 0 || index >= area.columns) throw new WorkbookFault('InvalidArgument');
    return { ...area, column: area.column + index, columns: 1 };
  }),
  GetRow: moved((area, args) => {
    const index = args.whole(0);
    if (index < 0 || index >= area.rows) throw new WorkbookFault('InvalidArgument');
    return { ...area, row: area.row + index, rows: 1 };
  }),
  GetLastCell: moved((area) => ({ row: lastRow(area), column: lastColumn(area), rows: 1, columns: 1 })),
  GetLastColumn: moved((area) => ({ ...area, column: lastColumn(area), columns: 1 })),
  GetLastRow: moved((area) => ({ ...area, row: lastRow(area), rows: 1 })),
  GetEntireColumn: moved((area) => ({ ...area, row: 0, rows: ROWS })),
  GetEntireRow: moved((area) => ({ ...area, column: 0, columns: COLUMNS })),
  GetOffsetRange: moved((area, args) => ({
    ...area,
    row: area.row + args.whole(0),
    column: area.column + args.whole(1),
  })),
  GetResizedRange: moved((area, args) => ({
    ...area,
    rows: area.rows + args.whole(0),
    columns: area.columns + args.whole(1),
  })),
  GetAbsoluteResizedRange: moved((area, args) => ({ ...area, rows: args.whole(0), columns: args.whole(1) })),
  GetColumnsAfter: moved(lineBeside('after', 'columns')),
  GetColumnsBefore: moved(lineBeside('before', 'columns')),
  GetRowsBelow: moved(lineBeside('after', 'rows')),
  GetRowsAbove: moved(lineBeside('before', 'rows')),
  GetBoundingRect: (reference, args, session) =>
    session.range(reference.sheet, boundingArea(placeOf(reference), otherRange(reference, args, session))),
  GetIntersectionOrNullObject: cross,
  GetIntersection: found(cross),
  GetUsedRangeOrNullObject: usedWithin,

  GetUsedRange: found(usedWithin),
  GetSurroundingRegion: (reference, _, session) =>
    session.range(reference.sheet, surroundingRegion(reference)),
  GetSpecialCellsOrNullObject: special,
  GetSpecialCells: found(special),
  GetMergedAreasOrNullObject: (reference, _, session) => {
    const found = mergedAreas(reference, session.book.merges);
    return found.length === 0 ? null : session.wrap('RangeAreas', session.areas(reference.sheet, found));
  },
  GetVisibleView: (reference, _, session) =>
    session.wrap('RangeView', { reference, rows: visibleRows(reference) }),
  GetTables: (reference, args, session) =>
    session.wrap('TableScopedCollection', {
      sheet: reference.sheet,
      areas: [placeOf(reference)],
      whole: args.flagOr(0, false),
    }),
};

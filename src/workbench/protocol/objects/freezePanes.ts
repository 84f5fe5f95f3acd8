import { WorkbookFault } from '../../engine';
import type { Book, Sheet } from '../../engine/state';
import { COLUMNS, ROWS, areaOf, placeOf, refuseLockedSheet } from '../../engine/state';
import type { Answer, Members, Session } from '../members';

function freeze(book: Book, sheet: Sheet, rows: number, columns: number): void {
  refuseLockedSheet(book, sheet);
  if (rows < 0 || columns < 0) throw new WorkbookFault('InvalidArgument');
  sheet.frozen = rows + columns === 0 ? null : areaOf(0, 0, rows || ROWS, columns || COLUMNS);
  book.emit({ kind: 'layout', sheet, origin: book.origin });
}

const location = (sheet: Sheet, session: Session): Answer => session.rangeOrNull(sheet, sheet.frozen);

export const worksheetFreezePanes: Members<Sheet> = {
  name: 'WorksheetFreezePanes',
  level: '1.7',
  methods: {
    FreezeAt: (sheet, args, session) => {
      const object = args.object(0);
      const area = object ? placeOf(session.targetOf('Range', object)) : session.areaIn(sheet, args.text(0));
      freeze(
        session.book,
        sheet,
        area.rows === ROWS ? 0 : area.row + area.rows,
        area.columns === COLUMNS ? 0 : area.column + area.columns,
      );
    },
    FreezeRows: (sheet, args, { book }) => freeze(book, sheet, args.wholeOr(0, 1), 0),
    FreezeColumns: (sheet, args, { book }) => freeze(book, sheet, 0, args.wholeOr(0, 1)),
    Unfreeze: (sheet, _, { book }) => freeze(book, sheet, 0, 0),
    GetLocationOrNullObject: (sheet, _, session) => location(sheet, session),
    GetLocation: (sheet, _, session) => {
      const answer = location(sheet, session);
      if (answer === null) throw new WorkbookFault('ItemNotFound');
      return answer;
    },
  },
};

import { WorkbookFault } from '../../engine';
import type { Book } from '../../engine/state';
import { areaOf } from '../../engine/state';
import { plain } from '../members';
import type { Members } from '../members';

/** The selected areas; a selected chart leaves no range selected (Microsoft: InvalidSelection). */
function selectedAreas(book: Book) {
  const { selection } = book;
  if (selection?.kind !== 'cells') throw new WorkbookFault('InvalidSelection');
  return selection;
}

export const workbook: Members<Book> = {
  name: 'Workbook',
  properties: {
    Name: { get: ({ options }) => options.name },
    ReadOnly: { get: ({ readOnly }) => readOnly },
  },
  links: {
    Application: (book, session) => session.wrap('Application', book),
    Functions: (book, session) => session.wrap('Functions', book),
    Names: (_, session) => session.wrap('NamedItemCollection', { scope: null }),
    Protection: (book, session) => session.wrap('WorkbookProtection', book),
    Settings: (book, session) => session.wrap('SettingCollection', book),
    Tables: (_, session) => session.wrap('TableCollection', { sheet: null }),
    Worksheets: (book, session) => session.wrap('WorksheetCollection', book),
    _Runtime: (book, session) => session.wrap('Runtime', book),
  },
  methods: {
    GetSelectedRange: (book, _, session) => {
      const { sheet, areas } = selectedAreas(book);
      const [only, ...more] = areas;
      if (!only || more.length > 0) throw new WorkbookFault('InvalidSelection');
      return session.range(sheet, only);
    },
    GetSelectedRanges: (book, _, session) => {
      const { sheet, areas } = selectedAreas(book);
      return session.wrap('RangeAreas', session.areas(sheet, areas));
    },
    GetActiveCell: (book, _, session) => {
      const { sheet, active } = selectedAreas(book);
      return session.range(sheet, areaOf(active.row, active.column));
    },
    _RemoveReference: (_, args, session) => session.letGo(args.text(0)),
    _RemoveAllReferences: (_, __, session) => session.letAllGo(),
    _GetReferenceCount: (_, __, session) => plain(session.keptCount),
    _GetRangeForEventByReferenceId: (_, args, session) => session.eventRange(args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, session) => session.eventRangeOrNull(args.text(0)),
  },
};

export const workbookProtection: Members<Book> = {
  name: 'WorkbookProtection',
  level: '1.7',
  properties: { Protected: { get: ({ lock }) => lock !== null } },
  methods: {
    Protect: (book, args) => {
      if (book.lock) throw new WorkbookFault('AccessDenied');
      book.lock = { password: args.textOr(0, null), options: null };
      book.steps.forget();
      book.emit({ kind: 'sheets', origin: book.origin });
    },
    Unprotect: (book, args) => {
      const password = book.lock?.password;
      if (typeof password === 'string' && password !== args.textOr(0, null))
        throw new WorkbookFault('AccessDenied');
      book.lock = null;
      book.steps.forget();
      book.emit({ kind: 'sheets', origin: book.origin });
    },
  },
};

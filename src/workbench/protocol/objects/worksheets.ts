import { WorkbookFault } from '../../engine';
import type { Book, Sheet } from '../../engine/state';
import { addSheet } from '../../engine/state';
import { plain } from '../members';
import type { Members } from '../members';
import { listening } from './listening';

/** A sheet by its name or its id. */
const find = (book: Book, key: string): Sheet | undefined =>
  book.sheets.find((sheet) => sheet.id === key) ?? book.sheetNamed(key);

const shown = (book: Book, visibleOnly: boolean): Sheet[] =>
  visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;

export const worksheetCollection: Members<Book> = {
  name: 'WorksheetCollection',
  items: ({ sheets }, session) => sheets.map((sheet) => session.wrap('Worksheet', sheet)),
  indexer: (book, args, session) => {
    const sheet = find(book, args.text(0));
    if (!sheet) throw new WorkbookFault('ItemNotFound');
    return session.wrap('Worksheet', sheet);
  },
  methods: {
    Add: (book, args, session) => session.wrap('Worksheet', addSheet(book, args.textOr(0, undefined))),
    GetActiveWorksheet: (_, __, session) => session.wrap('Worksheet', session.engine.activeSheet),
    GetCount: (book, args) => plain(shown(book, args.flagOr(0, false)).length),
    GetFirst: (book, args, session) => {
      const [first] = shown(book, args.flagOr(0, false));
      if (!first) throw new WorkbookFault('ItemNotFound');
      return session.wrap('Worksheet', first);
    },
    GetLast: (book, args, session) => {
      const last = shown(book, args.flagOr(0, false)).at(-1);
      if (!last) throw new WorkbookFault('ItemNotFound');
      return session.wrap('Worksheet', last);
    },
    GetItemOrNullObject: (book, args, session) => {
      const sheet = find(book, args.text(0));
      return sheet ? session.wrap('Worksheet', sheet) : null;
    },
    ...listening<Book>('DataChanged', () => '10 Workbook'),
    ...listening<Book>('SelectionChanged', () => '14 Workbook'),
  },
};

import { WorkbookFault } from '../../engine';
import type { Book } from '../../engine/state';
import { plain } from '../members';
import type { Members, Session, WireObject } from '../members';

const find = (book: Book, key: string, session: Session): WireObject | null =>
  book.settings.has(key) ? session.wrap('Setting', { key }) : null;

/** A value is a string or JSON; it is kept as a copy. */
function put(book: Book, key: string, value: unknown): void {
  book.refuseReadOnly();
  book.settings.set(key, structuredClone(value));
  book.emit({ kind: 'settings', origin: book.origin });
}

/** Settings of the workbook, by key. */
export const settingCollection: Members<Book> = {
  name: 'SettingCollection',
  level: '1.4',
  items: ({ settings }, session) => [...settings.keys()].map((key) => session.wrap('Setting', { key })),
  indexer: (book, args, session) => {
    const found = find(book, args.text(0), session);
    if (!found) throw new WorkbookFault('ItemNotFound');
    return found;
  },
  methods: {
    Add: (book, args, session) => {
      put(book, args.text(0), args.value(1));
      return session.wrap('Setting', { key: args.text(0) });
    },
    GetCount: ({ settings }) => plain(settings.size),
    GetItemOrNullObject: (book, args, session) => find(book, args.text(0), session),
  },
};

function valueOf({ key }: { readonly key: string }, { book }: Session): unknown {
  if (!book.settings.has(key)) throw new WorkbookFault('ItemNotFound');
  return book.settings.get(key);
}

export const setting: Members<{ readonly key: string }> = {
  name: 'Setting',
  level: '1.4',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: valueOf, set: ({ key }, value, { book }) => put(book, key, value) },
  },
  methods: {
    Delete: (target, _, session) => {
      valueOf(target, session);
      session.book.refuseReadOnly();
      session.book.settings.delete(target.key);
      session.book.emit({ kind: 'settings', origin: session.book.origin });
    },
  },
};

import { WorkbookFault } from '../../engine';
import type { Sheet } from '../../engine/state';
import { plain } from '../members';
import type { Members, Session, WireObject } from '../members';

/** Keys are told apart without regard to case. */
const keyOf = (sheet: Sheet, key: string): string | undefined =>
  [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());

function find(sheet: Sheet, key: string, session: Session): WireObject | null {
  const known = keyOf(sheet, key);
  return known === undefined ? null : session.wrap('WorksheetCustomProperty', { sheet, key: known });
}

const emit = (sheet: Sheet, { book }: Session): void =>
  book.emit({ kind: 'layout', sheet, origin: book.origin });

export const worksheetCustomPropertyCollection: Members<Sheet> = {
  name: 'WorksheetCustomPropertyCollection',
  level: '1.12',
  items: (sheet, session) =>
    [...sheet.customProperties.keys()].map((key) => session.wrap('WorksheetCustomProperty', { sheet, key })),
  indexer: (sheet, args, session) => {
    const found = find(sheet, args.text(0), session);
    if (!found) throw new WorkbookFault('ItemNotFound');
    return found;
  },
  methods: {
    Add: (sheet, args, session) => {
      session.book.refuseReadOnly();
      const key = keyOf(sheet, args.text(0)) ?? args.text(0);
      sheet.customProperties.set(key, args.text(1));
      emit(sheet, session);
      return session.wrap('WorksheetCustomProperty', { sheet, key });
    },
    GetCount: (sheet) => plain(sheet.customProperties.size),
    GetItemOrNullObject: (sheet, args, session) => find(sheet, args.text(0), session),
  },
};

export const worksheetCustomProperty: Members<{ readonly sheet: Sheet; readonly key: string }> = {
  name: 'WorksheetCustomProperty',
  level: '1.12',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      set: ({ sheet, key }, value, session) => {
        session.book.refuseReadOnly();
        if (typeof value !== 'string') throw new WorkbookFault('InvalidArgument');
        sheet.customProperties.set(key, value);
        emit(sheet, session);
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }, _, session) => {
      session.book.refuseReadOnly();
      sheet.customProperties.delete(key);
      emit(sheet, session);
    },
  },
};

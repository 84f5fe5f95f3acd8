import { WorkbookFault } from '../../engine';
import type { Area, Sheet, Table } from '../../engine/state';
import { covers, createTable, intersection, placeOf, readPlace } from '../../engine/state';
import type { Arguments, Members, Session, WireObject } from '../members';
import { plain } from '../members';
import { listening } from './listening';

interface Where {
  readonly sheet: Sheet | null;
}

const tablesOf = ({ sheet }: Where, { book }: Session): Table[] =>
  sheet ? book.tablesOf(sheet) : book.tables;

/** By name or id. */
function pick(tables: readonly Table[], key: string, session: Session): WireObject | null {
  const found = tables.find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  return found ? session.wrap('Table', found) : null;
}

function required(found: WireObject | null | undefined): WireObject {
  if (!found) throw new WorkbookFault('ItemNotFound');
  return found;
}

/** The place a table is to be made: a range, an address with a sheet, or one within the collection's sheet. */
function placeFor(where: Where, args: Arguments, session: Session): { sheet: Sheet; area: Area } {
  const object = args.object(0);
  if (object) {
    const reference = session.targetOf('Range', object);
    return { sheet: reference.sheet, area: placeOf(reference) };
  }
  const place = readPlace(session.book, args.text(0));
  if (place) return place;
  const sheet = where.sheet ?? session.engine.activeSheet;
  return { sheet, area: session.areaIn(sheet, args.text(0)) };
}

export const tableCollection: Members<Where> = {
  name: 'TableCollection',
  properties: { Count: { get: (where, session) => tablesOf(where, session).length } },
  items: (where, session) => tablesOf(where, session).map((table) => session.wrap('Table', table)),
  indexer: (where, args, session) => required(pick(tablesOf(where, session), args.text(0), session)),
  methods: {
    Add: (where, args, session) => {
      const { sheet, area } = placeFor(where, args, session);
      if (where.sheet && where.sheet !== sheet) throw new WorkbookFault('InvalidArgument');
      return session.wrap('Table', createTable(session.book, sheet, area, args.flagOr(1, false)));
    },
    GetCount: (where, _, session) => plain(tablesOf(where, session).length),
    GetItemAt: (where, args, session) => {
      const table = tablesOf(where, session)[args.whole(0)];
      if (!table) throw new WorkbookFault('InvalidArgument');
      return session.wrap('Table', table);
    },
    GetItemOrNullObject: (where, args, session) => pick(tablesOf(where, session), args.text(0), session),
    ...listening<Where>('DataChanged', ({ sheet }) => `101 ${sheet?.id ?? 'Workbook'}`),
  },
};

interface Scoped {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  readonly whole: boolean;
}

const scoped = ({ sheet, areas, whole }: Scoped, { book }: Session): Table[] =>
  book
    .tablesOf(sheet)
    .filter((table) =>
      areas.some((area) => (whole ? covers(area, table.area) : intersection(area, table.area))),
    );

/** Tables that lie in a range, in part or wholly. */
export const tableScopedCollection: Members<Scoped> = {
  name: 'TableScopedCollection',
  level: '1.9',
  since: { GetItemOrNullObject: '1.14' },
  items: (where, session) => scoped(where, session).map((table) => session.wrap('Table', table)),
  indexer: (where, args, session) => required(pick(scoped(where, session), args.text(0), session)),
  methods: {
    GetCount: (where, _, session) => plain(scoped(where, session).length),
    GetFirst: (where, _, session) => {
      const [first] = scoped(where, session);
      if (!first) throw new WorkbookFault('ItemNotFound');
      return session.wrap('Table', first);
    },
    GetItemOrNullObject: (where, args, session) => pick(scoped(where, session), args.text(0), session),
  },
};

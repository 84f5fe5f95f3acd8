import { WorkbookFault } from '../../engine';
import type { DefinedName, Sheet } from '../../engine/state';
import {
  addName,
  deleteName,
  nameFormula,
  placeOf,
  plainValue,
  retargetName,
  setNameVisible,
} from '../../engine/state';
import type { Arguments, Members, Session, WireObject } from '../members';
import { plain } from '../members';

interface Scope {
  readonly scope: Sheet | null;
}

/** By name or by the id that an earlier answer gave. */
function find({ scope }: Scope, key: string, session: Session): WireObject | null {
  const lower = key.toLowerCase();
  const found = session.book.names.find(
    (item) => item.scope === scope && (item.id.toLowerCase() === lower || item.name.toLowerCase() === lower),
  );
  return found ? session.wrap('NamedItem', found) : null;
}

const inScope = ({ scope }: Scope, session: Session): DefinedName[] =>
  session.book.names.filter((item) => item.scope === scope);

function add({ scope }: Scope, args: Arguments, session: Session): WireObject {
  const object = args.object(1);
  const reference = object && session.targetOf('Range', object);
  const target = reference ? { sheet: reference.sheet, area: placeOf(reference) } : args.text(1);
  return session.wrap('NamedItem', addName(session.book, args.text(0), scope, target, args.textOr(2, '')));
}

export const namedItemCollection: Members<Scope> = {
  name: 'NamedItemCollection',
  items: (scope, session) => inScope(scope, session).map((item) => session.wrap('NamedItem', item)),
  indexer: (scope, args, session) => {
    const found = find(scope, args.text(0), session);
    if (!found) throw new WorkbookFault('ItemNotFound');
    return found;
  },
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (scope, _, session) => plain(inScope(scope, session).length),
    GetItemOrNullObject: (scope, args, session) => find(scope, args.text(0), session),
  },
};

function alive(item: DefinedName): DefinedName {
  if (item.deleted) throw new WorkbookFault('ItemNotFound');
  return item;
}

const types = { number: 'Double', string: 'String', boolean: 'Boolean' } as const;

/** Names of Excel.NamedItemType. */
function typeOf({ target }: DefinedName): string {
  if (target.kind === 'place') return target.reference.area ? 'Range' : 'Error';
  const value = plainValue(target.value);
  return types[typeof value as keyof typeof types];
}

function rangeOf(item: DefinedName, session: Session): WireObject | null {
  const { target } = alive(item);
  if (target.kind !== 'place') return null;
  return session.rangeOrNull(target.reference.sheet, target.reference.area);
}

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new WorkbookFault('InvalidArgument');
  return value;
};

export const namedItem: Members<DefinedName> = {
  name: 'NamedItem',
  identity: ({ id }) => ({ _Id: id }),
  properties: {
    Name: { get: (item) => alive(item).name },
    Type: { get: (item) => typeOf(alive(item)) },
    /** "For a named range, it returns the range address" (Microsoft, Excel.NamedItem.value); a lost one is `#REF!`. */
    Value: {
      get: (item) => {
        const { target } = alive(item);
        return target.kind === 'place' ? nameFormula(item).slice(1) : plainValue(target.value);
      },
    },
    Formula: {
      get: (item) => nameFormula(alive(item)),
      set: (item, value, { book }) => retargetName(book, alive(item), text(value)),
    },
    Visible: {
      get: (item) => alive(item).visible,
      set: (item, value, { book }) => {
        if (typeof value !== 'boolean') throw new WorkbookFault('InvalidArgument');
        setNameVisible(book, alive(item), value);
      },
    },
    Comment: {
      get: (item) => alive(item).comment,
      set: (item, value, { book }) => {
        book.refuseReadOnly();
        alive(item).comment = text(value);
        book.steps.forget();
      },
    },
    Scope: { get: (item) => (alive(item).scope ? 'Worksheet' : 'Workbook') },
  },
  links: {
    Worksheet: ({ scope }, session) => {
      if (!scope) throw new WorkbookFault('ItemNotFound');
      return session.wrap('Worksheet', scope);
    },
    WorksheetOrNullObject: ({ scope }, session) => (scope ? session.wrap('Worksheet', scope) : null),
  },
  methods: {
    Delete: (item, _, { book }) => deleteName(book, alive(item)),
    GetRangeOrNullObject: (item, _, session) => rangeOf(item, session),
    GetRange: (item, _, session) => {
      const found = rangeOf(item, session);
      if (!found) throw new WorkbookFault('ItemNotFound');
      return found;
    },
  },
};

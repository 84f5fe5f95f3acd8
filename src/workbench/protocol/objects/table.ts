import { WorkbookFault } from '../../engine';
import type { Area, Table } from '../../engine/state';
import {
  clearCriteria,
  erase,
  placeOf,
  refuseLockedSheet,
  removeTable,
  renameTable,
  resizeTable,
  showHeaders,
  showMatching,
  showTotals,
} from '../../engine/state';
import type { Answer, Arguments, Members, Property, Session } from '../members';
import { listening } from './listening';

function alive(table: Table): Table {
  if (table.deleted) throw new WorkbookFault('ItemNotFound');
  return table;
}

type Shown =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

const truth = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw new WorkbookFault('InvalidArgument');
  return value;
};

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new WorkbookFault('InvalidArgument');
  return value;
};

/** A look of the table that has no effect on its cells. */
const look = (key: Shown): Property<Table> => ({
  get: (table) => alive(table)[key],
  set: (table, value, { book }) => {
    refuseLockedSheet(book, table.sheet);
    alive(table)[key] = truth(value);
    book.emit({ kind: 'tables', sheet: table.sheet, origin: book.origin });
  },
});

const part =
  (area: (table: Table) => Area) =>
  (table: Table, _: Arguments, session: Session): Answer =>
    session.range(table.sheet, area(alive(table)));

export const table: Members<Table> = {
  name: 'Table',
  since: { Resize: '1.13' },
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: (target) => alive(target).id },
    LegacyId: { get: (target) => alive(target).id },
    Name: {
      get: (target) => alive(target).name,
      set: (target, value, { book }) => renameTable(book, alive(target), text(value)),
    },
    Style: {
      get: (target) => alive(target).style,
      set: (target, value, { book }) => {
        refuseLockedSheet(book, target.sheet);
        alive(target).style = text(value);
        book.emit({ kind: 'tables', sheet: target.sheet, origin: book.origin });
      },
    },
    ShowHeaders: {
      get: (target) => alive(target).showHeaders,
      set: (target, value, { book }) => showHeaders(book, alive(target), truth(value)),
    },
    ShowTotals: {
      get: (target) => alive(target).showTotals,
      set: (target, value, { book }) => showTotals(book, alive(target), truth(value)),
    },
    ShowBandedRows: look('showBandedRows'),
    ShowBandedColumns: look('showBandedColumns'),
    ShowFilterButton: look('showFilterButton'),
    HighlightFirstColumn: look('highlightFirstColumn'),
    HighlightLastColumn: look('highlightLastColumn'),
  },
  links: {
    AutoFilter: (target, session) =>
      session.wrap('AutoFilter', { sheet: target.sheet, table: alive(target) }),
    Columns: (target, session) => session.wrap('TableColumnCollection', alive(target)),
    Rows: (target, session) => session.wrap('TableRowCollection', alive(target)),
    Sort: (target, session) => session.wrap('TableSort', alive(target)),
    Worksheet: (target, session) => session.wrap('Worksheet', alive(target).sheet),
  },
  methods: {
    GetRange: part((target) => target.area),
    GetHeaderRowRange: part((target) => target.headerArea),
    GetDataBodyRange: part((target) => target.bodyArea),
    GetTotalRowRange: part((target) => target.totalArea),
    ClearFilters: (target, _, { book }) => clearCriteria(book, target.sheet, alive(target).filter),
    ReapplyFilters: (target, _, { book }) => showMatching(book, target.sheet, alive(target).filter),
    ConvertToRange: (target, _, session) => {
      const { area, sheet } = alive(target);
      removeTable(session.book, target);
      return session.range(sheet, area);
    },
    Delete: (target, _, { book }) => {
      const { area, sheet } = alive(target);
      removeTable(book, target);
      erase(sheet, area);
      book.emitCells(sheet, area);
    },
    Resize: (target, args, session) => {
      const object = args.object(0);
      const reference = object && session.targetOf('Range', object);
      if (reference && reference.sheet !== target.sheet) throw new WorkbookFault('InvalidArgument');
      const area = reference ? placeOf(reference) : session.areaIn(target.sheet, args.text(0));
      resizeTable(session.book, alive(target), area);
    },
    ...listening<Table>('DataChanged', ({ id }) => `101 ${id}`),
  },
};

import { WorkbookFault } from '../../engine';
import type { Area, Table } from '../../engine/state';
import {
  addTableColumn,
  areaOf,
  deleteTableColumn,
  lastRow,
  plainValue,
  writeBlock,
} from '../../engine/state';
import type { Answer, Arguments, Members, Session, WireObject } from '../members';
import { plain } from '../members';
import type { ColumnTarget } from '../targets';

/** By id, or by name. */
function find(table: Table, key: unknown, session: Session): WireObject | null {
  const wanted = typeof key === 'string' ? key.toLowerCase() : key;
  const column = table.columns.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  return column ? session.wrap('TableColumn', { table, column }) : null;
}

export const tableColumnCollection: Members<Table> = {
  name: 'TableColumnCollection',
  properties: { Count: { get: ({ columns }) => columns.length } },
  items: (table, session) => table.columns.map((column) => session.wrap('TableColumn', { table, column })),
  indexer: (table, args, session) => {
    const found = find(table, args.value(0), session);
    if (!found) throw new WorkbookFault('ItemNotFound');
    return found;
  },
  methods: {
    Add: (table, args, session) => {
      const { book } = session;
      const at = addTableColumn(book, table, args.wholeOr(0, null), args.textOr(2, undefined));
      const place = table.columnOf(table.area, at);
      if (args.has(1)) {
        const values = args.value(1);
        // One value per row of the whole column, its header included, or one for all body cells.
        writeBlock(
          book,
          table.sheet,
          Array.isArray(values) ? place : table.columnOf(table.bodyArea, at),
          values,
        );
      }
      const column = table.columns[at];
      if (!column) throw new WorkbookFault('GeneralException');
      return session.wrap('TableColumn', { table, column });
    },
    GetCount: ({ columns }) => plain(columns.length),
    GetItemAt: (table, args, session) => {
      const column = table.columns[args.whole(0)];
      if (!column) throw new WorkbookFault('InvalidArgument');
      return session.wrap('TableColumn', { table, column });
    },
    GetItemOrNullObject: (table, args, session) => find(table, args.value(0), session),
  },
};

function indexOf({ table, column }: ColumnTarget): number {
  const index = table.deleted ? -1 : table.columns.indexOf(column);
  if (index < 0) throw new WorkbookFault('ItemNotFound');
  return index;
}

const part =
  (area: (table: Table) => Area) =>
  (target: ColumnTarget, _: Arguments, session: Session): Answer =>
    session.range(target.table.sheet, target.table.columnOf(area(target.table), indexOf(target)));

export const tableColumn: Members<ColumnTarget> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: indexOf },
    Name: {
      get: (target) => {
        indexOf(target);
        return target.column.name;
      },
      set: (target, value, { book }) => {
        const { headerArea, sheet } = target.table;
        writeBlock(book, sheet, target.table.columnOf(headerArea, indexOf(target)), value);
      },
    },
    Values: {
      get: (target) => {
        const { area, sheet } = target.table;
        const column = area.column + indexOf(target);
        const rows = [];
        for (let row = area.row; row <= lastRow(area); row += 1)
          rows.push([plainValue(sheet.value(row, column))]);
        return rows;
      },
      set: (target, value, { book }) => {
        const { area, sheet } = target.table;
        writeBlock(book, sheet, areaOf(area.row, area.column + indexOf(target), area.rows), value);
      },
    },
  },
  links: { Filter: (target, session) => session.wrap('Filter', target) },
  methods: {
    Delete: (target, _, { book }) => deleteTableColumn(book, target.table, indexOf(target)),
    GetRange: part((table) => table.area),
    GetHeaderRowRange: part((table) => table.headerArea),
    GetDataBodyRange: part((table) => table.bodyArea),
    GetTotalRowRange: part((table) => table.totalArea),
  },
};

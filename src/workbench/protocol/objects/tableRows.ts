import { WorkbookFault } from '../../engine';
import type { Area, Table } from '../../engine/state';
import { addTableRows, deleteTableRow, lastColumn, plainValue, writeBlock } from '../../engine/state';
import { plain } from '../members';
import type { Members } from '../members';

const rowArea = ({ bodyArea }: Table, index: number): Area => {
  if (index < 0 || index >= bodyArea.rows) throw new WorkbookFault('InvalidArgument');
  return { ...bodyArea, row: bodyArea.row + index, rows: 1 };
};

/** Rows to add: a list of lists, or one list for one row. */
function rowsOf(values: unknown): readonly unknown[] {
  if (!Array.isArray(values)) throw new WorkbookFault('InvalidArgument');
  const list: readonly unknown[] = values;
  return Array.isArray(list[0]) ? list : [list];
}

export const tableRowCollection: Members<Table> = {
  name: 'TableRowCollection',
  properties: { Count: { get: ({ bodyArea }) => bodyArea.rows } },
  items: (table, session) =>
    Array.from({ length: table.bodyArea.rows }, (_, index) => session.wrap('TableRow', { table, index })),
  methods: {
    Add: (table, args, session) => {
      const rows = args.has(1) ? rowsOf(args.value(1)) : null;
      const index = addTableRows(session.book, table, args.wholeOr(0, null), rows?.length ?? 1);
      const place = { ...rowArea(table, index), rows: rows?.length ?? 1 };
      if (rows) writeBlock(session.book, table.sheet, place, rows);
      return session.wrap('TableRow', { table, index });
    },
    GetCount: ({ bodyArea }) => plain(bodyArea.rows),
    GetItemAt: (table, args, session) => {
      rowArea(table, args.whole(0));
      return session.wrap('TableRow', { table, index: args.whole(0) });
    },
  },
};

export const tableRow: Members<{ readonly table: Table; readonly index: number }> = {
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: ({ table, index }) => {
        const area = rowArea(table, index);
        const cells = [];
        for (let column = area.column; column <= lastColumn(area); column += 1)
          cells.push(plainValue(table.sheet.value(area.row, column)));
        return [cells];
      },
      set: ({ table, index }, value, { book }) => writeBlock(book, table.sheet, rowArea(table, index), value),
    },
  },
  methods: {
    Delete: ({ table, index }, _, { book }) => {
      rowArea(table, index);
      deleteTableRow(book, table, index);
    },
    GetRange: ({ table, index }, _, session) => session.range(table.sheet, rowArea(table, index)),
  },
};

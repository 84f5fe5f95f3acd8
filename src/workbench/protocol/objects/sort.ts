import { WorkbookFault } from '../../engine';
import type { OrderOptions, Reference, SortField, Table } from '../../engine/state';
import { clearSort, placeOf, reapplySort, sortCells, sortTable } from '../../engine/state';
import type { Arguments, Members } from '../members';

function given<T extends string>(value: unknown, known: readonly T[], absent: T): T {
  if (value === undefined || value === null) return absent;
  const found = known.find((name) => name === value);
  if (!found) throw new WorkbookFault('InvalidArgument');
  return found;
}

/** Excel.SortField: by values only; colours, icons and parts of rich values are not played. */
function fieldOf(value: unknown): SortField {
  if (typeof value !== 'object' || value === null) throw new WorkbookFault('InvalidArgument');
  const { key, ascending, sortOn, dataOption, subField } = value as Readonly<Record<string, unknown>>;
  if (typeof key !== 'number' || !Number.isInteger(key)) throw new WorkbookFault('InvalidArgument');
  const on = given(sortOn, ['Value', 'CellColor', 'FontColor', 'Icon'], 'Value');
  if (on !== 'Value' || (typeof subField === 'string' && subField !== ''))
    throw new WorkbookFault('NotImplemented', 'The workbench sorts by values only.');
  return {
    key,
    ascending: ascending !== false,
    textAsNumber: given(dataOption, ['Normal', 'TextAsNumber'], 'Normal') === 'TextAsNumber',
  };
}

function fieldsOf(args: Arguments): SortField[] {
  const fields = args.value(0);
  if (!Array.isArray(fields)) throw new WorkbookFault('InvalidArgument');
  return fields.map(fieldOf);
}

const orderOf = (args: Arguments, method: unknown): OrderOptions => ({
  matchCase: args.flagOr(1, false),
  method: given(method, ['PinYin', 'StrokeCount'], 'PinYin'),
});

export const rangeSort: Members<Reference> = {
  name: 'RangeSort',
  level: '1.2',
  methods: {
    Apply: (reference, args, { book }) => {
      const orientation = given(args.value(3), ['Rows', 'Columns'], 'Rows');
      const area = placeOf(reference);
      // A header is a row when rows are sorted, a column when columns are; alone there is nothing to sort.
      const head = args.flagOr(2, false) ? 1 : 0;
      const body =
        orientation === 'Rows'
          ? { ...area, row: area.row + head, rows: area.rows - head }
          : { ...area, column: area.column + head, columns: area.columns - head };
      if (body.rows > 0 && body.columns > 0)
        sortCells(book, reference.sheet, body, fieldsOf(args), orderOf(args, args.value(4)), orientation);
    },
  },
};

function alive(table: Table): Table {
  if (table.deleted) throw new WorkbookFault('ItemNotFound');
  return table;
}

export const tableSort: Members<Table> = {
  name: 'TableSort',
  level: '1.2',
  properties: {
    Fields: {
      get: (table) =>
        (alive(table).sort?.fields ?? []).map(({ key, ascending, textAsNumber }) => ({
          key,
          ascending,
          sortOn: 'Value',
          dataOption: textAsNumber ? 'TextAsNumber' : 'Normal',
        })),
    },
    MatchCase: { get: (table) => alive(table).sort?.matchCase ?? false },
    Method: { get: (table) => alive(table).sort?.method ?? 'PinYin' },
  },
  methods: {
    Apply: (table, args, { book }) =>
      sortTable(book, alive(table), { fields: fieldsOf(args), ...orderOf(args, args.value(2)) }),
    Clear: (table, _, { book }) => clearSort(book, alive(table)),
    Reapply: (table, _, { book }) => reapplySort(book, alive(table)),
  },
};

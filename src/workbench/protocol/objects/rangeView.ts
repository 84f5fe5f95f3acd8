import { WorkbookFault } from '../../engine';
import type { Reference } from '../../engine/state';
import { displayText, formatAddress, lastColumn, placeOf, plainValue, valueType } from '../../engine/state';
import { plain } from '../members';
import type { Members, Session } from '../members';

interface View {
  readonly reference: Reference;
  readonly rows: readonly number[];
}

/** Visible columns of the view's range. */
function columnsOf({ sheet, area }: Reference): number[] {
  const place = placeOf({ sheet, area });
  const columns: number[] = [];
  for (let column = place.column; column <= lastColumn(place); column += 1)
    if (!sheet.hiddenColumns.has(column)) columns.push(column);
  return columns;
}

const perCell =
  (read: (view: View, row: number, column: number, session: Session) => unknown) =>
  (view: View, session: Session): unknown =>
    view.rows.map((row) => columnsOf(view.reference).map((column) => read(view, row, column, session)));

export const rangeView: Members<View> = {
  name: 'RangeView',
  properties: {
    RowCount: { get: ({ rows }) => rows.length },
    ColumnCount: { get: ({ reference }) => columnsOf(reference).length },
    Index: { get: ({ rows, reference }) => (rows[0] ?? 0) - placeOf(reference).row },
    CellAddresses: {
      get: perCell(({ reference }, row, column) =>
        formatAddress(reference.sheet.name, { row, column, rows: 1, columns: 1 }),
      ),
    },
    Values: {
      get: perCell(({ reference }, row, column) => plainValue(reference.sheet.value(row, column))),
      // Values written into a visible view fail in Excel too, with these words (OfficeDev/office-js #226).
      set: () => {
        throw new WorkbookFault(
          'InvalidArgument',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      },
    },
    Formulas: {
      get: perCell(
        ({ reference: { sheet } }, row, column) =>
          sheet.formula(row, column) ?? plainValue(sheet.value(row, column)),
      ),
    },
    Text: {
      get: perCell(({ reference: { sheet } }, row, column, { book }) =>
        displayText(
          sheet.value(row, column),
          sheet.format(row, column).numberFormat,
          book.options.culture,
          book.options.dateSystem,
        ),
      ),
    },
    ValueTypes: {
      get: perCell(({ reference }, row, column) => valueType(reference.sheet.value(row, column))),
    },
    NumberFormat: {
      get: perCell(({ reference }, row, column) => reference.sheet.format(row, column).numberFormat),
    },
  },
  links: { Rows: (view, session) => session.wrap('RangeViewCollection', view) },
  methods: {
    GetRange: ({ reference }, _, session) => session.range(reference.sheet, placeOf(reference)),
  },
};

/** The rows of a view, each a view of one row. */
export const rangeViewCollection: Members<View> = {
  name: 'RangeViewCollection',
  items: ({ reference, rows }, session) =>
    rows.map((row) => session.wrap('RangeView', { reference, rows: [row] })),
  methods: {
    GetCount: ({ rows }) => plain(rows.length),
    GetItemAt: ({ reference, rows }, args, session) => {
      const row = rows[args.whole(0)];
      if (row === undefined) throw new WorkbookFault('InvalidArgument');
      return session.wrap('RangeView', { reference, rows: [row] });
    },
  },
};

import { WorkbookFault } from '../../engine';
import type { Area, CellFormat } from '../../engine/state';
import {
  ROWS,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  displayText,
  intersection,
  lastColumn,
  lastRow,
  placeOf,
  refuseLockedSheet,
  writeFormat,
} from '../../engine/state';
import type { Members, Property, Session } from '../members';
import type { Areas } from '../targets';

/** The value that all cells share, null when they differ, as Excel answers. */
export function shared({ sheet, references }: Areas, key: keyof CellFormat): unknown {
  const found = new Set(
    references.flatMap((reference) => sheet.formatsIn(placeOf(reference)).map((format) => format[key])),
  );
  return found.size === 1 ? [...found][0] : null;
}

export function change({ sheet, references }: Areas, { book }: Session, patch: Partial<CellFormat>): void {
  for (const reference of references)
    writeFormat(book, sheet, placeOf(reference), (format) => ({ ...format, ...patch }));
}

/** A property of the cell format, checked by `accept` before it is kept. */
export function formatProperty<K extends keyof CellFormat>(
  key: K,
  accept: (value: unknown) => CellFormat[K],
): Property<Areas> {
  return {
    get: (areas) => shared(areas, key),
    set: (areas, value, session) => {
      const accepted: Partial<CellFormat> = {};
      Object.assign(accepted, { [key]: accept(value) });
      change(areas, session, accepted);
    },
  };
}

export const truth = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw new WorkbookFault('InvalidArgument');
  return value;
};

export const oneOf =
  <T extends string>(...names: readonly T[]) =>
  (value: unknown): T => {
    const found = names.find((name) => name === value);
    if (found === undefined) throw new WorkbookFault('InvalidArgument');
    return found;
  };

export const number = (value: unknown): number => {
  if (typeof value !== 'number' || value < 0) throw new WorkbookFault('InvalidArgument');
  return value;
};

/** Widest column in points: 255 characters of the standard font. */
const WIDEST = 1790;

const columnsOf = (area: Area): number[] => Array.from({ length: area.columns }, (_, i) => area.column + i);

function common<T>(values: readonly T[]): T | null {
  const found = new Set(values);
  return found.size === 1 ? (values[0] ?? null) : null;
}

function emitLayout({ sheet }: Areas, { book }: Session): void {
  book.emit({ kind: 'layout', sheet, origin: book.origin });
}

/** Fits each column to its longest text, by about 5.25 points a letter and twice that for wide scripts. */
function autofit(areas: Areas, session: Session): void {
  const { sheet, references } = areas;
  const { culture, dateSystem } = session.book.options;
  refuseLockedSheet(session.book, sheet, 'allowFormatColumns');
  for (const reference of references) {
    const used = sheet.usedArea(true, placeOf(reference));
    if (!used) continue;
    for (let column = used.column; column <= lastColumn(used); column += 1) {
      let widest = 0;
      for (let row = used.row; row <= lastRow(used); row += 1) {
        const text = displayText(
          sheet.value(row, column),
          sheet.format(row, column).numberFormat,
          culture,
          dateSystem,
        );
        const wide = text.match(/[\u1100-\uFFFF]/g)?.length ?? 0;
        widest = Math.max(widest, text.length + wide);
      }
      if (widest > 0) sheet.columnWidths.set(column, Math.min(WIDEST, Math.round(widest * 5.25 + 8)));
    }
  }
  emitLayout(areas, session);
}

export const rangeFormat: Members<Areas> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: formatProperty(
      'horizontalAlignment',
      oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify'),
    ),
    VerticalAlignment: formatProperty('verticalAlignment', oneOf('Top', 'Center', 'Bottom', 'Justify')),
    WrapText: formatProperty('wrapText', truth),
    IndentLevel: formatProperty('indentLevel', number),
    ColumnWidth: {
      get: ({ sheet, references }) =>
        common(
          references.flatMap((reference) =>
            columnsOf(placeOf(reference)).map((column) => sheet.columnWidths.get(column) ?? STANDARD_WIDTH),
          ),
        ),
      set: (areas, value, session) => {
        refuseLockedSheet(session.book, areas.sheet, 'allowFormatColumns');
        const width = number(value);
        if (width > WIDEST) throw new WorkbookFault('InvalidArgument');
        for (const reference of areas.references)
          for (const column of columnsOf(placeOf(reference))) areas.sheet.columnWidths.set(column, width);
        emitLayout(areas, session);
      },
    },
    /** Made true, the columns have the sheet's width again; made false, nothing happens. */
    UseStandardWidth: {
      get: ({ sheet, references }) => {
        const columns = references.flatMap((reference) => columnsOf(placeOf(reference)));
        const standard = columns.filter((column) => !sheet.columnWidths.has(column)).length;
        return standard > 0 && standard < columns.length ? null : standard > 0;
      },
      set: (areas, value, session) => {
        refuseLockedSheet(session.book, areas.sheet, 'allowFormatColumns');
        if (!truth(value)) return;
        for (const reference of areas.references)
          for (const column of columnsOf(placeOf(reference))) areas.sheet.columnWidths.delete(column);
        emitLayout(areas, session);
      },
    },
    RowHeight: {
      get: ({ sheet, references }) => {
        const own = references.flatMap((reference) => {
          const area = placeOf(reference);
          const rows = [...sheet.rowHeights].filter(([row]) => intersection(area, { ...area, row, rows: 1 }));
          const heights = rows.map(([, height]) => height);
          return rows.length < area.rows ? [...heights, STANDARD_HEIGHT] : heights;
        });
        return common(own);
      },
      set: (areas, value, session) => {
        refuseLockedSheet(session.book, areas.sheet, 'allowFormatRows');
        const height = number(value);
        if (height > 409.5) throw new WorkbookFault('InvalidArgument');
        for (const reference of areas.references) {
          const { row, rows } = placeOf(reference);
          if (rows === ROWS)
            throw new WorkbookFault('InvalidArgument', 'The workbench sets no height of all rows.');
          for (let i = 0; i < rows; i += 1) areas.sheet.rowHeights.set(row + i, height);
        }
        emitLayout(areas, session);
      },
    },
  },
  links: {
    Borders: (areas, session) => session.wrap('RangeBorderCollection', areas),
    Fill: (areas, session) => session.wrap('RangeFill', areas),
    Font: (areas, session) => session.wrap('RangeFont', areas),
    Protection: (areas, session) => session.wrap('FormatProtection', areas),
  },
  methods: {
    AutofitColumns: (areas, _, session) => autofit(areas, session),
    AutofitRows: () => undefined,
  },
};

import { formatAddress, formatArea } from './address';
import { ROWS } from './area';
import type { Book } from './book';
import { plainFormat } from './cellFormat';
import type { CellFormat } from './cellFormat';
import { plainValue } from './cellValue';
import { chartSnapshots } from './charts/chartSnapshot';
import { nameFormula } from './names';
import type { Sheet } from './sheet';

/** Plain data, deep-equal for equal workbooks: all that persists; no selection, no active sheet, no ids. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  /** By address: value, and formula where there is one. Errors are `{ error }`, so that they differ from texts. */
  readonly cells: Readonly<Record<string, unknown>>;
  /** By address of a run within a column: what differs from the plain format. */
  readonly formats: Readonly<Record<string, Partial<CellFormat>>>;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly filteredRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
  readonly conditionalFormats: readonly unknown[];
  readonly charts: readonly unknown[];
  readonly filter: unknown;
  readonly protection: unknown;
  readonly frozen: string | null;
  readonly customProperties: Readonly<Record<string, string>>;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly unknown[];
  readonly names: readonly unknown[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly documentSettings: Readonly<Record<string, string>>;
  readonly structureLocked: boolean;
}

const byNumber = (a: number, b: number): number => a - b;

const entries = (map: ReadonlyMap<number | string, number>): Record<string, number> =>
  Object.fromEntries([...map].map(([key, value]): [string, number] => [String(key), value]).sort());

function cellsOf(sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [index, column] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    for (const row of column.filledRows(0, ROWS - 1)) {
      const value = column.get(row);
      const plain = typeof value === 'object' ? { error: plainValue(value) } : value;
      const formula = column.formulas.get(row);
      cells[formatArea({ row, column: index, rows: 1, columns: 1 })] =
        formula === undefined ? plain : { formula, value: plain };
    }
  }
  return cells;
}

function formatsOf(sheet: Sheet): Record<string, Partial<CellFormat>> {
  const formats: Record<string, Partial<CellFormat>> = {};
  for (const [index, column] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    for (const { from, to, id } of column.formats.runs()) {
      if (id === 0) continue;
      const plain: Record<string, unknown> = { ...plainFormat };
      const own = Object.entries(sheet.formats.get(id)).filter(([key, value]) => plain[key] !== value);
      formats[formatArea({ row: from, column: index, rows: to - from + 1, columns: 1 })] =
        Object.fromEntries(own);
    }
  }
  return formats;
}

function sheetSnapshot(book: Book, sheet: Sheet): SheetSnapshot {
  const filter = book.filters.get(sheet);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cellsOf(sheet),
    formats: formatsOf(sheet),
    columnWidths: entries(sheet.columnWidths),
    rowHeights: entries(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows].sort(byNumber),
    filteredRows: [...sheet.filteredRows].sort(byNumber),
    hiddenColumns: [...sheet.hiddenColumns].sort(byNumber),
    merges: book.merges.flatMap((merge) =>
      merge.sheet === sheet && merge.area ? [formatArea(merge.area)] : [],
    ),
    conditionalFormats: book.rulesOf(sheet).map((rule) => ({
      type: rule.type,
      areas: rule.references.map(({ area }) => (area ? formatArea(area) : '#REF!')),
      stopIfTrue: rule.stopIfTrue,
      rule: { ...rule.rule },
      format: { ...rule.format },
      settings: Object.fromEntries(rule.settings),
    })),
    charts: chartSnapshots(book, sheet),
    filter:
      filter?.reference.area == null
        ? null
        : { area: formatArea(filter.reference.area), criteria: Object.fromEntries(filter.criteria) },
    protection: sheet.lock ? { ...sheet.lock.options } : null,
    frozen: sheet.frozen ? formatArea(sheet.frozen) : null,
    customProperties: Object.fromEntries([...sheet.customProperties].sort()),
  };
}

export function takeSnapshot(book: Book): WorkbookSnapshot {
  return {
    sheets: book.sheets.map((sheet) => sheetSnapshot(book, sheet)),
    tables: book.tables
      .map((table) => ({
        name: table.name,
        address: formatAddress(table.sheet.name, table.area),
        columns: table.columns.map((column) => column.name),
        style: table.style,
        showHeaders: table.showHeaders,
        showTotals: table.showTotals,
        criteria: Object.fromEntries(table.filter.criteria),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    names: book.names
      .map((item) => ({
        name: item.name,
        scope: item.scope?.name ?? null,
        formula: nameFormula(item),
        visible: item.visible,
        comment: item.comment,
      }))
      .sort((a, b) => ((a.scope ?? '') + a.name < (b.scope ?? '') + b.name ? -1 : 1)),
    settings: Object.fromEntries([...book.settings].sort(([a], [b]) => (a < b ? -1 : 1))),
    documentSettings: Object.fromEntries([...book.documentSettings].sort()),
    structureLocked: book.lock !== null,
  };
}

import { writeCsv } from '../../files/csv';
import type { CsvCell } from '../../files/csv';
import type { CellView, Culture, Sheet, WorkbookEngine } from '../engine';
import { isDateFormat, readTypedNumber } from '../engine';

/**
 * Dates as they are typed, errors and uncalculated formulas as they are shown; numbers as they are shown too, with currency and
 * percent, unless that would lose a digit or look like a formula.
 */
function csvCell(view: CellView, culture: Culture): CsvCell {
  const { value, type, format, edit, text, uncalculated } = view;
  if (type === 'String') return uncalculated ? text : String(value);
  if (type !== 'Double') return text;
  if (isDateFormat(format.numberFormat)) return edit;
  const asShown = /^[-+]/.test(text) ? undefined : readTypedNumber(text, culture);
  return asShown?.number === value ? text : Number(value);
}

/** The text of a .csv file with a sheet's cells, from A1 to the last one that is not empty. */
export function csvOf(engine: WorkbookEngine, sheet: Sheet): string {
  const used = engine.usedArea(sheet, true);
  if (!used) return '';
  const columns = used.column + used.columns;
  const { culture } = engine.options;
  return writeCsv(
    Array.from({ length: used.row + used.rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => csvCell(engine.cell(sheet, row, column), culture)),
    ),
  );
}

/** `Orders.csv` for the sheet that the file was opened as, `Orders - Customers.csv` for another one. */
export function csvName(fileName: string, sheetName: string): string {
  const stem = fileName.replace(/\.\w+$/, '');
  return stem === sheetName ? `${stem}.csv` : `${stem} - ${sheetName}.csv`;
}

/** Gives the active sheet to the browser to save; Excel needs the mark at the beginning to read Chinese. */
export function saveCsv(engine: WorkbookEngine, fileName: string): string {
  const { activeSheet } = engine;
  const name = csvName(fileName, activeSheet.name);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', csvOf(engine, activeSheet)], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return name;
}

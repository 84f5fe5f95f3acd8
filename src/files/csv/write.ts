import Papa from 'papaparse';

export type CsvCell = string | number | boolean | null;

/** What a spreadsheet would take for the start of a formula. */
const FORMULA_START = /^[=+\-@]/;

const safe = (cell: CsvCell): CsvCell =>
  typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : cell;

/**
 * Csv text of rows, comma-separated, with a line break after each. Text that begins with = + - @ gets an apostrophe
 * before it, so that no spreadsheet runs it; numbers do not.
 */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => row.map(safe)),
        { newline: '\n' },
      )}\n`;

import Papa from 'papaparse';

/** A csv text as rows of strings. Rows may differ in length. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
  /** 1-based row where a quotation mark stands wrong; undefined when the text is well formed. */
  readonly brokenRow: number | undefined;
}

/** Excel's own way to name the separator, in a line of its own before the table. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
/** Tried in this order; any other sign can be named by a `sep=` line. */
const SEPARATORS = [',', ';', '\t', '|', '^', '~', '\u001f'];

/** Parses csv text; the separator is the one given, the one named by a `sep=` line, or the one that fits the rows. */
export function parseCsv(text: string, separator?: string): CsvTable {
  const named = SEPARATOR_LINE.exec(text);
  const { data, errors, meta } = Papa.parse<string[]>(text.slice(named?.[0].length ?? 0), {
    delimiter: separator ?? named?.[1] ?? '',
    delimitersToGuess: SEPARATORS,
  });
  // The line break at the end of a file begins no row.
  const last = data.at(-1);
  const rows = last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
  const broken = errors.find(({ type }) => type === 'Quotes');
  return {
    // The separator line stays a row, so that row numbers are those of the file.
    rows: named ? [[], ...rows] : rows,
    separator: meta.delimiter,
    brokenRow: broken ? (broken.row ?? 0) + (named ? 2 : 1) : undefined,
  };
}

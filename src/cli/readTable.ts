import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Fault, headerNames, locateHeader } from '../core';
import type { Cell, SourceShape } from '../core';
import { decodeText, parseCsv } from '../files/csv';
import { parseRange } from './range';

/** A table as it stands in a file: its head, and rows of cells. */
export interface Table {
  readonly shape: SourceShape;
  /** How many columns, from the first, have a header or stand before one that has. */
  readonly headed: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** As a spreadsheet writes its error values into csv. */
const ERRORS = new Set([
  '#N/A',
  '#DIV/0!',
  '#REF!',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
]);
/** ="00123": Excel's way to keep in a csv file what would lose its zeros. */
const KEPT_TEXT = /^="((?:[^"]|"")*)"$/;

function cellOf(text: string): Cell {
  if (text.startsWith('#') && ERRORS.has(text)) return { error: text };
  const kept = text.startsWith('="') ? KEPT_TEXT.exec(text) : null;
  return kept ? (kept[1] ?? '').replaceAll('""', '"') : text;
}

/** Rows among which the header is looked for: as many as the pane looks at. */
export const SAMPLE_ROWS = 200;

/**
 * Reads a csv file; titles may stand above its header. Throws a Fault when there is no file or nothing in it.
 * @param today day number, for `asOf: "today"`
 */
export function readTable(file: string, range: string | undefined, today: number): Table {
  if (!/\.(csv|tsv|txt)$/i.test(file)) throw new Fault('cli.noCsv', { file: basename(file) });
  const { rows, brokenRow } = parseCsv(decodeText(bytesOf(file)).text);
  if (brokenRow !== undefined) throw new Fault('csv.quotes', { row: brokenRow });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const area =
    range === undefined ? { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 } : parseRange(range);
  const inside = rows.slice(area.top, area.bottom + 1).map((row) => row.slice(area.left, area.right + 1));
  const first = inside.findIndex((row) => row.some((text) => text.trim() !== ''));
  if (first < 0) throw new Fault('csv.empty');
  const cells = inside.map((row): Cell[] => row.map(cellOf));
  const header = locateHeader(cells.slice(first, first + SAMPLE_ROWS));
  const last = first + header.row;
  return {
    shape: {
      sheet: basename(file),
      headers: headerNames(cells.slice(last - header.rows + 1, last + 1), area.left),
      firstRow: area.top + last + 2,
      firstColumn: area.left,
      dateSystem: 1900,
      untyped: true,
      today,
    },
    headed: inside
      .slice(last - header.rows + 1, last + 1)
      .reduce((most, row) => Math.max(most, headedWidth(row)), 0),
    rows: cells.slice(last + 1),
  };
}

const headedWidth = (row: readonly string[]): number => row.findLastIndex((text) => text.trim() !== '') + 1;

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Fault('cli.noFile', { file });
  }
}

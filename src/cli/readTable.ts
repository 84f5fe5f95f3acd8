import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Fault } from '../core';
import type { Cell, SourceShape } from '../core';
import { decodeText, parseCsv } from '../files/csv';
import { parseRange } from './range';

/** A table as it stands in a file: its head, and rows of cells. */
export interface Table {
  readonly shape: SourceShape;
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
const cellOf = (text: string): Cell => (text.startsWith('#') && ERRORS.has(text) ? { error: text } : text);

/**
 * Reads a csv file; its first row that is not blank is the header. Throws a Fault when there is no file or no header.
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
  const head = inside.findIndex((row) => row.some((text) => text.trim() !== ''));
  const headers = inside[head];
  if (!headers) throw new Fault('csv.empty');
  return {
    shape: {
      sheet: basename(file),
      headers,
      firstRow: area.top + head + 2,
      firstColumn: area.left,
      dateSystem: 1900,
      today,
    },
    rows: inside.slice(head + 1).map((row) => row.map(cellOf)),
  };
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Fault('cli.noFile', { file });
  }
}

import type { Area } from './area';
import { COLUMNS, ROWS, fits, isEntireColumn, isEntireRow, lastColumn, lastRow } from './area';

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1`, `B2:C9`, `A:C` for entire columns, `2:5` for entire rows. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const column = (index: number): string => mark + columnName(index);
  const row = (index: number): string => mark + String(index + 1);
  if (isEntireRow(area)) return `${row(area.row)}:${row(lastRow(area))}`;
  if (isEntireColumn(area)) return `${column(area.column)}:${column(lastColumn(area))}`;
  const first = column(area.column) + row(area.row);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

/** A sheet name as formulas write it: quoted unless it is made of letters, digits, `_` and `.` and starts with no digit. */
export const quoteSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export const formatAddress = (sheet: string, area: Area): string =>
  `${quoteSheetName(sheet)}!${formatArea(area)}`;

/** Splits `'My sheet'!A1:B2` into its sheet (undefined when there is none) and the rest. */
export function splitSheet(address: string): { sheet?: string; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const at = address.lastIndexOf('!');
  return at < 0
    ? { rest: address }
    : { sheet: address.slice(0, at).replace(/^=/, ''), rest: address.slice(at + 1) };
}

/** Reads `A1`, `$B$2:C9`, `A:C`, `2:5` (no sheet); null when it is none of these or lies outside the sheet. */
export function parseArea(text: string): Area | null {
  const corner = /^(\$?[A-Za-z]{1,3})?(\$?\d{1,7})?$/;
  const [from = '', to = from, ...more] = text.trim().split(':');
  const a = corner.exec(from);
  const b = corner.exec(to);
  if (!a || !b || more.length > 0 || from === '' || to === '') return null;
  const single = !text.includes(':');
  if ((a[1] === undefined) !== (b[1] === undefined) || (a[2] === undefined) !== (b[2] === undefined))
    return null;
  if (single && (a[1] === undefined || a[2] === undefined)) return null;
  const columns = [a[1], b[1]].map((name) => (name === undefined ? -1 : columnIndex(name.replace('$', ''))));
  const rows = [a[2], b[2]].map((digits) =>
    digits === undefined ? -1 : Number(digits.replace('$', '')) - 1,
  );
  const column = Math.min(...columns);
  const row = Math.min(...rows);
  const area: Area = {
    row: a[2] === undefined ? 0 : row,
    column: a[1] === undefined ? 0 : column,
    rows: a[2] === undefined ? ROWS : Math.max(...rows) - row + 1,
    columns: a[1] === undefined ? COLUMNS : Math.max(...columns) - column + 1,
  };
  return fits(area) ? area : null;
}

/** Splits a list of areas at commas that stand outside quotes. */
export function splitAreas(addresses: string): string[] {
  return addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((part) => part.trim()) ?? [];
}

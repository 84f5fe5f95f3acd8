/** A1 notation from office.js's zero-based rows and columns. */

/** Excel's height and width (Microsoft Support, "Excel specifications and limits"). */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:B3", or "A1" for a single cell. */
export function blockAddress(row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "Orders!A1" or "'My orders'!A1": quoted whenever the name is not plain letters, digits and underscores. */
export function onSheet(sheet: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}

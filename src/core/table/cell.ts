/** An Excel error in a cell, with its name as Excel writes it: "#N/A". */
export interface CellError {
  readonly error: string;
}

/** One cell as Excel gives it. The empty cell is the empty string; dates are numbers (serials). */
export type Cell = string | number | boolean | CellError;

export const isCellError = (cell: Cell | undefined): cell is CellError => typeof cell === 'object';

/** The cell's content for messages: text as it is, errors by name. */
export const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : isCellError(cell) ? cell.error : String(cell);

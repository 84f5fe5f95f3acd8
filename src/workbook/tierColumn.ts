import type { Look } from './look';

/** What the cells of a column hold, and so how their numbers are shown; `signed` are whole numbers with + or −. */
export type CellKind = 'text' | 'whole' | 'signed' | 'number' | 'percent' | 'date';

/** One column to be written beside the source: a cell for every data row, '' where a row has none. */
export interface TierColumn {
  /** The same from run to run: by it the column is found again. */
  readonly id: string;
  readonly header: string;
  readonly kind: CellKind;
  /** Cell of a data row, counted from 0: text for `text`, else a number (a date as Excel's serial) or ''. */
  cellOf(row: number): string | number;
  readonly look: Look;
}

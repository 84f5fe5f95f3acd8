import type { Cell } from '../table/cell';

/** How day, month and year are ordered where the text alone does not tell: 3/4/2024, 24/1/5. */
export type DateOrder = (typeof DATE_ORDERS)[number];
export const DATE_ORDERS = ['dayFirst', 'monthFirst', 'yearFirst'] as const;

export type DecimalSign = '.' | ',';

/** Where the cells stand and how their application reads them. Known before the first row is read. */
export interface SourceShape {
  /** Name of the sheet or file, for messages. */
  readonly sheet: string;
  readonly headers: readonly Cell[];
  /** 1-based sheet row of the first data row. */
  readonly firstRow: number;
  /** 0-based sheet column of `headers[0]`. */
  readonly firstColumn: number;
  readonly dateSystem: 1900 | 1904;
  /** Every cell is text, as in a .csv file: that alone is no repair there. */
  readonly untyped?: true;
  /** The application's culture, when it speaks; the column's own evidence goes before it. */
  readonly decimal?: DecimalSign;
  readonly dateOrder?: DateOrder;
  /** Today as a day number (days since 1970-01-01, `dayNumber`); needed only for `asOf: "today"`. */
  readonly today?: number;
}

/** What must be read of a source. Columns are indexes into `SourceShape.headers`, ascending. */
export interface ReadPlan {
  readonly columns: readonly number[];
  /** Those of them that are numbers: there a SUBTOTAL formula tells something. */
  readonly numbers: readonly number[];
  /** Those of them that are money: there a currency in the number format tells something. */
  readonly money: readonly number[];
  /** Those of them that are names or dates: there a merged cell stands for all its rows. */
  readonly merging: readonly number[];
}

/** Consecutive data rows, column by column: only the columns that the `ReadPlan` asks for, in that order. */
export interface Block {
  /** First data row of the block, 0-based. Blocks come in order, without gaps. */
  readonly offset: number;
  /** All of one length. */
  readonly columns: readonly (readonly Cell[])[];
  /**
   * Number formats of the columns, in the same order: one for the whole block, one per cell, or undefined where they
   * were not asked for (`ReadPlan.money` names the columns in which they tell something).
   */
  readonly formats?: readonly (string | readonly string[] | undefined)[];
}

/** Consecutive data rows: the first, counted from 0, and how many. */
export type RowRun = readonly [from: number, count: number];

/** Cells of one column merged over several rows: the first holds what all of them show. */
export interface MergedRows {
  /** Index into `SourceShape.headers`. */
  readonly column: number;
  readonly run: RowRun;
}

/** What a sheet tells of rows besides their values. What a host cannot be asked is listed in `unasked`. */
export interface SourceMarks {
  /** Rows hidden by hand or by a filter, ascending. */
  readonly hidden: readonly RowRun[];
  /** Rows in which a number column has a SUBTOTAL formula, ascending. */
  readonly subtotals: readonly RowRun[];
  readonly merged: readonly MergedRows[];
  readonly unasked: readonly ('hidden' | 'merged')[];
}

export const NO_MARKS: SourceMarks = { hidden: [], subtotals: [], merged: [], unasked: [] };

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
  /** The application's culture, when it speaks; the column's own evidence goes before it. */
  readonly decimal?: DecimalSign;
  readonly dateOrder?: DateOrder;
  /** Today as a day number (days since 1970-01-01, `dayNumber`); needed only for `asOf: "today"`. */
  readonly today?: number;
}

/** Consecutive data rows, column by column: only the columns that `Intake.columns` asks for, in that order. */
export interface Block {
  /** First data row of the block, 0-based. Blocks come in order, without gaps. */
  readonly offset: number;
  /** All of one length. */
  readonly columns: readonly (readonly Cell[])[];
}

/**
 * Where the rows to be graded stand: one block of one sheet, header row included.
 * Rows and columns are counted from 0, as office.js does; `address` is for people ("Orders!A1:J2401").
 */
export interface Source {
  readonly sheet: string;
  /** The table's name when the source is a table: it grows by itself. */
  readonly table?: string;
  readonly address: string;
  /** Sheet row of the header. */
  readonly headerRow: number;
  /** Sheet column of the first column. */
  readonly firstColumn: number;
  /** Data rows below the header; a table's totals row is not one. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Offsets of the columns that Customer Tiers wrote: never read as input. */
  readonly ownColumns: readonly number[];
}

/**
 * Where the rows to be graded stand: one block of one sheet, header row included.
 * Rows and columns are counted from 0, as office.js does; `address` is for people ("Orders!A1:J2401").
 */
export interface Source {
  readonly sheet: string;
  /** The table's name when the source is a table: it grows by itself. */
  readonly table?: string;
  readonly address: string;
  /** Sheet row of the header, the lower one where it is two rows high. */
  readonly headerRow: number;
  readonly headerRows: 1 | 2;
  /** Whether the header's place is known: of a table, from an earlier run, by the user's word. Else it is looked for. */
  readonly headerKnown: boolean;
  /** Sheet column of the first column. */
  readonly firstColumn: number;
  /** Data rows below the header; a table's totals row is not one. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Offsets of the columns that Customer Tiers wrote: never read as input. */
  readonly ownColumns: readonly number[];
}

/** Where a second source may stand: a sheet's used part or a table. */
export interface Place {
  readonly kind: 'sheet' | 'table';
  readonly name: string;
  /** "Customers!A1:F500" */
  readonly address: string;
}

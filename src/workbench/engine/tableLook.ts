import { holds } from './area';
import type { Book } from './book';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** Where in a table a cell is, for the look that the table gives it. */
export interface TablePart {
  readonly part: 'header' | 'body' | 'total';
  /** Every other row of the body, where the table has bands. */
  readonly banded: boolean;
  /** Name of a table style, `TableStyleLight9`. */
  readonly style: string;
}

const partOf = (table: Table, row: number): TablePart['part'] => {
  if (table.showHeaders && row === table.area.row) return 'header';
  return table.showTotals && row === table.area.row + table.area.rows - 1 ? 'total' : 'body';
};

export function tablePartAt(book: Book, sheet: Sheet, row: number, column: number): TablePart | undefined {
  const table = book.tables.find((other) => other.sheet === sheet && holds(other.area, row, column));
  if (!table) return undefined;
  const banded = table.showBandedRows && (row - table.bodyArea.row) % 2 === 0;
  return { part: partOf(table, row), banded, style: table.style };
}

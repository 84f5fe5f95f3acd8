import type { Area } from './area';
import { areaOf, fits } from './area';
import type { Book } from './book';
import { WorkbookFault } from './fault';
import type { Sheet } from './sheet';
import { expandTables } from './tables';
import { settleValue, writeBlock } from './writing';

/** Types text into a cell; `cached` is the value that a formula shows. */
export function enterText(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  cached: string | number | boolean | undefined,
): void {
  writeBlock(book, sheet, areaOf(row, column), text, book.typing);
  if (cached !== undefined && sheet.formula(row, column) !== undefined)
    sheet.column(column).set(row, settleValue(cached, 'General', book.neutralTyping).value);
  expandTables(book, sheet, areaOf(row, column));
}

/** Pastes rows of texts with the first cell at (row, column); short rows leave cells as they are. */
export function pasteTexts(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly (readonly string[])[],
): Area {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const area = areaOf(row, column, rows.length, width);
  if (!fits(area)) throw new WorkbookFault('InvalidArgument');
  const block = rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? null));
  writeBlock(book, sheet, area, block, book.typing);
  expandTables(book, sheet, area);
  return area;
}

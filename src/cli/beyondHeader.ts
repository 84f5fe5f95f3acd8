import { cellAddress, cellText, contentOf, Fault, looksLikeHeader } from '../core';
import type { Cell, SourceShape } from '../core';

/**
 * Throws a Fault for the first cell that stands to the right of the last header: a number that its own thousands
 * separator cut in two (`1,234`), which would be read as 1 else; a word of the true header below it; a column without one.
 * @param width columns up to the last header
 */
export function noCellBeyondHeader(
  { firstRow, firstColumn }: SourceShape,
  width: number,
  rows: readonly (readonly Cell[])[],
): void {
  rows.forEach((cells, i) => {
    if (cells.length <= width) return;
    const column = cells.findIndex((cell, c) => c >= width && cellText(cell).trim() !== '');
    if (column < 0) return;
    const cell = cellAddress(firstColumn + column, firstRow + i);
    const found = { cell, text: cellText(cells[column]) };
    if (contentOf([cells[column]]) !== 'text') throw new Fault('csv.beyondHeader', found);
    const header = firstRow - 1;
    if (looksLikeHeader(cells, rows.slice(i + 1)))
      throw new Fault('csv.headerBelow', { ...found, header, row: firstRow + i });
    throw new Fault('csv.columnUnnamed', { ...found, header });
  });
}

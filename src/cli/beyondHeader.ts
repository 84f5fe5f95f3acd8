import { cellAddress, cellText, Fault } from '../core';
import type { Cell, SourceShape } from '../core';

/**
 * Throws a Fault for the first cell that stands to the right of the last header: most often a number that its own
 * thousands separator cut in two (`1,234`), which would be read as 1 else.
 * @param width columns up to the last header
 */
export function noCellBeyondHeader(
  { firstRow, firstColumn }: SourceShape,
  width: number,
  rows: readonly (readonly Cell[])[],
): void {
  rows.forEach((row, i) => {
    if (row.length <= width) return;
    const column = row.findIndex((cell, c) => c >= width && cellText(cell).trim() !== '');
    if (column < 0) return;
    const cell = cellAddress(firstColumn + column, firstRow + i);
    throw new Fault('csv.beyondHeader', { cell, text: cellText(row[column]) });
  });
}

import { cellAddress, cellText, Fault } from '../core';
import type { Cell, SourceShape } from '../core';

/**
 * Throws a Fault for the first cell that stands to the right of the last header: most often a number that its own
 * thousands separator cut in two (`1,234`), which would be read as 1 else.
 */
export function noCellBeyondHeader(
  { headers, firstRow, firstColumn }: SourceShape,
  rows: readonly (readonly Cell[])[],
): void {
  const width = headers.findLastIndex((header) => cellText(header).trim() !== '') + 1;
  rows.forEach((row, i) => {
    if (row.length <= width) return;
    const column = row.findIndex((cell, c) => c >= width && cellText(cell).trim() !== '');
    if (column < 0) return;
    const cell = cellAddress(firstColumn + column, firstRow + i);
    throw new Fault('csv.beyondHeader', { cell, text: cellText(row[column]) });
  });
}

import type { Along, Sheet } from '../../engine';
import { COLUMNS, Lines, ROWS, columnLines, rowLines } from '../../engine';
import { defaultPixels, pixelsOf } from '../columnWidth';
import { rowHeight } from '../theme';

/** The columns as the grid draws them, in pixels. */
export const gridColumns = (sheet: Sheet): Lines => {
  const own = [...sheet.columnWidths.keys()].map((column): [number, number] => [
    column,
    pixelsOf(sheet, column),
  ]);
  return new Lines(new Map(own), sheet.hiddenColumns, defaultPixels, COLUMNS);
};

/** The rows as the grid draws them: all of one height, in pixels. */
export const gridRows = (sheet: Sheet): Lines =>
  new Lines(new Map(), [...sheet.hiddenRows, ...sheet.filteredRows], rowHeight, ROWS);

/** The same place within a line on another scale: the grid's lines are not exactly as large as the sheet's. */
function scaled({ line, points }: Along, from: Lines, to: Lines): number {
  const size = from.size(line);
  const share = size > 0 ? Math.min(1, points / size) : 0;
  return to.start(line) + share * to.size(line);
}

/** Where a place of the sheet lies in the grid. */
export const pixelsAlong = (along: Along, sheet: Lines, grid: Lines): number => scaled(along, sheet, grid);

/** So many points from the sheet's origin is what lies so many pixels from the grid's. */
export const pointsAlong = (pixels: number, sheet: Lines, grid: Lines): number =>
  scaled(grid.at(pixels), grid, sheet);

export const linesOfSheet = (sheet: Sheet) => ({
  columns: columnLines(sheet),
  rows: rowLines(sheet),
  gridColumns: gridColumns(sheet),
  gridRows: gridRows(sheet),
});

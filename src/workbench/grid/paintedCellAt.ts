import type { Sheet, WorkbookEngine } from '../engine';
import { pixelsOf } from './columnWidth';
import type { PaintedCell } from './gridCell';
import { gridCell } from './gridCell';
import { overflowAt, runsOn, textEnd } from './overflow';

/** A cell as the grid paints it, with what its neighbours and the sheet have to do with that. */
export function paintedCellAt(
  engine: WorkbookEngine,
  sheet: Sheet,
  row: number,
  column: number,
): PaintedCell {
  const view = engine.cell(sheet, row, column);
  const width = pixelsOf(sheet, column);
  const cellAt = (r: number, c: number) => engine.cell(sheet, r, c);
  const overflow =
    view.text === '' ? overflowAt(row, column, cellAt, (at) => pixelsOf(sheet, at)) : undefined;
  const button = engine.filters.buttonAt(sheet, row, column);
  const end = overflow ? overflow.end - overflow.offset : runsOn(view) ? textEnd(view) : 0;
  const covered = end > width && cellAt(row, column + 1).text === '';
  return gridCell(view, {
    width,
    decimalSeparator: engine.options.culture.decimalSeparator,
    overflow,
    filterButton: button && (button.active ? 'active' : 'idle'),
    rightLine: !covered,
  });
}

import type { DataEditorRef } from '@glideapps/glide-data-grid';
import type { CellPosition } from './gridSelection';
import type { Scrolling } from './scrolling';

/**
 * Scrolls so that a cell is seen, and leaves the grid knowing it. By itself the grid hears of its scrolling with the next
 * frame: until then it loses what is typed into a cell that it takes for one out of view. It also scrolls to most cells
 * of its own accord: once more, before it is painted, would be twice as far.
 * @returns whether the grid was laid out
 */
export function bringIntoView(
  grid: DataEditorRef,
  place: Element,
  scrolling: Scrolling,
  { column, row }: CellPosition,
): boolean {
  const scroller = place.querySelector('.dvn-scroller');
  // Cells of a canvas that has no size yet are NaN wide.
  if (!scroller || Number.isNaN(grid.getBounds(column, row)?.width ?? NaN)) return false;
  const tell = (): boolean => scroller.dispatchEvent(new Event('scroll'));
  tell();
  const seen = scrolling.getState();
  const inView =
    row >= seen.row &&
    row < seen.row + seen.rows &&
    column >= seen.column &&
    column < seen.column + seen.columns;
  if (inView) return true;
  grid.scrollTo(column, row);
  return tell();
}

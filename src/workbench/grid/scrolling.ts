import type { Rectangle } from '@glideapps/glide-data-grid';
import { createStore } from 'zustand/vanilla';

/** What the grid shows first, and how many pixels of it are scrolled away. */
export interface Scrolled {
  readonly column: number;
  readonly row: number;
  readonly right: number;
  readonly down: number;
  /** Rows and columns that are to be seen as a whole. */
  readonly rows: number;
  readonly columns: number;
}

export type Scrolling = ReturnType<typeof createScrolling>;

/** Apart from the page's state: scrolling moves what lies over the cells and paints nothing else anew. */
export const createScrolling = () =>
  createStore<Scrolled>(() => ({ column: 0, row: 0, right: 0, down: 0, rows: 1, columns: 1 }));

/** What the grid tells of its visible region: shifts to the left and up are negative. */
export function setScrolled(
  scrolling: Scrolling,
  { x, y, width, height }: Rectangle,
  tx: number,
  ty: number,
): void {
  scrolling.setState({
    column: x,
    row: y,
    right: -tx,
    down: -ty,
    rows: Math.max(1, height - 1),
    columns: Math.max(1, width - 1),
  });
}

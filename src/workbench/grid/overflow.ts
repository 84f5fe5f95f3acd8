import type { DrawCellCallback } from '@glideapps/glide-data-grid';
import { getMiddleCenterBias } from '@glideapps/glide-data-grid';
import type { CellView } from '../engine';
import { theme } from './theme';

/** A text that is longer than its cell runs on over the empty cells right of it, as in a spreadsheet. */
export interface Overflow {
  readonly view: CellView;
  /** From the left edge of the text's own cell to that of the empty one, in pixels. */
  readonly offset: number;
}

/** So many cells are looked through: a longer text ends there. */
const MOST = 30;

/** What runs over an empty cell from the left; undefined where nothing does. */
export function overflowAt(
  row: number,
  column: number,
  cellAt: (row: number, column: number) => CellView,
  widthOf: (column: number) => number,
): Overflow | undefined {
  let offset = 0;
  for (let left = column - 1; left >= Math.max(0, column - MOST); left -= 1) {
    offset += widthOf(left);
    const view = cellAt(row, left);
    if (view.text === '') continue;
    const runsOn = view.type === 'String' && view.align === 'left' && !view.format.wrapText;
    return runsOn ? { view, offset } : undefined;
  }
  return undefined;
}

/** Paints the part of the text that lies over the empty cell. */
export function paintOverflow(
  { ctx, rect }: Pick<Parameters<DrawCellCallback>[0], 'ctx' | 'rect'>,
  { view, offset }: Overflow,
): void {
  const font = `${view.italic ? 'italic ' : ''}${view.bold ? '600 ' : ''}13px ${theme.fontFamily}`;
  ctx.save();
  ctx.beginPath();
  ctx.rect(rect.x, rect.y, rect.width, rect.height);
  ctx.clip();
  ctx.font = font;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = view.fontColor;
  const middle = rect.y + rect.height / 2 + getMiddleCenterBias(ctx, font);
  ctx.fillText(view.text, rect.x - offset + theme.cellHorizontalPadding, middle);
  ctx.restore();
}

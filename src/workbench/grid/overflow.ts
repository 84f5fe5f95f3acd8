import type { DrawCellCallback } from '@glideapps/glide-data-grid';
import { getMiddleCenterBias } from '@glideapps/glide-data-grid';
import type { CellView } from '../engine';
import { fontStyleOf, textPixels } from './measure';
import { theme } from './theme';

/** A text that is longer than its cell runs on over the empty cells right of it, as in a spreadsheet. */
export interface Overflow {
  readonly view: CellView;
  /** From the left edge of the text's own cell to that of the empty one, in pixels. */
  readonly offset: number;
  /** From the left edge of the text's own cell to where the text ends. */
  readonly end: number;
}

/** So many cells are looked through: a longer text ends there. */
const MOST = 30;

export const runsOn = ({ type, text, align, format }: CellView): boolean =>
  text !== '' && type === 'String' && align === 'left' && !format.wrapText;

export const textEnd = (view: CellView): number =>
  theme.cellHorizontalPadding + textPixels(view.text, fontStyleOf(view));

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
    if (!runsOn(view)) return undefined;
    const end = textEnd(view);
    return end > offset ? { view, offset, end } : undefined;
  }
  return undefined;
}

/** Paints the part of the text that lies over the empty cell. */
export function paintOverflow(
  { ctx, rect }: Pick<Parameters<DrawCellCallback>[0], 'ctx' | 'rect'>,
  { view, offset }: Overflow,
): void {
  const font = `${fontStyleOf(view)} ${theme.fontFamily}`;
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

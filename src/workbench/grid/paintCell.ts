import type { DrawCellCallback, Rectangle } from '@glideapps/glide-data-grid';
import type { CellView } from '../engine';
import type { PaintedCell } from './gridCell';
import { paintBar } from './paintBar';
import { paintFilterButton } from './paintFilterButton';
import { paintIcon } from './paintIcon';
import { paintLines } from './paintLines';
import { paintOverflow } from './overflow';
import { theme } from './theme';

const isPainted = (cell: object): cell is PaintedCell => 'view' in cell;

/** Paints what the grid does not know: data bars and icons below the text, lines through, under and around it, buttons. */
export const paintCell: DrawCellCallback = ({ ctx, cell, rect }, drawContent) => {
  if (rect.height < 2) return; // a hidden row
  if (!isPainted(cell)) {
    drawContent();
    // The line right of the row's number.
    ctx.fillStyle = theme.borderColor;
    ctx.fillRect(rect.x + rect.width - 1, rect.y, 1, rect.height);
    return;
  }
  const { painted, strikethrough, underlined } = cell.view;
  if (painted.bar) paintBar(ctx, rect, painted.bar);
  paintIcon(ctx, rect, cell.view);
  if (cell.overflow) paintOverflow({ ctx, rect }, cell.overflow);
  drawContent();
  const middle = rect.y + rect.height / 2;
  if (strikethrough) paintLine(ctx, rect, cell.view, middle);
  if (underlined) paintLine(ctx, rect, cell.view, middle + 7);
  paintLines(ctx, rect, cell);
  if (cell.filterButton) paintFilterButton(ctx, rect, cell.filterButton === 'active');
};

function paintLine(
  ctx: CanvasRenderingContext2D,
  rect: Rectangle,
  { text, align, fontColor }: CellView,
  y: number,
): void {
  const padding = theme.cellHorizontalPadding;
  const width = Math.min(ctx.measureText(text).width, rect.width - 2 * padding);
  const left = { left: padding, center: (rect.width - width) / 2, right: rect.width - padding - width }[
    align
  ];
  ctx.fillStyle = fontColor;
  ctx.fillRect(rect.x + left, Math.round(y), width, 1);
}

import type { DrawCellCallback, Rectangle } from '@glideapps/glide-data-grid';
import type { CellView } from '../engine';
import type { PaintedCell } from './gridCell';
import { paintBar } from './paintBar';
import { paintOverflow } from './overflow';
import { paintIcon } from './paintIcon';
import { theme } from './theme';

const isPainted = (cell: object): cell is PaintedCell => 'view' in cell;

/** Paints what the grid does not know: data bars and icons below the text, lines through and under it. */
export const paintCell: DrawCellCallback = ({ ctx, cell, rect }, drawContent) => {
  if (rect.height < 2) return; // a hidden row
  if (!isPainted(cell)) {
    drawContent();
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

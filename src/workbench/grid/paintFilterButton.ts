import type { Rectangle } from '@glideapps/glide-data-grid';

/** Width of the button, at the right of its cell, in pixels. */
export const FILTER_BUTTON = 17;

/** A filter button as in Excel: a triangle in a box, a funnel while the column is filtered. */
export function paintFilterButton(
  ctx: CanvasRenderingContext2D,
  { x, y, width, height }: Rectangle,
  active: boolean,
): void {
  const left = x + width - FILTER_BUTTON - 1;
  const top = y + (height - 16) / 2;
  ctx.save();
  ctx.fillStyle = '#FFFFFF';
  ctx.fillRect(left, top, FILTER_BUTTON, 16);
  ctx.strokeStyle = '#A19F9D';
  ctx.lineWidth = 1;
  ctx.strokeRect(left + 0.5, top + 0.5, FILTER_BUTTON - 1, 15);
  ctx.fillStyle = active ? '#107C41' : '#424242';
  const middle = left + FILTER_BUTTON / 2;
  ctx.beginPath();
  if (active) {
    ctx.moveTo(middle - 5, top + 4);
    ctx.lineTo(middle + 5, top + 4);
    ctx.lineTo(middle + 1, top + 9);
    ctx.lineTo(middle + 1, top + 13);
    ctx.lineTo(middle - 1, top + 12);
    ctx.lineTo(middle - 1, top + 9);
  } else {
    ctx.moveTo(middle - 4, top + 6);
    ctx.lineTo(middle + 4, top + 6);
    ctx.lineTo(middle, top + 11);
  }
  ctx.fill();
  ctx.restore();
}

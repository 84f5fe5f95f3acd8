import type { Rectangle } from '@glideapps/glide-data-grid';
import type { Painted } from '../engine';

/** A data bar below the text, paler towards its end as Excel's standard bars are. */
export function paintBar(
  ctx: CanvasRenderingContext2D,
  rect: Rectangle,
  bar: NonNullable<Painted['bar']>,
): void {
  const inner = { x: rect.x + 1, y: rect.y + 2, width: rect.width - 3, height: rect.height - 4 };
  const left = inner.x + bar.start * inner.width;
  const width = bar.share * inner.width;
  const [from, to] = bar.leftwards ? [left + width, left] : [left, left + width];
  const fill = ctx.createLinearGradient(from, 0, to, 0);
  fill.addColorStop(0, bar.color);
  fill.addColorStop(1, bar.gradient ? `${bar.color}33` : bar.color);
  ctx.save();
  ctx.globalAlpha = 0.6;
  ctx.fillStyle = fill;
  ctx.fillRect(left, inner.y, width, inner.height);
  ctx.globalAlpha = 1;
  if (bar.borderColor !== undefined && width > 1) {
    ctx.strokeStyle = bar.borderColor;
    ctx.lineWidth = 1;
    ctx.strokeRect(left + 0.5, inner.y + 0.5, width - 1, inner.height - 1);
  }
  if (bar.axis) {
    const at = Math.round(inner.x + bar.axis.at * inner.width) + 0.5;
    ctx.strokeStyle = bar.axis.color;
    ctx.lineWidth = 1;
    ctx.setLineDash([2, 2]);
    ctx.beginPath();
    ctx.moveTo(at, rect.y);
    ctx.lineTo(at, rect.y + rect.height);
    ctx.stroke();
  }
  ctx.restore();
}

import type { Rectangle } from '@glideapps/glide-data-grid';
import type { PaintedCell } from './gridCell';
import { theme } from './theme';

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** The side of a cell's rectangle, so many pixels thick. */
function side({ x, y, width, height }: Rectangle, edge: (typeof edges)[number], thick: number) {
  if (edge === 'EdgeTop') return [x, y, width, thick] as const;
  if (edge === 'EdgeBottom') return [x, y + height - thick, width, thick] as const;
  return edge === 'EdgeLeft'
    ? ([x, y, thick, height] as const)
    : ([x + width - thick, y, thick, height] as const);
}

/**
 * The line at the cell's right, which the grid itself would draw through a text that runs on; lines of the table's style; and
 * the cell's own borders.
 */
export function paintLines(ctx: CanvasRenderingContext2D, rect: Rectangle, cell: PaintedCell): void {
  ctx.save();
  if (cell.rightLine && !cell.themeOverride?.bgCell) {
    ctx.fillStyle = theme.borderColor;
    ctx.fillRect(...side(rect, 'EdgeRight', 1));
  }
  if (cell.look.line) {
    ctx.fillStyle = cell.look.line;
    ctx.fillRect(...side(rect, 'EdgeBottom', 1));
  }
  for (const edge of edges) {
    const line = cell.view.format.borders?.[edge];
    if (!line || line.style === 'None') continue;
    ctx.fillStyle = line.color || '#000000';
    ctx.fillRect(...side(rect, edge, line.weight === 'Thick' ? 3 : line.weight === 'Medium' ? 2 : 1));
  }
  ctx.restore();
}

import type { CellView } from '../engine';
import { theme } from './theme';

/** The weight and slant of a cell's text, as the grid's theme wants them. */
export const fontStyleOf = (view: CellView): string =>
  `${view.italic ? 'italic ' : ''}${isBold(view) ? '600 ' : ''}${theme.baseFontStyle}`;

/** Headers and totals of tables are bold whatever their cells say. */
export const isBold = ({ bold, table }: CellView): boolean =>
  bold || table?.part === 'header' || table?.part === 'total';

let context: CanvasRenderingContext2D | null = null;

/** How wide a text of a cell is, in pixels. */
export function textPixels(text: string, fontStyle: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = `${fontStyle} ${theme.fontFamily}`;
  return context.measureText(text).width;
}

import type { Sheet } from '../engine';
import { textPixels } from './measure';
import { theme } from './theme';

/** Excel keeps widths in points; 96 pixels are 72 points. */
const pixelsPerPoint = 96 / 72;
export const defaultPixels = 76;

export function pixelsOf(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  const points = sheet.columnWidths.get(column);
  return points === undefined ? defaultPixels : Math.round(points * pixelsPerPoint);
}

export const pointsOf = (pixels: number): number => pixels / pixelsPerPoint;

/** The width that shows all these texts, within reason, in pixels. */
export function fittingWidth(texts: readonly string[]): number {
  const widest = Math.max(0, ...texts.map((text) => textPixels(text, theme.baseFontStyle)));
  return Math.min(320, Math.max(52, Math.ceil(widest) + 2 * theme.cellHorizontalPadding + 6));
}

import type { TextCell, Theme } from '@glideapps/glide-data-grid';
import { GridCellKind } from '@glideapps/glide-data-grid';
import type { CellView } from '../engine';

/** The grid's own cell, with what our painter needs beside. */
export interface PaintedCell extends TextCell {
  readonly view: CellView;
}

export function gridCell(view: CellView): PaintedCell {
  const { text, edit, align, fill, fontColor, bold, italic } = view;
  const themeOverride: Partial<Theme> = {
    textDark: fontColor,
    ...(fill ? { bgCell: fill } : {}),
    ...(bold || italic ? { baseFontStyle: `${italic ? 'italic ' : ''}${bold ? '600 ' : ''}13px` } : {}),
  };
  return {
    kind: GridCellKind.Text,
    data: edit,
    displayData: text,
    copyData: text,
    contentAlign: align,
    allowOverlay: true,
    themeOverride,
    view,
  };
}

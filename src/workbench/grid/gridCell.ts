import type { TextCell, Theme } from '@glideapps/glide-data-grid';
import { GridCellKind } from '@glideapps/glide-data-grid';
import type { CellView } from '../engine';
import type { Overflow } from './overflow';

/** The grid's own cell, with what our painter needs beside. */
export interface PaintedCell extends TextCell {
  readonly view: CellView;
  readonly overflow?: Overflow;
}

export function gridCell(view: CellView, overflow?: Overflow): PaintedCell {
  const { text, edit, align, fill, fontColor, italic } = view;
  const bold = view.bold || view.tableHeader;
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
    ...(overflow ? { overflow } : {}),
  };
}

import type { TextCell, Theme } from '@glideapps/glide-data-grid';
import { GridCellKind } from '@glideapps/glide-data-grid';
import type { CellView } from '../engine';
import { fitNumber } from './fitNumber';
import { fontStyleOf, textPixels } from './measure';
import type { Overflow } from './overflow';
import type { TableLook } from './tableLooks';
import { tableLook } from './tableLooks';
import { theme } from './theme';

/** The grid's own cell, with what our painter needs beside. */
export interface PaintedCell extends TextCell {
  readonly view: CellView;
  readonly look: TableLook;
  readonly overflow?: Overflow;
  /** A filter button in the cell, and whether its column is filtered. */
  readonly filterButton?: 'idle' | 'active';
  /** False where the text runs on into the next cell. */
  readonly rightLine: boolean;
}

export interface Around {
  readonly width: number;
  readonly decimalSeparator: string;
  readonly overflow: Overflow | undefined;
  readonly filterButton: 'idle' | 'active' | undefined;
  readonly rightLine: boolean;
}

const black = '#000000';

export function gridCell(view: CellView, around: Around): PaintedCell {
  const { text, edit, align, painted, format, fontColor, value, type } = view;
  const { width, overflow, filterButton } = around;
  const look = view.table ? tableLook(view.table) : {};
  const fill = view.fill ?? look.fill;
  const ink = fontColor === black && painted.fontColor === undefined ? (look.ink ?? fontColor) : fontColor;
  const font = fontStyleOf(view);
  const themeOverride: Partial<Theme> = {
    textDark: ink,
    ...(fill ? { bgCell: fill } : {}),
    ...(font === theme.baseFontStyle ? {} : { baseFontStyle: font }),
  };
  const { numberFormat } = format;
  const number = { text, value, numberFormat, decimalSeparator: around.decimalSeparator };
  const room = width - 2 * theme.cellHorizontalPadding + 2;
  const shown =
    type === 'Double' && width > 0 ? fitNumber(number, room, (part) => textPixels(part, font)) : text;
  return {
    kind: GridCellKind.Text,
    data: edit,
    displayData: shown,
    copyData: text,
    contentAlign: align,
    allowOverlay: true,
    themeOverride,
    view,
    look,
    rightLine: around.rightLine,
    ...(overflow ? { overflow } : {}),
    ...(filterButton ? { filterButton } : {}),
  };
}

import type { Theme } from '@glideapps/glide-data-grid';

/** System fonts only: nothing is fetched. */
const fontFamily =
  "Calibri, 'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, sans-serif";

export const rowHeight = 22;
export const rowMarkerWidth = 52;

/** The calm look of a spreadsheet: white cells, grey lines, a green selection. */
export const theme = {
  accentColor: '#107c41',
  accentFg: '#ffffff',
  accentLight: 'rgba(16, 124, 65, 0.1)',
  textDark: '#000000',
  textMedium: '#616161',
  textLight: '#616161',
  textHeader: '#424242',
  textHeaderSelected: '#ffffff',
  bgCell: '#ffffff',
  bgHeader: '#f5f5f5',
  bgHeaderHasFocus: '#d9ebe1',
  bgHeaderHovered: '#e8e8e8',
  borderColor: '#e1e1e1',
  horizontalBorderColor: '#e1e1e1',
  cellHorizontalPadding: 5,
  cellVerticalPadding: 2,
  headerFontStyle: '400 12px',
  baseFontStyle: '13px',
  markerFontStyle: '12px',
  editorFontSize: '13px',
  fontFamily,
  lineHeight: 1.3,
  roundingRadius: 0,
} satisfies Partial<Theme>;

export const rowMarkerTheme: Partial<Theme> = {
  bgCell: '#f5f5f5',
  bgCellMedium: '#f5f5f5',
  textDark: '#424242',
};

/** A hidden row has no height, but the grid would still write its number. */
export const unseen: Partial<Theme> = {
  textDark: 'transparent',
  textMedium: 'transparent',
  textLight: 'transparent',
};

import { useSyncExternalStore } from 'react';
import type { Theme } from '@glideapps/glide-data-grid';
import { rowMarkerTheme, theme } from './theme';

const query = '(prefers-color-scheme: dark)';

function subscribe(tell: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
}

/** Dark around, as in Office's Black theme; cells stay white, for their colours are the workbook's own. */
const dark: Partial<Theme> = {
  ...theme,
  textHeader: '#d6d6d6',
  bgHeader: '#292929',
  bgHeaderHasFocus: '#3b4a41',
  bgHeaderHovered: '#3d3d3d',
};

const darkMarkers: Partial<Theme> = {
  ...rowMarkerTheme,
  bgCell: '#292929',
  bgCellMedium: '#292929',
  textDark: '#d6d6d6',
  textMedium: '#d6d6d6',
  textLight: '#d6d6d6',
};

/** The looks of the grid's cells and of its row numbers, by what the user's system prefers. */
export function useChromeTheme(): { readonly grid: Partial<Theme>; readonly markers: Partial<Theme> } {
  const isDark = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  return isDark ? { grid: dark, markers: darkMarkers } : { grid: theme, markers: rowMarkerTheme };
}

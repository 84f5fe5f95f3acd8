import { WorkbookFault } from '../../engine';

/** The named colours that add-ins use most; Excel takes all HTML names. */
const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  darkgreen: '#006400',
};

/** `#RRGGBB` (the `#` may lack) or a name, as `#RRGGBB` in capitals. */
export function color(value: unknown): string {
  if (typeof value !== 'string') throw new WorkbookFault('InvalidArgument');
  const named = names[value.toLowerCase()];
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (named === undefined && hex === undefined) throw new WorkbookFault('InvalidArgument');
  return named ?? `#${(hex ?? '').toUpperCase()}`;
}

import { tokens } from '@fluentui/react-components';

/** Hues that stay apart for most eyes in the light and the dark theme; neighbours differ in lightness too. */
const HUES = [
  tokens.colorCompoundBrandStroke,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteBerryBorderActive,
  tokens.colorPaletteLightGreenBorderActive,
  tokens.colorPalettePurpleBorderActive,
  tokens.colorPalettePumpkinBorderActive,
  tokens.colorPaletteSteelBorderActive,
  tokens.colorPalettePinkBorderActive,
  tokens.colorPaletteBrassBorderActive,
] as const;

/** The colour of the i-th part of a whole. Parts are told by their order and names too, never by colour alone. */
export const partColour = (part: number): string => HUES[part % HUES.length] ?? HUES[0];

/** Fills to choose a tier's colour from, by the word for each; no two look alike. */
export const PALETTE = {
  green: '#A9DDB3',
  lime: '#DDF1C9',
  teal: '#B4E1E4',
  blue: '#B9D0F2',
  violet: '#DCC5EA',
  red: '#FFB3A3',
  orange: '#FFD3B0',
  yellow: '#FFEFA8',
  grey: '#D2D0CE',
  darkGreen: '#107C41',
  darkBlue: '#1F4E8C',
  darkRed: '#A4262C',
} as const;

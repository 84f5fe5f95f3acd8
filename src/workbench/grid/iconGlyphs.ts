/** What an icon looks like: a shape, how much of it is filled or how far it is turned, and its colour. */
export type Glyph =
  | { readonly shape: 'arrow'; readonly turned: number; readonly color: string }
  | { readonly shape: 'circle' | 'rimmed' | 'flag' | 'diamond' | 'triangle'; readonly color: string }
  | { readonly shape: 'up' | 'dash' | 'down'; readonly color: string }
  | { readonly shape: 'cross' | 'mark' | 'check'; readonly color: string; readonly disc: boolean }
  | {
      readonly shape: 'star' | 'bars' | 'pie' | 'boxes';
      readonly filled: number;
      readonly of: number;
      readonly color: string;
    };

const red = '#C8322B';
const yellow = '#E5A50A';
const green = '#3F8F3C';
const grey = '#6B6B6B';
const blue = '#3C6EB4';
const pink = '#E58C87';
const black = '#262626';

/** Degrees against the clock from pointing down. */
const arrows = (degrees: readonly number[], colors: readonly string[]): Glyph[] =>
  degrees.map((turned, i) => ({ shape: 'arrow', turned, color: colors[i] ?? grey }));

const filled = (shape: 'star' | 'bars' | 'pie' | 'boxes', from: number, to: number, color: string): Glyph[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ shape, filled: from + i, of: to, color }));

const shaped = (
  shapes: readonly ('circle' | 'rimmed' | 'flag' | 'diamond' | 'triangle' | 'up' | 'dash' | 'down')[],
  colors: readonly string[],
): Glyph[] => shapes.map((shape, i) => ({ shape, color: colors[i] ?? grey }));

const symbols = (disc: boolean): Glyph[] => [
  { shape: 'cross', color: red, disc },
  { shape: 'mark', color: yellow, disc },
  { shape: 'check', color: green, disc },
];

const traffic = [red, yellow, green];
const three = [0, 90, 180];
const four = [0, 45, 135, 180];
const five = [0, 45, 90, 135, 180];

/** The icons of Excel.IconSet, from the lowest to the highest. */
export const glyphs: Readonly<Record<string, readonly Glyph[]>> = {
  ThreeArrows: arrows(three, traffic),
  ThreeArrowsGray: arrows(three, []),
  ThreeFlags: shaped(['flag', 'flag', 'flag'], traffic),
  ThreeTrafficLights1: shaped(['circle', 'circle', 'circle'], traffic),
  ThreeTrafficLights2: shaped(['rimmed', 'rimmed', 'rimmed'], traffic),
  ThreeSigns: shaped(['diamond', 'triangle', 'circle'], traffic),
  ThreeSymbols: symbols(true),
  ThreeSymbols2: symbols(false),
  ThreeStars: filled('star', 0, 2, yellow),
  ThreeTriangles: shaped(['down', 'dash', 'up'], traffic),
  FourArrows: arrows(four, [red, yellow, yellow, green]),
  FourArrowsGray: arrows(four, []),
  FourRedToBlack: shaped(['circle', 'circle', 'circle', 'circle'], [black, grey, pink, red]),
  FourRating: filled('bars', 1, 4, blue),
  FourTrafficLights: shaped(['circle', 'circle', 'circle', 'circle'], [black, ...traffic]),
  FiveArrows: arrows(five, [red, yellow, yellow, yellow, green]),
  FiveArrowsGray: arrows(five, []),
  FiveRating: filled('bars', 0, 4, blue),
  FiveQuarters: filled('pie', 0, 4, black),
  FiveBoxes: filled('boxes', 0, 4, blue),
};

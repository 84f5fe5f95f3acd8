import { channels, contrast } from './contrast';

/** What a font on a tint is given, above the 4.5 : 1 that text must have (WCAG 2.2, 1.4.3 and 1.4.6). */
const COMFORT = 7;

/** Shades of a fill that are tried as its font, the lightest first: parts of its own light. */
const SHADES = [0.6, 0.5, 0.4, 0.3, 0.2, 0.1];

/**
 * The font for text on a fill, "#rrggbb": a dark shade of it where that can be read with comfort, else black or white,
 * whichever has more contrast. One of the two always has 4.58 : 1 or more.
 */
export function fontOn(fill: string): string {
  const best = contrast('#000000', fill) >= contrast('#FFFFFF', fill) ? '#000000' : '#FFFFFF';
  if (best === '#FFFFFF') return best;
  return SHADES.map((part) => shade(fill, part)).find((font) => contrast(font, fill) >= COMFORT) ?? best;
}

const shade = (colour: string, part: number): string =>
  `#${channels(colour)
    .map((channel) =>
      Math.round(channel * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;

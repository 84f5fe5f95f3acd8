import type { TablePart } from '../engine';
import { accent } from '../engine';

/** What a table style paints where the cell itself has nothing. */
export interface TableLook {
  readonly fill?: string;
  readonly ink?: string;
  /** Lines above and below the row. */
  readonly line?: string;
}

const dark = '#000000';

/** Mixed with white: 1 is white. */
function tint(color: string, share: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The families of Excel's table styles in their gist: Light 1–7 have bands and a line under the header, Light 8–14 a filled
 * header and lines between rows, Light 15–21 lines and bands, Medium and Dark a filled header and bands.
 */
export function tableLook({ part, banded, style }: TablePart): TableLook {
  const [, family = 'Medium', digits = '2'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const number = Number(digits);
  const colour = (number - 1) % 7 === 0 ? dark : accent(((number - 1) % 7) - 1);
  const light = family === 'Light';
  const filledHeader = !light || (number >= 8 && number <= 14);
  if (part === 'header') return filledHeader ? { fill: colour, ink: '#FFFFFF' } : { line: colour };
  const lines = light ? { line: number >= 8 ? colour : tint(colour, 0.6) } : {};
  if (part === 'total') return { line: colour };
  const bands = banded && !(light && number >= 8 && number <= 14);
  return { ...lines, ...(bands ? { fill: tint(colour, colour === dark ? 0.85 : 0.8) } : {}) };
}

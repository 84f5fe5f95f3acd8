import type { Area } from './area';
import { lastColumn, lastRow } from './area';
import type { Sheet } from './sheet';

/** The numbers of some areas, ascending. */
export function spread(sheet: Sheet, areas: readonly Area[]): readonly number[] {
  const numbers: number[] = [];
  for (const area of areas)
    for (const [index, column] of sheet.columns) {
      if (index < area.column || index > lastColumn(area)) continue;
      for (const row of column.filledRows(area.row, lastRow(area))) {
        const value = column.get(row);
        if (typeof value === 'number') numbers.push(value);
      }
    }
  return numbers.sort((a, b) => a - b);
}

export const lowestOf = (ascending: readonly number[]): number => ascending[0] ?? 0;

interface Stop {
  readonly at: number;
  readonly color: string;
}

/** Value of a criterion: `{ type: LowestValue | HighestValue | Number | Percent | Percentile, formula, color }`. */
function stopOf(criterion: unknown, ascending: readonly number[]): Stop | undefined {
  if (typeof criterion !== 'object' || criterion === null) return undefined;
  const { type, formula, color } = criterion as Readonly<Record<string, unknown>>;
  if (typeof color !== 'string') return undefined;
  const low = lowestOf(ascending);
  const high = ascending[ascending.length - 1] ?? low;
  const number = typeof formula === 'string' ? Number(formula.replace(/^=/, '')) : NaN;
  switch (type) {
    case 'LowestValue':
      return { at: low, color };
    case 'HighestValue':
      return { at: high, color };
    case 'Percent':
      return { at: low + ((high - low) * number) / 100, color };
    case 'Percentile': {
      const place = ((ascending.length - 1) * number) / 100;
      const below = ascending[Math.floor(place)] ?? low;
      const above = ascending[Math.ceil(place)] ?? high;
      return { at: below + (above - below) * (place - Math.floor(place)), color };
    }
    default:
      return Number.isNaN(number) ? undefined : { at: number, color };
  }
}

const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((channel, i) =>
    Math.round(channel + ((target[i] ?? 0) - channel) * share),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** The colour of a value on a colour scale of two or three stops (Excel.ConditionalColorScaleCriteria). */
export function scaleColor(
  criteria: unknown,
  value: number,
  ascending: readonly number[],
): string | undefined {
  if (typeof criteria !== 'object' || criteria === null) return undefined;
  const { minimum, midpoint, maximum } = criteria as Readonly<Record<string, unknown>>;
  const stops = [minimum, midpoint, maximum].flatMap((criterion) => stopOf(criterion, ascending) ?? []);
  const above = stops.findIndex((stop) => value <= stop.at);
  if (above === 0) return stops[0]?.color;
  const low = stops[above < 0 ? stops.length - 1 : above - 1];
  const high = stops[above];
  if (!low || !high) return low?.color;
  return mix(low.color, high.color, high.at > low.at ? (value - low.at) / (high.at - low.at) : 1);
}

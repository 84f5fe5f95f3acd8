import { boundOf, isRecord } from './ruleBound';
import type { NumberOf } from './ruleBound';

interface Stop {
  readonly at: number;
  readonly color: string;
}

function stopOf(criterion: unknown, ascending: readonly number[], numberOf: NumberOf): Stop[] {
  if (!isRecord(criterion) || typeof criterion.color !== 'string') return [];
  const at = boundOf(criterion, ascending, numberOf);
  return Number.isNaN(at) ? [] : [{ at, color: criterion.color }];
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
  numberOf: NumberOf,
): string | undefined {
  if (!isRecord(criteria)) return undefined;
  const { minimum, midpoint, maximum } = criteria;
  const stops = [minimum, midpoint, maximum].flatMap((criterion) => stopOf(criterion, ascending, numberOf));
  const above = stops.findIndex((stop) => value <= stop.at);
  if (above === 0) return stops[0]?.color;
  const low = stops[above < 0 ? stops.length - 1 : above - 1];
  const high = stops[above];
  if (!low || !high) return low?.color;
  return mix(low.color, high.color, high.at > low.at ? (value - low.at) / (high.at - low.at) : 1);
}

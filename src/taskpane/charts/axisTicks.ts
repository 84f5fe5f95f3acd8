import type { ScaleContinuousNumeric } from 'd3-scale';
import type { Words } from '../../words';

/** A place of an axis, px, and what stands there. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** About `count` round values of a scale. */
export const ticksOf = (
  scale: ScaleContinuousNumeric<number, number>,
  count: number,
  format: (value: number) => string,
): Tick[] => scale.ticks(count).map((value) => ({ at: scale(value), text: format(value) }));

/** A number that fits on an axis: "9,500", "12.5K", "1.2万". */
export function axisNumber(value: number, words: Words): string {
  if (Math.abs(value) < 10_000) return words.number(value);
  return new Intl.NumberFormat(words.language, { notation: 'compact', maximumFractionDigits: 1 }).format(
    value,
  );
}

import type { ScaleContinuousNumeric } from 'd3-scale';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Histogram } from '../../core';
import type { Words } from '../../words';
import { metricUnit, metricValue } from '../../words';
import type { Tick } from './axisTicks';
import { axisNumber, ticksOf } from './axisTicks';
import type { LimitAxis } from './roundValue';

export type ScoreScale = ScaleContinuousNumeric<number, number>;

/** The axis of a histogram. @param from, to px */
export function scoreScale({ edges, powers }: Histogram, from: number, to: number): ScoreScale {
  const domain = [edges[0] ?? 0, edges.at(-1) ?? 1];
  return (powers ? scaleLog(domain, [from, to]) : scaleLinear(domain, [from, to])).clamp(true);
}

/** The same axis for limits that are moved along it. @param least values are multiples of it; 0 = of any */
export function limitAxis({ edges, powers }: Histogram, least: number): LimitAxis {
  // Without the clamp: beyond the ends there are values too.
  const scale = (powers ? scaleLog : scaleLinear)([edges[0] ?? 0, edges.at(-1) ?? 1], [0, 1]);
  return { valueAt: (place) => scale.invert(place), placeOf: (value) => scale(value), least };
}

/** A score for people. @param metric label of it; '' = points */
export function scoreText(words: Words, metric: string, value: number): string {
  return metricUnit(metric) === 'share' ? words.percent(value) : metricValue(words, metric, value);
}

export function scoreTicks(scale: ScoreScale, powers: boolean, metric: string, words: Words): Tick[] {
  const unit = metricUnit(metric);
  const text = (value: number): string =>
    unit === 'number' ? axisNumber(value, words) : scoreText(words, metric, value);
  if (!powers) return ticksOf(scale, unit === 'day' ? 2 : 5, text);
  const [from = 1, to = 1] = scale.domain();
  const tens = Array.from(
    { length: Math.floor(Math.log10(to)) - Math.ceil(Math.log10(from)) + 1 },
    (_, i) => 10 ** (Math.ceil(Math.log10(from)) + i),
  );
  return tens.map((value) => ({ at: scale(value), text: text(value) }));
}

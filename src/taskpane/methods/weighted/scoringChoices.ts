import { directionOf } from '../../../app';
import type { CutPolicy, WeightedIndicator, WeightedPolicy } from '../../../core';
import { cutOf, tierCount } from '../cutChoices';
import type { Unit } from './bands';
import { bandsFor, readable } from './bands';
import { sideOf, unlearned } from './indicators';
import type { IndicatorDocument, WeightedDocument } from './weightedDocument';

type Normaliser = WeightedIndicator['normalise'];
type Direction = NonNullable<WeightedIndicator['direction']>;

const NORMALISERS: readonly Normaliser[] = ['percentile', 'minMax', 'zScore', 'logMinMax', 'ratio', 'bands'];

/** The ways in which an indicator can be scored: of those that aim at a value only such as have a middle. */
export function normalisersFor(direction: Direction): readonly Normaliser[] {
  if (typeof direction !== 'object') return NORMALISERS;
  const log = direction.target >= 0;
  return NORMALISERS.filter((one) => one !== 'ratio' && one !== 'bands' && (one !== 'logMinMax' || log));
}

/** Whether an indicator can aim at a value. */
export const canAim = (normaliser: Normaliser, aggregate: WeightedPolicy['aggregate']): boolean =>
  aggregate === 'sum' && normaliser !== 'ratio' && normaliser !== 'bands';

/** An indicator scored in another way. @param values of the customers, NaN = missing: bands begin with them */
export function scoredBy(
  indicator: IndicatorDocument,
  normalise: Normaliser,
  values: ArrayLike<number>,
  unit: Unit = 'number',
): IndicatorDocument {
  const { bands: _, ...others } = unlearned(indicator);
  if (normalise !== 'bands') return { ...others, normalise };
  return { ...others, normalise, bands: bandsFor(values, sideOf(indicator) === 'cost', unit) };
}

/** An indicator that is better in another direction; the metric's own need not be said. */
export function betterIn(indicator: IndicatorDocument, direction: Direction): IndicatorDocument {
  const { direction: _, learned: _learned, ...others } = indicator;
  return direction === directionOf(indicator.metric) ? others : { ...others, direction };
}

/** A value to aim at first: the middle one of the customers. @param values NaN = missing */
export function middleOf(values: ArrayLike<number>, unit: Unit = 'number'): number {
  const sorted = Array.from(values)
    .filter((value) => Number.isFinite(value))
    .sort((a, b) => a - b);
  return readable(sorted[Math.floor(sorted.length / 2)] ?? 0, unit);
}

/** The scores put together in another way. TOPSIS compares values as they are and judges none with a gap. */
export function putTogether(
  document: WeightedDocument,
  aggregate: WeightedPolicy['aggregate'],
  cut: CutPolicy,
): WeightedDocument {
  // The score is of another size: limits of the old one say nothing.
  const kept = cut.kind === 'thresholds' ? cutOf('headcount', tierCount(cut), [], false) : cut;
  if (aggregate === 'sum') return { ...document, aggregate, cut: kept };
  const { missing: _, ...others } = document;
  return { ...others, aggregate, cut: kept, indicators: document.indicators.map(raw) };
}

function raw(indicator: IndicatorDocument): IndicatorDocument {
  const { normalise: _, bands: _bands, direction, learned: _learned, ...others } = indicator;
  return typeof direction === 'string' ? { ...others, direction } : others;
}

/** Two parts of the customers are told apart by a hundredth of a percent. */
export const LEAST_APART = 0.0001;

/** Values kept between two parts of the customers, or as they are. What an earlier run found between goes. */
export function winsorised(document: WeightedDocument, winsor: [number, number] | null): WeightedDocument {
  const { winsor: _, ...others } = document;
  const indicators = document.indicators.map(({ clip: _clip, ...one }) => one);
  return winsor ? { ...others, indicators, winsor } : { ...others, indicators };
}

/** Whether an earlier run's data are what indicators are scored by. */
export const isFrozen = ({ indicators }: WeightedDocument): boolean =>
  indicators.some(({ learned, clip }) => learned !== undefined || clip !== undefined);

/** Without anything that an earlier run learned. */
export const thawed = (document: WeightedDocument): WeightedDocument => ({
  ...document,
  indicators: document.indicators.map(unlearned),
});

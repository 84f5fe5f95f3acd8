import { directionOf } from '../../../app';
import type { MetricReference, WeightedIndicator, WeightedPolicy } from '../../../core';
import { withOneMore, withoutOne } from './pairComparisons';
import { LEAST_WEIGHT } from './shares';
import { familiesLeft, firstFamily } from './indicatorFamilies';
import type { IndicatorDocument, WeightedDocument } from './weightedDocument';
import { comparisonsOf, isByHand, withComparisons } from './weightsKinds';

export const MOST_INDICATORS = 50;

/** What an indicator weighs that does not say it. */
export const weightOf = ({ weight = 1 }: IndicatorDocument): number => weight;

/** One indicator more, at the end, that weighs as much as the others on average. */
export function withIndicator(document: WeightedDocument, metric: MetricReference): WeightedDocument {
  const { indicators, aggregate, families } = document;
  const mean = indicators.reduce((sum, one) => sum + weightOf(one), 0) / indicators.length;
  const family = families && firstFamily(families);
  const added: IndicatorDocument = {
    metric,
    weight: Number(mean.toFixed(2)),
    // TOPSIS compares values as they are.
    ...(aggregate === 'topsis' ? {} : { normalise: 'percentile' as const }),
    ...(family === undefined ? {} : { family }),
  };
  return resized({ ...document, indicators: [...indicators, added] }, withOneMore);
}

/** One indicator less; the last one that there is stays. */
export function withoutIndicator(document: WeightedDocument, i: number): WeightedDocument {
  const left = document.indicators.filter((_, other) => other !== i);
  if (left.length === 0) return document;
  // Weights that are all 0 are none: the others count alike then.
  const weighed = left.some((one) => weightOf(one) > 0);
  const indicators = weighed ? left : left.map((one) => ({ ...one, weight: 1 }));
  return resized(familiesLeft({ ...document, indicators }), (matrix) => withoutOne(matrix, i));
}

function resized(
  document: WeightedDocument,
  change: (matrix: NonNullable<ReturnType<typeof comparisonsOf>>) => number[][],
): WeightedDocument {
  const { weights } = document;
  if (weights === undefined || typeof weights === 'string') return document;
  const complete = 'ahp' in weights ? weights : { ...weights, subjective: weights.subjective ?? 'manual' };
  const matrix = comparisonsOf(complete);
  return matrix ? { ...document, weights: withComparisons(complete, change(matrix)) } : document;
}

/** The weights found in another way. By hand at least one must weigh something: all alike where none does. */
export function weighedBy(document: WeightedDocument, weights: WeightedPolicy['weights']): WeightedDocument {
  const { indicators } = document;
  const weighed = !isByHand(weights) || indicators.some((one) => weightOf(one) > 0);
  return {
    ...document,
    weights,
    indicators: weighed ? indicators : indicators.map((one) => ({ ...one, weight: 1 })),
  };
}

/** The least that an indicator may weigh by hand: something where all others weigh nothing. */
export const leastWeight = ({ indicators }: WeightedDocument, i: number): number =>
  indicators.some((one, other) => other !== i && weightOf(one) > 0) ? 0 : LEAST_WEIGHT;

/** The document with one indicator changed. */
export const withChanged = (
  document: WeightedDocument,
  i: number,
  change: (indicator: IndicatorDocument) => IndicatorDocument,
): WeightedDocument => ({
  ...document,
  indicators: document.indicators.map((one, other) => (other === i ? change(one) : one)),
});

/** Without what an earlier run learned of the indicator's values. */
export function unlearned<T extends Pick<WeightedIndicator, 'learned' | 'clip'>>(
  indicator: T,
): Omit<T, 'learned' | 'clip'> {
  const { learned: _, clip: _clip, ...others } = indicator;
  return others;
}

/** The indicator with another metric in its place. What was said of the old one's values goes: its direction, its bands. */
export function measuredBy(indicator: IndicatorDocument, metric: MetricReference): IndicatorDocument {
  const others = unlearned(indicator);
  if (nameIn(metric) === nameIn(indicator.metric)) return { ...others, metric };
  const { direction: _, bands: _bands, ...kept } = others;
  return { ...kept, metric, ...(kept.normalise === 'bands' ? { normalise: 'percentile' } : {}) };
}

/** What a reference measures; of a quotient what is divided. */
const nameIn = (reference: MetricReference): string =>
  typeof reference === 'string' ? reference : 'ratio' in reference ? reference.ratio[0] : reference.metric;

/** Every metric or indicator that a reference needs. */
export const namesIn = (reference: MetricReference): readonly string[] =>
  typeof reference === 'object' && 'ratio' in reference ? reference.ratio : [nameIn(reference)];

/** The document with other weights by hand, one per indicator. */
export const withWeights = (document: WeightedDocument, weights: readonly number[]): WeightedDocument => ({
  ...document,
  indicators: document.indicators.map((one, i) => ({ ...one, weight: weights[i] ?? weightOf(one) })),
});

/** In which direction an indicator is better. */
export const sideOf = ({ direction, metric }: Pick<IndicatorDocument, 'direction' | 'metric'>) =>
  direction ?? directionOf(metric);

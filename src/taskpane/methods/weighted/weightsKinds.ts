import type { WeightedPolicy } from '../../../core';
import type { Comparisons } from './pairComparisons';
import { comparisonsFrom, MOST_COMPARED } from './pairComparisons';

type Weights = WeightedPolicy['weights'];

/** The ways in which weights are found. */
export const WEIGHTS_KINDS = ['manual', 'ahp', 'entropy', 'critic', 'pca', 'blend'] as const;
export type WeightsKind = (typeof WEIGHTS_KINDS)[number];

/** The ways that go by the data alone. */
export const OBJECTIVE = ['entropy', 'critic', 'pca'] as const;

export function kindOf(weights: Weights): WeightsKind {
  if (typeof weights === 'string') return weights;
  return 'ahp' in weights ? 'ahp' : 'blend';
}

/** The ways that so many indicators can be weighed in. */
export const kindsFor = (indicators: number): readonly WeightsKind[] =>
  WEIGHTS_KINDS.filter((kind) => kind !== 'ahp' || indicators <= MOST_COMPARED);

/** Whether the weights of the indicators themselves count. */
export const isByHand = (weights: Weights): boolean =>
  weights === 'manual' ||
  (typeof weights === 'object' && 'subjective' in weights && weights.subjective === 'manual');

/** The comparisons that weights come from, of a blend those of its subjective part. */
export function comparisonsOf(weights: Weights): Comparisons | null {
  if (typeof weights !== 'object') return null;
  if ('ahp' in weights) return weights.ahp;
  return typeof weights.subjective === 'object' ? weights.subjective.ahp : null;
}

/** The same weights by other comparisons; unchanged where they come from none. */
export function withComparisons(weights: Weights, ahp: number[][]): Weights {
  if (typeof weights !== 'object') return weights;
  if ('ahp' in weights) return { ahp };
  return typeof weights.subjective === 'object' ? { ...weights, subjective: { ahp } } : weights;
}

/** Weights found in another way. Comparisons begin with what the weights by hand say. */
export function weightsBy(kind: WeightsKind, weights: Weights, byHand: readonly number[]): Weights {
  const subjective = comparisonsOf(weights) ?? comparisonsFrom(byHand);
  switch (kind) {
    case 'ahp':
      return { ahp: copied(subjective) };
    case 'blend':
      return {
        alpha: 0.5,
        subjective: comparisonsOf(weights) ? { ahp: copied(subjective) } : 'manual',
        objective: OBJECTIVE.find((one) => one === weights) ?? 'entropy',
      };
    default:
      return kind;
  }
}

export const copied = (matrix: Comparisons): number[][] => matrix.map((row) => [...row]);

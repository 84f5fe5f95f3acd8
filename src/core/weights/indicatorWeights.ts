import type { ObjectiveWeights, WeightedPolicy, WeightsPolicy } from '../methods/weightedSchema';
import type { Side } from '../scores/side';
import { ahpWeights } from './ahp';
import type { AhpWeights } from './ahp';
import { criticWeights } from './critic';
import { entropyWeights, sharesOf } from './entropy';
import { inFamilies } from './families';
import { pcaWeights } from './pca';

/** What indicators weigh. */
export interface IndicatorWeights {
  /** Per indicator; add up to 1. */
  readonly weights: Float64Array;
  /** Only where comparisons were given. */
  readonly ahp?: AhpWeights;
}

/**
 * The weights that a policy asks for.
 * @param columns indicator → value per customer, of customers who have all values; of a target its distance
 */
export function indicatorWeights(
  { weights, indicators, families }: WeightedPolicy,
  columns: readonly Float64Array[],
  sides: readonly Side[],
): IndicatorWeights {
  const manual = sharesOf(Float64Array.from(indicators, ({ weight }) => weight));
  const { weights: own, ahp } = ownWeights(weights, manual, columns, sides);
  return {
    weights: families ? inFamilies(own, indicators, families) : own,
    ...(ahp ? { ahp } : {}),
  };
}

function ownWeights(
  policy: WeightsPolicy,
  manual: Float64Array,
  columns: readonly Float64Array[],
  sides: readonly Side[],
): IndicatorWeights {
  if (policy === 'manual') return { weights: manual };
  if (typeof policy === 'string') return { weights: objectiveWeights(policy, columns, sides) };
  if ('ahp' in policy) {
    const ahp = ahpWeights(policy.ahp);
    return { weights: ahp.weights, ahp };
  }
  const subjective = ownWeights(policy.subjective, manual, columns, sides);
  const objective = objectiveWeights(policy.objective, columns, sides);
  return {
    ...subjective,
    weights: subjective.weights.map(
      (weight, i) => policy.alpha * weight + (1 - policy.alpha) * (objective[i] ?? 0),
    ),
  };
}

function objectiveWeights(
  kind: ObjectiveWeights,
  columns: readonly Float64Array[],
  sides: readonly Side[],
): Float64Array {
  switch (kind) {
    case 'entropy':
      return entropyWeights(columns);
    case 'critic':
      return criticWeights(columns, sides);
    case 'pca':
      return pcaWeights(columns);
  }
}

/** Weights by pairwise comparison, with what tells whether the comparisons agree with each other. */
export interface AhpWeights {
  /** Add up to 1. */
  readonly weights: Float64Array;
  readonly lambdaMax: number;
  /** (λmax − n) ÷ (n − 1) */
  readonly consistencyIndex: number;
  /** Consistency index ÷ that of random matrices; 0 for one or two things. From 0.1 on the comparisons contradict each other. */
  readonly consistencyRatio: number;
  /** The comparison that fits the weights least, [row, column] with row < column; null when all fit. */
  readonly worstPair: readonly [number, number] | null;
}

/** Random consistency index for 1 to 10 things (Saaty 1980, "The Analytic Hierarchy Process"). */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

const STEPS = 10_000;
const CLOSE = 1e-15;
/** Comparisons that are off by less than this part fit; of two that differ by less the first is named. */
const FITS = 1e-9;

/**
 * Weights from a matrix of comparisons: how many times as important row i is as column j. The principal eigenvector
 * by power iteration, scaled to a sum of 1 (Saaty 1980; Saaty 2008, Int. J. Services Sciences 1:1).
 * @param matrix n × n, n up to 10, positive and reciprocal
 */
export function ahpWeights(matrix: readonly (readonly number[])[]): AhpWeights {
  const n = matrix.length;
  let weights = new Float64Array(n).fill(1 / n);
  let lambdaMax = n;
  for (let step = 0; step < STEPS; step++) {
    const product = weights.map((_, i) =>
      weights.reduce((sum, weight, j) => sum + at(matrix, i, j) * weight, 0),
    );
    lambdaMax = product.reduce((sum, value) => sum + value, 0);
    const next = product.map((value) => value / lambdaMax);
    const moved = next.reduce((most, value, i) => Math.max(most, Math.abs(value - (weights[i] ?? 0))), 0);
    weights = next;
    if (moved < CLOSE) break;
  }
  const consistencyIndex = n > 1 ? (lambdaMax - n) / (n - 1) : 0;
  return {
    weights,
    lambdaMax,
    consistencyIndex,
    consistencyRatio: n > 2 ? consistencyIndex / (RANDOM_INDEX[n - 1] ?? NaN) : 0,
    worstPair: worstPair(matrix, weights),
  };
}

const at = (matrix: readonly (readonly number[])[], i: number, j: number): number => matrix[i]?.[j] ?? NaN;

/** The pair with the greatest |ln(aᵢⱼ · wⱼ ÷ wᵢ)|. */
function worstPair(
  matrix: readonly (readonly number[])[],
  weights: Float64Array,
): readonly [number, number] | null {
  let worst: readonly [number, number] | null = null;
  let most = 0;
  for (let i = 0; i < weights.length; i++) {
    for (let j = i + 1; j < weights.length; j++) {
      const off = Math.abs(Math.log((at(matrix, i, j) * (weights[j] ?? NaN)) / (weights[i] ?? NaN)));
      if (!(off > most + FITS)) continue;
      most = off;
      worst = [i, j];
    }
  }
  return worst;
}

import { ahpWeights } from './ahp';

/** A comparison told otherwise. */
export interface BetterPair {
  /** The comparison that fits the weights least, row < column. */
  readonly row: number;
  readonly column: number;
  /** The value with which all comparisons agree best, and the consistency ratio then. */
  readonly value: number;
  readonly ratio: number;
}

/**
 * The comparison to look at first, with the value that would fit the others better: the pair with the largest
 * aᵢⱼ · wⱼ ÷ wᵢ or its reciprocal (Saaty 2003, European Journal of Operational Research 145:1), and of the values the one
 * with the least consistency ratio. null where all fit, or no value fits better.
 * @param matrix as for `ahpWeights` @param values to choose from
 */
export function betterPair(
  matrix: readonly (readonly number[])[],
  values: readonly number[],
): BetterPair | null {
  const { worstPair, consistencyRatio } = ahpWeights(matrix);
  if (!worstPair) return null;
  const [row, column] = worstPair;
  const tried = values.map((value) => ({
    value,
    ratio: ahpWeights(
      matrix.map((line, i) =>
        line.map((old, j) =>
          i === row && j === column ? value : i === column && j === row ? 1 / value : old,
        ),
      ),
    ).consistencyRatio,
  }));
  const best = tried.reduce<{ value: number; ratio: number } | null>(
    (least, one) => (one.ratio < (least?.ratio ?? consistencyRatio) ? one : least),
    null,
  );
  return best && { row, column, ...best };
}

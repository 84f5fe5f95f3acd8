import type { ParetoCurve } from './paretoCurve';

/** Which part of the total the poorest part of the customers has, from (0, 0) to (1, 1). */
export interface LorenzCurve {
  readonly customers: readonly number[];
  readonly shares: readonly number[];
}

/**
 * The Pareto curve of the customers with a positive score, counted from the worst: those are the ones that the Gini
 * coefficient is of, twice the area between this curve and the diagonal. Source: Lorenz 1905, "Methods of measuring the
 * concentration of wealth". Empty without any.
 */
export function lorenzCurve({ ranks, shares, positive }: ParetoCurve): LorenzCurve {
  const taken = positive === 0 ? 0 : ranks.findIndex((rank) => rank === positive) + 1;
  const own = (values: readonly number[], of: (value: number) => number): number[] =>
    values.slice(0, taken).reverse().map(of);
  return { customers: own(ranks, (rank) => 1 - rank / positive), shares: own(shares, (share) => 1 - share) };
}

/** A weight is told to a hundredth of a percent. */
const STEPS_OF_ONE = 10_000;
export const LEAST_WEIGHT = 1 / STEPS_OF_ONE;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Weights scaled so that they add up to `whole`, in steps; what rounding leaves over goes where most is. */
export function scaled(weights: readonly number[], whole = 1): number[] {
  const total = sum(weights);
  // Where none weighs anything all weigh alike.
  const given = total > 0 ? weights : weights.map(() => 1);
  const steps = Math.round(whole * STEPS_OF_ONE);
  const parts = given.map((weight) => Math.round((weight / sum(given)) * steps));
  const most = parts.indexOf(Math.max(...parts));
  const rest = steps - sum(parts);
  return parts.map((part, i) => (part + (i === most ? rest : 0)) / STEPS_OF_ONE);
}

/**
 * Weights as parts of 1, one of them moved: the others give way in proportion, those that are locked stay.
 * Unchanged where no other can give way.
 * @param share that the moved one is to have; as much of it as the locked ones leave is taken
 */
export function withShare(
  weights: readonly number[],
  moved: number,
  share: number,
  locked: ReadonlySet<number>,
): readonly number[] {
  const shares = scaled(weights);
  const giving = shares.map((_, i) => i).filter((i) => i !== moved && !locked.has(i));
  if (giving.length === 0) return weights;
  const kept = sum(shares.filter((_, i) => i !== moved && locked.has(i)));
  const most = Math.max(0, 1 - kept);
  const own = Math.round(Math.min(Math.max(share, 0), most) * STEPS_OF_ONE) / STEPS_OF_ONE;
  const left = scaled(
    giving.map((i) => shares[i] ?? 0),
    most - own,
  );
  const next = new Map(giving.map((i, place) => [i, left[place] ?? 0]));
  return shares.map((old, i) => (i === moved ? own : (next.get(i) ?? old)));
}

import type { WeightedIndicator } from '../methods/weightedSchema';
import { sharesOf } from './entropy';

/** Weights within families: a family's part of the whole is shared by its indicators in proportion to their own weights. */
export function inFamilies(
  own: Float64Array,
  indicators: readonly WeightedIndicator[],
  families: Readonly<Record<string, number>>,
): Float64Array {
  const names = Object.keys(families);
  const parts = sharesOf(Float64Array.from(Object.values(families)));
  const weights = new Float64Array(own.length);
  names.forEach((name, f) => {
    const members = [...indicators.keys()].filter((i) => indicators[i]?.family === name);
    const within = sharesOf(Float64Array.from(members, (i) => own[i] ?? 0));
    members.forEach((i, m) => (weights[i] = (parts[f] ?? 0) * (within[m] ?? 0)));
  });
  return weights;
}

import { exactTotal } from '../numbers/exactSum';
import type { TieGroups } from './tieGroups';

/** How unevenly the positive scores are spread; null without any. */
export interface Concentration {
  /** 0 when all have the same, towards 1 when one has all (Gini 1912): Σ(2i − n − 1)·x ÷ (n·Σx), x rising. */
  readonly gini: number | null;
  /** Share of the total that the best fifth of the customers with a positive score has; of a part of one its part. */
  readonly bestFifth: number | null;
}

/** @param groups best first, more being better */
export function concentration({ values, counts }: TieGroups): Concentration {
  const positive = values.filter((value) => value > 0).length;
  const n = counts.subarray(0, positive).reduce((sum, count) => sum + count, 0);
  const sums = Float64Array.from(
    { length: positive },
    (_, group) => (values[group] ?? 0) * (counts[group] ?? 0),
  );
  const total = exactTotal(sums);
  if (n === 0) return { gini: null, bestFifth: null };
  let before = 0;
  const weighted = new Float64Array(positive);
  const taken = new Float64Array(positive);
  const fifth = n / 5;
  for (let group = 0; group < positive; group++) {
    const count = counts[group] ?? 0;
    // Mean of (n + 1 − 2 · place) over the places of the group, 1 being the best: the same as 2i − n − 1 from the other end.
    weighted[group] = (n - 2 * before - count) * (sums[group] ?? 0);
    taken[group] = Math.min(count, Math.max(0, fifth - before)) * (values[group] ?? 0);
    before += count;
  }
  return { gini: exactTotal(weighted) / (n * total), bestFifth: exactTotal(taken) / total };
}

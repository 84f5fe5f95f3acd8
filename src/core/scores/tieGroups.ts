import type { Side } from './side';

/** Customers of equal score are one group: whatever is decided by score is decided per group. */
export interface TieGroups {
  /** Distinct scores, best first. */
  readonly values: Float64Array;
  /** Customers per group. */
  readonly counts: Int32Array;
  /** Customers strictly better than the group. */
  readonly better: Int32Array;
  /** Per customer its group; −1 without a score. */
  readonly groupOf: Int32Array;
  /** Customers with a score. */
  readonly scored: number;
}

/** Groups scores (NaN = missing), best first: greatest first for benefit, smallest first for cost. */
export function tieGroups(scores: Float64Array, side: Side): TieGroups {
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  if (side === 'benefit') sorted.reverse();
  const values = sorted.filter((score, i) => score !== sorted[i - 1]);
  const counts = new Int32Array(values.length);
  const better = new Int32Array(values.length);
  let group = -1;
  sorted.forEach((score, i) => {
    if (score !== values[group]) better[++group] = i;
    counts[group] = (counts[group] ?? 0) + 1;
  });
  const groupOf = new Int32Array(scores.length);
  scores.forEach((score, customer) => (groupOf[customer] = find(values, score, side)));
  return { values, counts, better, groupOf, scored: sorted.length };
}

function find(values: Float64Array, score: number, side: Side): number {
  if (Number.isNaN(score)) return -1;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle] ?? NaN;
    if (side === 'benefit' ? value > score : value < score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 1 + number of customers strictly better; 0 without a score. */
export const ranks = (groups: TieGroups): Int32Array =>
  groups.groupOf.map((group) => (group < 0 ? 0 : (groups.better[group] ?? 0) + 1));

/**
 * Scores by a table: the first of `scores` below the first limit, the next from that limit on, and so on. NaN stays
 * NaN. @param limits rising; `scores` are one more
 */
export const banded = (
  values: Float64Array,
  limits: readonly number[],
  scores: readonly number[],
): Float64Array =>
  values.map((value) =>
    Number.isNaN(value) ? NaN : (scores[limits.filter((limit) => value >= limit).length] ?? NaN),
  );

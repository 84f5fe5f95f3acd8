import type { MethodResult } from './grading';

/** Indexes of customers by tier, then score (better first), then key: always the same order for the same data. */
export function bestFirst(tierOf: Uint8Array, result: MethodResult, keys: readonly string[]): Int32Array {
  const score = scoreOf(result);
  return Int32Array.from(keys.keys()).sort((a, b) => {
    const tiers = (tierOf[a] ?? 0) - (tierOf[b] ?? 0);
    if (tiers !== 0) return tiers;
    const scores = known(score[b]) - known(score[a]);
    // Two that are missing are as good as each other: their difference is no number.
    if (scores < 0 || scores > 0) return scores;
    return (keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1;
  });
}

/** A rule may put who has no score among those who have one: behind them. */
const known = (score: number | undefined): number =>
  score === undefined || Number.isNaN(score) ? -Infinity : score;

/** A number that is greater for better customers; of RFM r·100 + f·10 + m, of its tiers by score the score. */
function scoreOf(result: MethodResult): Float64Array {
  switch (result.kind) {
    case 'abc':
      return result.direction === 'cost' ? result.score.map((score) => -score) : result.score;
    case 'rfm':
      if (result.cut) return result.score;
      return Float64Array.from(result.r, (r, i) => r * 100 + (result.f[i] ?? 0) * 10 + (result.m[i] ?? 0));
    case 'weighted':
      return result.score;
    case 'grid':
    case 'ladder':
    case 'lifecycle':
      return new Float64Array(result.tierOf.length).fill(NaN);
  }
}

import type { Side } from '../scores/side';
import { correlation, deviation } from './correlation';
import { sharesOf } from './entropy';

/**
 * CRITIC weights: an indicator weighs the more, the more it varies and the less it repeats the others (Diakoulaki,
 * Mavrotas & Papayannakis 1995, Computers & Operations Research 22:7). Columns are put on 0 to 1 by their direction;
 * weight ∝ sd × Σ (1 − Pearson). A constant column weighs 0.
 * @param columns indicator → value per customer, all present
 */
export function criticWeights(columns: readonly Float64Array[], sides: readonly Side[]): Float64Array {
  const scaled = columns.map((values, i) => unit(values, sides[i] ?? 'benefit'));
  const varying = scaled.map((values) => deviation(values) > 0);
  return sharesOf(
    Float64Array.from(scaled, (values, i) => {
      if (!varying[i]) return 0;
      const conflict = scaled.reduce(
        (sum, other, j) => (j === i || !varying[j] ? sum : sum + 1 - correlation(values, other)),
        0,
      );
      return deviation(values) * conflict;
    }),
  );
}

function unit(values: Float64Array, side: Side): Float64Array {
  const least = values.reduce((low, value) => Math.min(low, value), Infinity);
  const most = values.reduce((high, value) => Math.max(high, value), -Infinity);
  if (most === least) return values.map(() => 0);
  return values.map((value) => (side === 'benefit' ? value - least : most - value) / (most - least));
}

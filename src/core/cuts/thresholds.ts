import type { Side } from '../scores/side';
import { firstIndex } from './firstIndex';

/**
 * Tier per score by fixed limits, best first: benefit ≥ limit, cost ≤ limit, each without "or equal" when not
 * `inclusive` ("more than 100 000" is strict). A limit of null admits nobody.
 */
export function byThresholds(
  values: Float64Array,
  side: Side,
  limits: readonly (number | null)[],
  inclusive: boolean,
): Uint8Array {
  return Uint8Array.from(values, (value) =>
    firstIndex(limits, (limit) => {
      if (limit === null) return false;
      if (value === limit) return inclusive;
      return side === 'benefit' ? value > limit : value < limit;
    }),
  );
}

import type { Market } from './market';
import type { Random } from './random';

/** How an invented customer buys. Days count from the first day of the sample. */
export interface Buyer {
  readonly name: string;
  readonly region: string;
  readonly salesperson: string;
  readonly firstDay: number;
  /** After this day the customer has lapsed. */
  readonly lastDay: number;
  readonly daysBetweenOrders: number;
  /** Multiplies what an ordinary order holds. */
  readonly size: number;
}

/** A few large and frequent customers, many small and rare ones; newcomers; about a quarter lapsed. */
export function buyers(market: Market, count: number, days: number, chance: Random): readonly Buyer[] {
  return market.companies.slice(0, count).map((name) => {
    const size = chance.skewed(1.05);
    const firstDay = chance.chance(0.6) ? 0 : chance.whole(0, days - 40);
    const lapses = chance.chance(0.26);
    return {
      name,
      region: chance.pick(market.regions),
      salesperson: chance.pick(market.salespeople),
      firstDay,
      lastDay: lapses ? chance.whole(firstDay + 20, days - 1) : days - 1,
      // Large customers order more often as well.
      daysBetweenOrders: Math.min(300, (92 * chance.skewed(0.6)) / Math.sqrt(size)),
      size,
    };
  });
}

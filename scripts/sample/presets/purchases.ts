import { cents } from '../../../src/app/sample/orders';
import type { Random } from '../../../src/app/sample/random';
import type { Say } from './sheet';

export const LAST_DAY = Date.UTC(2025, 11, 31);

/** How customers of a sample buy. */
export interface Buying {
  readonly customers: readonly string[];
  /** Days before the last one on which a customer may first have bought. */
  readonly days: number;
  /** Days between two purchases of an ordinary customer. */
  readonly interval: number;
  /** What an ordinary purchase is worth. */
  readonly amount: number;
}

export interface Purchase {
  readonly customer: string;
  readonly date: Date;
  readonly amount: number;
}

export const dayBefore = (days: number): Date => new Date(LAST_DAY - days * 86_400_000);
export const written = (day: Date, say: Say): string =>
  say(`${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()}`, day.toISOString().slice(0, 10));

/** Purchases in order of time: few customers buy much, few often, about a third have stopped, everyone bought once. */
export function purchases(
  { customers, days, interval, amount }: Buying,
  chance: Random,
): readonly Purchase[] {
  const all = customers.flatMap((customer) => {
    const size = chance.skewed(0.8);
    const wait = interval * chance.skewed(0.7);
    const until = chance.chance(0.35) ? chance.whole(0, Math.round(days * 0.7)) : 0;
    const found: Purchase[] = [];
    let ago = chance.chance(0.3) ? chance.whole(until, days) : days - chance.whole(0, 30);
    do {
      const date = dayBefore(Math.max(0, Math.floor(ago)));
      found.push({ customer, date, amount: cents(amount * size * chance.skewed(0.5)) });
      ago -= Math.max(1, chance.wait(wait));
    } while (ago >= until);
    return found;
  });
  return all.sort((a, b) => a.date.getTime() - b.date.getTime());
}

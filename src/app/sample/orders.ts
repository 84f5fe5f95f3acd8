import type { Buyer } from './buyers';
import { buyers } from './buyers';
import type { Good, Market } from './market';
import type { Random } from './random';

/** A row of the orders sheet before it is spelt out. */
export interface OrderLine {
  readonly orderId: string;
  readonly date: Date;
  readonly buyer: Buyer;
  readonly product: string;
  readonly quantity: number;
  readonly price: number;
  readonly amount: number;
  readonly profit: number;
}

/** Who buys, and when. */
export interface Trade {
  readonly customers: number;
  /** Its midnight, in milliseconds of UTC. */
  readonly firstDay: number;
  readonly days: number;
}

/** Rows by date; an order has one to three of them. */
export function orderLines(market: Market, trade: Trade, chance: Random): readonly OrderLine[] {
  const { customers, firstDay, days } = trade;
  const visits = buyers(market, customers, days, chance).flatMap((buyer) =>
    visitDays(market, firstDay, buyer, chance).map((day) => ({ buyer, day })),
  );
  visits.sort((a, b) => a.day - b.day);
  return visits.flatMap(({ buyer, day }, index) => {
    const date = new Date(firstDay + day * 86_400_000);
    const orderId = `${market.prefix}${date.getUTCFullYear()}${String(index + 1).padStart(5, '0')}`;
    return basket(market, chance).map((good) => orderLine(orderId, date, buyer, good, chance));
  });
}

/** Random waits, thinned by the season; nobody orders on a Sunday. Everyone orders at least once. */
function visitDays(market: Market, firstDay: number, buyer: Buyer, chance: Random): readonly number[] {
  const busiest = Math.max(...market.season);
  const found: number[] = [];
  let day = buyer.firstDay + chance.wait(buyer.daysBetweenOrders / 2);
  while (day <= buyer.lastDay) {
    const date = new Date(firstDay + Math.floor(day) * 86_400_000);
    const activity = (market.season[date.getUTCMonth()] ?? 1) / busiest;
    if (chance.chance(activity) && date.getUTCDay() !== 0) found.push(Math.floor(day));
    day += Math.max(1, chance.wait(buyer.daysBetweenOrders * 0.75));
  }
  return found.length > 0 ? found : [buyer.lastDay];
}

function basket(market: Market, chance: Random): readonly Good[] {
  const lines = 1 + (chance.chance(0.45) ? 1 : 0) + (chance.chance(0.2) ? 1 : 0);
  return [...new Set(Array.from({ length: lines }, () => chance.pick(market.goods)))];
}

function orderLine(orderId: string, date: Date, buyer: Buyer, good: Good, chance: Random): OrderLine {
  const affordable = Math.max(1, 30 / Math.sqrt(good.price));
  const quantity = Math.max(1, Math.round(affordable * buyer.size * chance.skewed(0.4)));
  const discount = quantity > 20 ? 0.95 : 1;
  const price = cents(good.price * discount);
  const amount = cents(price * quantity);
  return {
    orderId,
    date,
    buyer,
    product: good.name,
    quantity,
    price,
    amount,
    profit: cents(amount * good.margin),
  };
}

export function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

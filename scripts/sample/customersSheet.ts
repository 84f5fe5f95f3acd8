import { buyers } from '../../src/app/sample/buyers';
import { cents } from '../../src/app/sample/orders';
import { random } from '../../src/app/sample/random';
import type { RealMarket } from './realMarket';

const customers = 200;

/** A sheet with a row per customer, as a CRM or an ERP exports it. */
export function customersSheet(market: RealMarket, seed: number): readonly (readonly string[])[] {
  const chance = random(seed);
  const rows = buyers(market, customers, 365, chance).map((buyer) => {
    const orders = Math.max(1, Math.round((buyer.lastDay - buyer.firstDay) / buyer.daysBetweenOrders));
    const sinceLast =
      364 - buyer.lastDay + Math.min(200, Math.round(chance.wait(buyer.daysBetweenOrders / 2)));
    const amount = cents(orders * buyer.size * chance.skewed(0.3) * 2400);
    const profit = cents(amount * (0.1 + chance.next() * 0.25));
    // Most pay in time; the rest are late by days to months.
    const overdue = chance.chance(0.62) ? 0 : Math.round(chance.wait(28));
    const prospect = market.prospects[chance.chance(0.25) ? 0 : chance.chance(0.6) ? 1 : 2];
    return [buyer.name, buyer.region, ...[sinceLast, orders, amount, profit, overdue].map(String), prospect];
  });
  return [market.customerHeaders, ...rows];
}

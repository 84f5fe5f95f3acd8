import type { OrderLine } from '../../src/app/sample/orders';
import { cents, orderLines } from '../../src/app/sample/orders';
import type { Random } from '../../src/app/sample/random';
import { random } from '../../src/app/sample/random';
import type { RealMarket } from './realMarket';

type Row = readonly string[];

/** All of 2024 and 2025. */
const trade = { customers: 240, firstDay: Date.UTC(2024, 0, 1), days: 731 };
const lastDay = trade.firstDay + (trade.days - 1) * 86_400_000;

/** The orders sheet as a company would hand it over: two years of order lines with the usual dirt. */
export function ordersSheet(market: RealMarket, seed: number): readonly Row[] {
  const chance = random(seed);
  const clean = orderLines(market, trade, chance);
  const rows = clean.flatMap((line, index) => dirty(market, line, index, chance));
  return [market.orderHeaders, ...rows, totalRow(market, rows)];
}

/** Most lines come out clean; some are followed by a return, a copy or an empty row. */
function dirty(market: RealMarket, line: OrderLine, index: number, chance: Random): readonly Row[] {
  const row = spelt(market, line);
  const kind = chance.next();
  if (kind < 0.012) return [row, returned(market, line, chance)];
  if (kind < 0.016) return [row, row.map(() => '')];
  if (kind < 0.019) return [replaced(row, 2, '')];
  if (kind < 0.034) return [replaced(row, 2, chance.pick(market.variants(line.buyer.name)))];
  if (kind < 0.04) return [replaced(row, 8, chance.pick(market.writeMoney(line.amount)))];
  if (kind < 0.0415) return [row, row];
  if (index === 700) return [replaced(row, 1, market.badDates[0] ?? '')];
  if (index === 1500) return [replaced(row, 1, market.badDates[1] ?? '')];
  return [row];
}

function spelt(market: RealMarket, line: OrderLine): Row {
  const { orderId, date, buyer, product, quantity, price, amount, profit } = line;
  const text = [orderId, market.writeDate(date), buyer.name, buyer.region, buyer.salesperson, product];
  return [...text, ...[quantity, price, amount, profit].map(String)];
}

function returned(market: RealMarket, line: OrderLine, chance: Random): Row {
  const quantity = chance.whole(1, line.quantity);
  const share = quantity / line.quantity;
  const date = new Date(Math.min(lastDay, line.date.getTime() + chance.whole(2, 15) * 86_400_000));
  return spelt(market, {
    ...line,
    orderId: `${line.orderId}-R`,
    date,
    quantity: -quantity,
    amount: -cents(line.price * quantity),
    profit: -cents(line.profit * share),
  });
}

function replaced(row: Row, column: number, text: string): Row {
  return row.map((cell, index) => (index === column ? text : cell));
}

/** What SUM would say: text amounts do not count. */
function totalRow(market: RealMarket, rows: readonly Row[]): Row {
  const total = cents(rows.reduce((sum, row) => sum + (Number(row[8]) || 0), 0));
  return market.orderHeaders.map((_, column) =>
    column === 0 ? market.total : column === 8 ? String(total) : '',
  );
}

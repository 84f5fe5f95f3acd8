import type { Language } from '../../words';
import type { DataSheet } from '../../workbook';
import { chineseMarket } from './chineseMarket';
import { englishMarket } from './englishMarket';
import { orderLines } from './orders';
import { random } from './random';

/** About 300 rows of 60 customers in 2025, small enough to read through. */
const trade = { customers: 60, firstDay: Date.UTC(2025, 0, 1), days: 365 };
const SEED = 20250101;
const DAY = 86_400_000;

/** Orders of an invented supplier, a row per order line: the same ones every time. Another language reads English. */
export function sampleOrders(language: Language): DataSheet['columns'] {
  const market = language === 'zh' ? chineseMarket : englishMarket;
  const lines = orderLines(market, trade, random(SEED));
  const text = (of: (line: (typeof lines)[number]) => string) => ({
    kind: 'text' as const,
    cells: lines.map(of),
  });
  const number = (kind: 'whole' | 'number' | 'date', of: (line: (typeof lines)[number]) => number) => ({
    kind,
    cells: lines.map(of),
  });
  const columns = [
    text(({ orderId }) => orderId),
    number('date', ({ date }) => date.getTime() / DAY),
    text(({ buyer }) => buyer.name),
    text(({ buyer }) => buyer.region),
    text(({ buyer }) => buyer.salesperson),
    text(({ product }) => product),
    number('whole', ({ quantity }) => quantity),
    number('number', ({ price }) => price),
    number('number', ({ amount }) => amount),
    number('number', ({ profit }) => profit),
  ];
  return columns.map((column, i) => ({ header: market.orderHeaders[i] ?? '', ...column }));
}

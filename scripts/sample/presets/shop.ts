import { cents } from '../../../src/app/sample/orders';
import type { Random } from '../../../src/app/sample/random';
import { numbered, people } from './names';
import { dayBefore, purchases, written } from './purchases';
import type { Sample } from './sheet';

/** Orders of an online shop, and what its members looked at and allowed. */
export function ecommerce(chance: Random): Sample {
  const customers = numbered('M', 90);
  const bought = purchases({ customers, days: 365, interval: 45, amount: 180 }, chance);
  return {
    sheet: [
      ['会员ID', '下单日期', '实付金额', '订单号', '品类'],
      ...bought.map(({ customer, date, amount }, i) => [
        customer,
        written(date),
        String(amount),
        `E${String(i + 1).padStart(5, '0')}`,
        chance.pick(['服饰', '数码', '家居', '美妆', '食品']),
      ]),
    ],
    list: [
      ['会员ID', '浏览次数', '领券同意'],
      ...customers.map((customer) => [
        customer,
        String(Math.round(40 * chance.skewed(0.8))),
        yes(chance, 0.7),
      ]),
    ],
  };
}

/** Purchases in a shop: some members spend over 100 000 a year, some come more than five times a month. */
export function retail(chance: Random): Sample {
  const customers = people(60);
  const ordinary = purchases(
    { customers: customers.slice(0, 48), days: 365, interval: 60, amount: 900 },
    chance,
  );
  const spenders = purchases(
    { customers: customers.slice(48, 54), days: 365, interval: 25, amount: 16_000 },
    chance,
  );
  const frequent = purchases({ customers: customers.slice(54), days: 120, interval: 2, amount: 60 }, chance);
  const bought = [...ordinary, ...spenders, ...frequent].sort((a, b) => a.date.getTime() - b.date.getTime());
  return {
    sheet: [
      ['会员', '日期', '金额', '促销'],
      ...bought.map(({ customer, date, amount }) => [
        customer,
        written(date),
        String(amount),
        yes(chance, 0.4),
      ]),
    ],
  };
}

/** Payments by account; a few accounts pay in bursts, or take most of it back. */
export function payments(chance: Random): Sample {
  const accounts = numbered('ZH', 60);
  const rows = accounts.flatMap((account) => {
    const [bursts, refunds] = [chance.chance(0.12), chance.chance(0.15) ? 0.5 : 0.03];
    return Array.from({ length: chance.whole(6, 14) }, (_, i) => {
      const ago = bursts ? 10 : chance.whole(0, 90);
      const amount = cents(200 * chance.skewed(0.4) * (bursts && i === 0 ? 40 : 1));
      const refund = chance.chance(refunds) ? amount : 0;
      return { ago, row: [account, written(dayBefore(ago)), String(amount), String(refund)] };
    });
  });
  rows.sort((a, b) => b.ago - a.ago);
  return {
    sheet: [['账户', '交易时间', '交易金额', '退款'], ...rows.map(({ row }) => row)],
    list: [['账户', '信用评分'], ...accounts.map((account) => [account, String(chance.whole(480, 850))])],
  };
}

const yes = (chance: Random, probability: number): string => (chance.chance(probability) ? '是' : '否');

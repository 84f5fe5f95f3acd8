import { cents } from '../../../src/app/sample/orders';
import type { Random } from '../../../src/app/sample/random';
import { numbered, people } from './names';
import { dayBefore, purchases, written } from './purchases';
import type { Pair, Sample, Say, Some } from './sheet';

const categories: Some<Pair> = [
  ['服饰', 'Fashion'],
  ['数码', 'Electronics'],
  ['家居', 'Home'],
  ['美妆', 'Beauty'],
  ['食品', 'Food'],
];

/** Orders of an online shop, and what its members looked at and allowed. */
export function ecommerce(chance: Random, say: Say): Sample {
  const customers = numbered('M', 90);
  const bought = purchases({ customers, days: 365, interval: 45, amount: 180 }, chance);
  return {
    sheet: [
      [
        say('会员ID', 'Member ID'),
        say('下单日期', 'Order date'),
        say('实付金额', 'Amount paid'),
        say('订单号', 'Order number'),
        say('品类', 'Category'),
      ],
      ...bought.map(({ customer, date, amount }, i) => [
        customer,
        written(date, say),
        String(amount),
        `E${String(i + 1).padStart(5, '0')}`,
        say(...chance.pick(categories)),
      ]),
    ],
    list: [
      [say('会员ID', 'Member ID'), say('浏览次数', 'Page views'), say('领券同意', 'Coupon consent')],
      ...customers.map((customer) => [
        customer,
        String(Math.round(40 * chance.skewed(0.8))),
        yes(chance, 0.7, say),
      ]),
    ],
  };
}

/** Purchases in a shop: some members spend over 100 000 a year, some come more than five times a month. */
export function retail(chance: Random, say: Say): Sample {
  const customers = people(60, say);
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
      [say('会员', 'Member'), say('日期', 'Date'), say('金额', 'Amount'), say('促销', 'Promotion')],
      ...bought.map(({ customer, date, amount }) => [
        customer,
        written(date, say),
        String(amount),
        yes(chance, 0.4, say),
      ]),
    ],
  };
}

/** Payments by account; a few accounts pay in bursts, or take most of it back. */
export function payments(chance: Random, say: Say): Sample {
  const accounts = numbered(say('ZH', 'AC'), 60);
  const rows = accounts.flatMap((account) => {
    const [bursts, refunds] = [chance.chance(0.12), chance.chance(0.15) ? 0.5 : 0.03];
    return Array.from({ length: chance.whole(6, 14) }, (_, i) => {
      const ago = bursts ? 10 : chance.whole(0, 90);
      const amount = cents(200 * chance.skewed(0.4) * (bursts && i === 0 ? 40 : 1));
      const refund = chance.chance(refunds) ? amount : 0;
      return { ago, row: [account, written(dayBefore(ago), say), String(amount), String(refund)] };
    });
  });
  rows.sort((a, b) => b.ago - a.ago);
  return {
    sheet: [
      [
        say('账户', 'Account'),
        say('交易时间', 'Transaction date'),
        say('交易金额', 'Transaction amount'),
        say('退款', 'Refund'),
      ],
      ...rows.map(({ row }) => row),
    ],
    list: [
      [say('账户', 'Account'), say('信用评分', 'Credit score')],
      ...accounts.map((account) => [account, String(chance.whole(480, 850))]),
    ],
  };
}

const yes = (chance: Random, probability: number, say: Say): string =>
  chance.chance(probability) ? say('是', 'Yes') : say('否', 'No');

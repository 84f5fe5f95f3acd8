import { cents } from '../../../src/app/sample/orders';
import type { Random } from '../../../src/app/sample/random';
import { companies } from './names';
import { purchases, written } from './purchases';
import type { Purchase } from './purchases';
import type { Pair, Sample, Say, Some } from './sheet';

const regions: Some<Pair> = [
  ['华东', 'North'],
  ['华东', 'North'],
  ['华南', 'South'],
  ['华北', 'East'],
  ['华中', 'West'],
  ['西南', 'Midlands'],
  ['西北', 'Wales'],
  ['东北', 'Scotland'],
];
const industries: Some<Pair> = [
  ['制造业', 'Manufacturing'],
  ['零售业', 'Retail'],
  ['教育', 'Education'],
  ['餐饮', 'Catering'],
];

const headers = (say: Say): readonly [customer: string, date: string, amount: string] => [
  say('客户', 'Customer'),
  say('日期', 'Order date'),
  say('金额', 'Amount'),
];

/** An order in every month of two years: of most customers always much the same, of some now little, now much. */
function monthly(customers: readonly string[], chance: Random): readonly Purchase[] {
  return customers.flatMap((customer, i) => {
    const [usual, spread] = [cents(2500 * chance.skewed(1.2)), i % 3 === 0 ? 0.55 : 0.2];
    return Array.from({ length: 24 }, (_, month) => ({
      customer,
      date: new Date(Date.UTC(2024, month, chance.whole(1, 28))),
      amount: cents(usual * chance.skewed(spread)),
    }));
  });
}

/** Orders of eighty companies in two years: what most presets need. */
export function sales(chance: Random, say: Say): Sample {
  const customers = companies(80, say);
  const region = new Map(customers.map((customer) => [customer, say(...chance.pick(regions))]));
  const irregular = purchases(
    { customers: customers.slice(12), days: 730, interval: 60, amount: 4200 },
    chance,
  );
  const bought = [...monthly(customers.slice(0, 12), chance), ...irregular];
  bought.sort((a, b) => a.date.getTime() - b.date.getTime());
  return {
    sheet: [
      [...headers(say), say('利润', 'Profit'), say('地区', 'Region')],
      ...bought.map(({ customer, date, amount }) => {
        const profit = cents(amount * (0.08 + chance.next() * 0.3));
        return [customer, written(date, say), String(amount), String(profit), region.get(customer) ?? ''];
      }),
    ],
  };
}

/** Orders of customers of whom about every third was referred by one of the first twelve. */
export function influence(chance: Random, say: Say): Sample {
  const customers = companies(60, say);
  const referrer = new Map(
    customers.map((customer, i) => [
      customer,
      i >= 12 && chance.chance(0.4) ? (customers[chance.whole(0, 11)] ?? '') : '',
    ]),
  );
  const often = purchases(
    { customers: customers.slice(0, 8), days: 365, interval: 25, amount: 3000 },
    chance,
  );
  const ordinary = purchases(
    { customers: customers.slice(8, 50), days: 365, interval: 60, amount: 3000 },
    chance,
  );
  const large = purchases(
    { customers: customers.slice(50), days: 365, interval: 250, amount: 15_000 },
    chance,
  );
  const bought = [...often, ...ordinary, ...large].sort((a, b) => a.date.getTime() - b.date.getTime());
  return {
    sheet: [
      [...headers(say), say('推荐人', 'Referred by')],
      ...bought.map(({ customer, date, amount }) => [
        customer,
        written(date, say),
        String(amount),
        referrer.get(customer) ?? '',
      ]),
    ],
  };
}

/** Orders of forty-five companies, nine of them new, and a list of sixty: fifteen have not bought yet. */
export function relations(chance: Random, say: Say): Sample {
  const customers = companies(60, say);
  const old = purchases({ customers: customers.slice(0, 36), days: 900, interval: 80, amount: 5000 }, chance);
  const recent = purchases(
    { customers: customers.slice(36, 45), days: 80, interval: 30, amount: 3000 },
    chance,
  );
  const bought = [...old, ...recent].sort((a, b) => a.date.getTime() - b.date.getTime());
  return {
    sheet: [
      headers(say),
      ...bought.map(({ customer, date, amount }) => [customer, written(date, say), String(amount)]),
    ],
    list: [
      [say('客户', 'Customer'), say('行业', 'Industry')],
      ...customers.map((customer) => [customer, say(...chance.pick(industries))]),
    ],
  };
}

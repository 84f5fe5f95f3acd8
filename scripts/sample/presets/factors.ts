import { cents } from '../../../src/app/sample/orders';
import type { Random } from '../../../src/app/sample/random';
import { companies } from './names';
import { dayBefore, written } from './purchases';
import type { Pair, Sample, Say, Some } from './sheet';

const ranks: Some<Pair> = [
  ['高', 'High'],
  ['中', 'Medium'],
  ['中', 'Medium'],
  ['低', 'Low'],
];

export function fourFactors(chance: Random, say: Say): Sample {
  return {
    sheet: [
      [
        say('客户', 'Customer'),
        say('年下单金额', 'Annual amount'),
        say('逾期天数', 'Overdue days'),
        say('利润', 'Profit'),
        say('发展前景', 'Growth prospect'),
      ],
      ...companies(60, say).map((customer) => {
        const amount = cents(90_000 * chance.skewed(1));
        const overdue = chance.chance(0.6) ? 0 : Math.round(chance.wait(45));
        const profit = cents(amount * (0.02 + chance.next() * 0.2));
        return [customer, ...[amount, overdue, profit].map(String), say(...chance.pick(ranks))];
      }),
    ],
  };
}

export function leads(chance: Random, say: Say): Sample {
  return {
    sheet: [
      [
        say('客户', 'Customer'),
        say('意向', 'Purchase intent'),
        say('预算', 'Budget'),
        say('最近联络日', 'Last contact'),
        say('跟进次数', 'Follow-ups'),
      ],
      ...companies(60, say).map((customer) => [
        customer,
        say(...chance.pick(ranks)),
        String(Math.round(45 * chance.skewed(0.8)) * 1000),
        written(dayBefore(chance.whole(0, 120)), say),
        String(chance.whole(0, 9)),
      ]),
    ],
  };
}

import { cents } from '../../../src/app/sample/orders';
import type { Random } from '../../../src/app/sample/random';
import { companies } from './names';
import { dayBefore, written } from './purchases';
import type { Sample } from './sheet';

export function fourFactors(chance: Random): Sample {
  return {
    sheet: [
      ['客户', '年下单金额', '逾期天数', '利润', '发展前景'],
      ...companies(60).map((customer) => {
        const amount = cents(90_000 * chance.skewed(1));
        const overdue = chance.chance(0.6) ? 0 : Math.round(chance.wait(45));
        const profit = cents(amount * (0.02 + chance.next() * 0.2));
        return [customer, ...[amount, overdue, profit].map(String), chance.pick(['高', '中', '中', '低'])];
      }),
    ],
  };
}

export function leads(chance: Random): Sample {
  return {
    sheet: [
      ['客户', '意向', '预算', '最近联络日', '跟进次数'],
      ...companies(60).map((customer) => [
        customer,
        chance.pick(['高', '中', '中', '低']),
        String(Math.round(45 * chance.skewed(0.8)) * 1000),
        written(dayBefore(chance.whole(0, 120))),
        String(chance.whole(0, 9)),
      ]),
    ],
  };
}

import type { Random } from '../../../src/app/sample/random';
import { numbered, people } from './names';
import { dayBefore, written } from './purchases';
import type { Sample } from './sheet';

/** Who looks after customers, and at which kind of counter. */
type Manager = readonly [name: string, kind: '贵宾' | '低柜'];

const RATINGS = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B'] as const;
const managers: readonly [Manager, ...Manager[]] = [
  ['林予安', '贵宾'],
  ['周牧之', '贵宾'],
  ['许清和', '低柜'],
  ['程砚秋', '低柜'],
];
const round = (value: number, to: number): string => String(Math.round(value / to) * to);

export function keyCustomers(chance: Random): Sample {
  return {
    sheet: [
      ['客户号', '资产规模', '年交易量', '信用等级', '投资偏好', '客户经理'],
      ...numbered('K', 80).map((customer) => {
        const size = chance.skewed(1);
        return [
          customer,
          round(600_000 * size, 1000),
          round(250_000 * size * chance.skewed(0.7), 1000),
          chance.pick(RATINGS),
          chance.pick(['稳健型', '平衡型', '进取型']),
          chance.pick(managers)[0],
        ];
      }),
    ],
  };
}

/** Some customers' purchases are not known yet. */
export function stockCustomers(chance: Random): Sample {
  return {
    sheet: [
      ['客户', '归户经理', '经理类型', '资产总量', '近90天购买次数', '最近联络日'],
      ...people(100).map((customer) => {
        const [manager, kind] = chance.pick(managers);
        const purchases = chance.chance(0.06) ? '' : String(Math.floor(chance.wait(2)));
        const assets = round((kind === '贵宾' ? 900_000 : 120_000) * chance.skewed(0.9), 100);
        return [customer, manager, kind, assets, purchases, written(dayBefore(chance.whole(0, 180)))];
      }),
    ],
  };
}

/** Who is long overdue and badly rated defaults more often, but not always. */
export function creditRisk(chance: Random): Sample {
  return {
    sheet: [
      ['客户号', '贷款余额', '最长逾期天数', '信用评级', '交易笔数', '违约'],
      ...numbered('D', 120).map((customer) => {
        const rating = chance.whole(0, RATINGS.length - 1);
        const late = chance.chance(0.2 + rating * 0.11);
        const overdue = late ? Math.round(chance.wait(30 + rating * 45)) : 0;
        const defaults = chance.chance(Math.min(0.9, 0.02 + overdue / 300 + rating / 60));
        return [
          customer,
          round(300_000 * chance.skewed(0.8), 1000),
          String(overdue),
          RATINGS[rating] ?? '',
          String(Math.round(25 * chance.skewed(0.8))),
          defaults ? '是' : '否',
        ];
      }),
    ],
  };
}

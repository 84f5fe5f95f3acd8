import type { Random } from '../../../src/app/sample/random';
import { numbered, people } from './names';
import { dayBefore, written } from './purchases';
import type { Pair, Sample, Say, Some } from './sheet';

/** Who looks after customers, and at which kind of counter. */
type Manager = readonly [name: Pair, kind: Pair];

const PREMIER: Pair = ['贵宾', 'Premier'];
const COUNTER: Pair = ['低柜', 'Counter'];

const RATINGS = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B'] as const;
const managers: readonly [Manager, ...Manager[]] = [
  [['林予安', 'Ada Thorne'], PREMIER],
  [['周牧之', 'Ben Okafor'], PREMIER],
  [['许清和', 'Clara Voss'], COUNTER],
  [['程砚秋', 'Dev Rao'], COUNTER],
];
const preferences: Some<Pair> = [
  ['稳健型', 'Cautious'],
  ['平衡型', 'Balanced'],
  ['进取型', 'Adventurous'],
];
const round = (value: number, to: number): string => String(Math.round(value / to) * to);

export function keyCustomers(chance: Random, say: Say): Sample {
  return {
    sheet: [
      [
        say('客户号', 'Customer ID'),
        say('资产规模', 'Assets'),
        say('年交易量', 'Annual volume'),
        say('信用等级', 'Credit rating'),
        say('投资偏好', 'Investment preference'),
        say('客户经理', 'Relationship manager'),
      ],
      ...numbered('K', 80).map((customer) => {
        const size = chance.skewed(1);
        return [
          customer,
          round(600_000 * size, 1000),
          round(250_000 * size * chance.skewed(0.7), 1000),
          chance.pick(RATINGS),
          say(...chance.pick(preferences)),
          say(...chance.pick(managers)[0]),
        ];
      }),
    ],
  };
}

/** Some customers' purchases are not known yet. */
export function stockCustomers(chance: Random, say: Say): Sample {
  return {
    sheet: [
      [
        say('客户', 'Customer'),
        say('归户经理', 'Relationship manager'),
        say('经理类型', 'Manager type'),
        say('资产总量', 'Total assets'),
        say('近90天购买次数', 'Purchases in 90 days'),
        say('最近联络日', 'Last contact'),
      ],
      ...people(100, say).map((customer) => {
        const [manager, kind] = chance.pick(managers);
        const purchases = chance.chance(0.06) ? '' : String(Math.floor(chance.wait(2)));
        const assets = round((kind === PREMIER ? 900_000 : 120_000) * chance.skewed(0.9), 100);
        const contact = written(dayBefore(chance.whole(0, 180)), say);
        return [customer, say(...manager), say(...kind), assets, purchases, contact];
      }),
    ],
  };
}

/** Who is long overdue and badly rated defaults more often, but not always. */
export function creditRisk(chance: Random, say: Say): Sample {
  return {
    sheet: [
      [
        say('客户号', 'Customer ID'),
        say('贷款余额', 'Loan balance'),
        say('最长逾期天数', 'Max overdue days'),
        say('信用评级', 'Credit rating'),
        say('交易笔数', 'Transaction count'),
        say('违约', 'Defaulted'),
      ],
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
          defaults ? say('是', 'Yes') : say('否', 'No'),
        ];
      }),
    ],
  };
}

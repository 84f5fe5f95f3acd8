import { cents } from '../../../src/app/sample/orders';
import type { Random } from '../../../src/app/sample/random';
import { companies, numbered, people } from './names';
import { dayBefore, written } from './purchases';
import type { Pair, Sample, Say, Some } from './sheet';

/** The first days of the last so many months of the samples, oldest first. */
const months = (count: number): readonly Date[] =>
  Array.from({ length: count }, (_, i) => new Date(Date.UTC(2025, 12 - count + i, 1)));

/** Groups of people, and what an ordinary bill of theirs is. */
const groups: Some<readonly [group: Pair, bill: number]> = [
  [['商务人士', 'Business'], 118],
  [['学生', 'Students'], 79],
  [['老年人', 'Seniors'], 62],
];

/** Six bills for each of sixty numbers. */
export function telecom(chance: Random, say: Say): Sample {
  const rows = numbered('N', 60).map((number, i) => {
    const [group, bill] = groups[i % groups.length] ?? groups[0];
    const usual = bill * chance.skewed(0.6);
    const [large, medium, small] = [
      say('畅享套餐', 'Unlimited'),
      say('标准套餐', 'Standard'),
      say('基础套餐', 'Basic'),
    ];
    return { number, group: say(...group), usual, plan: usual > 120 ? large : usual > 60 ? medium : small };
  });
  return {
    sheet: [
      [
        say('号码', 'Subscriber'),
        say('人群', 'Customer group'),
        say('账单月', 'Billing month'),
        say('月消费', 'Monthly spend'),
        say('套餐', 'Plan'),
      ],
      ...months(6).flatMap((month) =>
        rows.map(({ number, group, usual, plan }) => [
          number,
          group,
          written(month, say),
          String(cents(usual * chance.skewed(0.1))),
          plan,
        ]),
      ),
    ],
  };
}

export function cars(chance: Random, say: Say): Sample {
  return {
    sheet: [
      [
        say('车主', 'Car owner'),
        say('购车日期', 'Car purchase date'),
        say('车型', 'Model'),
        say('车价', 'Car price'),
        say('末次维修日期', 'Last service date'),
        say('维修次数', 'Service visits'),
        say('维修金额', 'Service amount'),
      ],
      ...people(90, say).map((owner) => {
        const bought = chance.whole(200, 3200);
        const serviced = Math.min(bought, Math.round(chance.wait(230)));
        const services = 1 + Math.floor((bought - serviced) / 240);
        const price = Math.round(150 * chance.skewed(0.4)) * 1000;
        const model =
          price > 250_000
            ? say('越野车', 'SUV')
            : price > 140_000
              ? say('轿车', 'Saloon')
              : say('小型车', 'Small car');
        const spent = cents(services * price * 0.006 * chance.skewed(0.3));
        const days = [bought, serviced].map((ago) => written(dayBefore(ago), say));
        return [owner, days[0] ?? '', model, String(price), days[1] ?? '', String(services), String(spent)];
      }),
    ],
  };
}

/** Kinds of a carrier's customers, and how many parcels they ordinarily send in a month. */
const kinds: Some<readonly [kind: Pair, parcels: number]> = [
  [['垂直电商/旗舰店', 'Online shop'], 900],
  [['长期企业', 'Long-term business'], 400],
  [['小客户', 'Small customer'], 60],
];

/** Freight by month over two years; every fifth customer began in the last months. */
export function logistics(chance: Random, say: Say): Sample {
  const customers = companies(50, say).map((customer, i) => {
    const [kind, usual] = chance.pick(kinds);
    const first = i % 5 === 0 ? chance.whole(14, 21) : chance.whole(0, 6);
    const parcels = usual * chance.skewed(0.7);
    return { customer, kind: say(...kind), first, parcels };
  });
  const all = months(24);
  return {
    sheet: [
      [
        say('客户', 'Customer'),
        say('类型', 'Type'),
        say('月份', 'Month'),
        say('件量', 'Parcels'),
        say('运费', 'Freight'),
        say('首次合作日', 'Customer since'),
      ],
      ...all.flatMap((month, m) =>
        customers.flatMap(({ customer, kind, first, parcels }) => {
          if (m < first) return [];
          const count = Math.max(1, Math.round(parcels * chance.skewed(0.2)));
          const freight = cents(count * (4 + chance.next() * 2));
          return [
            [
              customer,
              kind,
              written(month, say),
              String(count),
              String(freight),
              written(all[first] ?? month, say),
            ],
          ];
        }),
      ),
    ],
  };
}

export function users(chance: Random, say: Say): Sample {
  return {
    sheet: [
      [
        say('用户ID', 'User ID'),
        say('近30天活跃天数', 'Active days in last 30'),
        say('互动次数', 'Interactions'),
        say('分享次数', 'Shares'),
        say('粉丝数', 'Followers'),
      ],
      ...numbered('U', 100).map((user) => {
        const days = chance.whole(0, 30);
        const interactions = Math.round(days * 4 * chance.skewed(0.5));
        const shares = Math.round(interactions * 0.1 * chance.skewed(0.5));
        return [user, ...[days, interactions, shares, Math.round(80 * chance.skewed(1.2))].map(String)];
      }),
    ],
  };
}

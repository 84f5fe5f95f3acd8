import { cents } from '../../../src/app/sample/orders';
import type { Random } from '../../../src/app/sample/random';
import { companies, numbered, people } from './names';
import { dayBefore, written } from './purchases';
import type { Sample } from './sheet';

/** The first days of the last so many months of the samples, oldest first. */
const months = (count: number): readonly Date[] =>
  Array.from({ length: count }, (_, i) => new Date(Date.UTC(2025, 12 - count + i, 1)));

/** Six bills for each of sixty numbers. */
export function telecom(chance: Random): Sample {
  const rows = numbered('N', 60).map((number, i) => {
    const people = (['商务人士', '学生', '老年人'] as const)[i % 3] ?? '学生';
    const usual = { 商务人士: 118, 学生: 79, 老年人: 62 }[people] * chance.skewed(0.6);
    const plan = usual > 120 ? '畅享套餐' : usual > 60 ? '标准套餐' : '基础套餐';
    return { number, people, usual, plan };
  });
  return {
    sheet: [
      ['号码', '人群', '账单月', '月消费', '套餐'],
      ...months(6).flatMap((month) =>
        rows.map(({ number, people, usual, plan }) => [
          number,
          people,
          written(month),
          String(cents(usual * chance.skewed(0.1))),
          plan,
        ]),
      ),
    ],
  };
}

export function cars(chance: Random): Sample {
  return {
    sheet: [
      ['车主', '购车日期', '车型', '车价', '末次维修日期', '维修次数', '维修金额'],
      ...people(90).map((owner) => {
        const bought = chance.whole(200, 3200);
        const serviced = Math.min(bought, Math.round(chance.wait(230)));
        const services = 1 + Math.floor((bought - serviced) / 240);
        const price = Math.round(150 * chance.skewed(0.4)) * 1000;
        const model = price > 250_000 ? '越野车' : price > 140_000 ? '轿车' : '小型车';
        const spent = cents(services * price * 0.006 * chance.skewed(0.3));
        const days = [bought, serviced].map((ago) => written(dayBefore(ago)));
        return [owner, days[0] ?? '', model, String(price), days[1] ?? '', String(services), String(spent)];
      }),
    ],
  };
}

/** Freight by month over two years; every fifth customer began in the last months. */
export function logistics(chance: Random): Sample {
  const customers = companies(50).map((customer, i) => {
    const kind = (['垂直电商/旗舰店', '长期企业', '小客户'] as const)[chance.whole(0, 2)] ?? '小客户';
    const first = i % 5 === 0 ? chance.whole(14, 21) : chance.whole(0, 6);
    const parcels = { '垂直电商/旗舰店': 900, 长期企业: 400, 小客户: 60 }[kind] * chance.skewed(0.7);
    return { customer, kind, first, parcels };
  });
  const all = months(24);
  return {
    sheet: [
      ['客户', '类型', '月份', '件量', '运费', '首次合作日'],
      ...all.flatMap((month, m) =>
        customers.flatMap(({ customer, kind, first, parcels }) => {
          if (m < first) return [];
          const count = Math.max(1, Math.round(parcels * chance.skewed(0.2)));
          const freight = cents(count * (4 + chance.next() * 2));
          return [
            [customer, kind, written(month), String(count), String(freight), written(all[first] ?? month)],
          ];
        }),
      ),
    ],
  };
}

export function users(chance: Random): Sample {
  return {
    sheet: [
      ['用户ID', '近30天活跃天数', '互动次数', '分享次数', '粉丝数'],
      ...numbered('U', 100).map((user) => {
        const days = chance.whole(0, 30);
        const interactions = Math.round(days * 4 * chance.skewed(0.5));
        const shares = Math.round(interactions * 0.1 * chance.skewed(0.5));
        return [user, ...[days, interactions, shares, Math.round(80 * chance.skewed(1.2))].map(String)];
      }),
    ],
  };
}

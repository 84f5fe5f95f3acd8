import { finalTiersOf, gradeAsIs } from './gradeSample';

type Cells = readonly (string | number)[];

const tiers = (
  id: string,
  [header = [], ...rows]: readonly Cells[],
  list?: readonly Cells[],
): Record<string, string> =>
  finalTiersOf(
    gradeAsIs(id, {
      sheet: [header, ...rows].map((row) => row.map(String)),
      list: list?.map((row) => row.map(String)),
    }),
  );

describe('retail-vip', () => {
  const header = ['会员', '日期', '金额', '促销'];

  it('VIP is above 100 000 in the last twelve months, not from 100 000 on', () => {
    const rows: Cells[] = [
      ['甲', '2025/12/31', 100_000, '否'],
      ['乙', '2025/12/31', 100_000.01, '是'],
      // The window begins after 31 December 2024.
      ['丙', '2024/12/31', 900_000, '否'],
      ['丙', '2025/12/31', 1, '否'],
    ];
    expect(tiers('retail-vip', [header, ...rows])).toEqual({ 甲: '普通', 乙: 'VIP', 丙: '普通' });
  });

  it('高频 is above five orders a month, not from five on', () => {
    // All within one month: orders ÷ 1.
    const often = (member: string, count: number): Cells[] =>
      Array.from({ length: count }, (_, i) => [member, `2025/12/${i + 1}`, 10, '否']);
    expect(tiers('retail-vip', [header, ...often('甲', 5), ...often('乙', 6)])).toEqual({
      甲: '普通',
      乙: '高频',
    });
  });
});

describe('payment-risk', () => {
  const header = ['账户', '交易时间', '交易金额', '退款'];
  const paid = (account: string, refund: number): Cells => [account, '2025/3/1', 100, refund];

  it('grades by credit: 低 from 600 on, 高 below 500', () => {
    const credit = { K1: 700, K2: 600, K3: 599, K4: 500, K5: 499 };
    const rows = Object.keys(credit).map((account) => paid(account, 0));
    expect(
      tiers('payment-risk', [header, ...rows], [['账户', '信用评分'], ...Object.entries(credit)]),
    ).toEqual({
      K1: '低',
      K2: '低',
      K3: '中',
      K4: '中',
      K5: '高',
    });
  });

  it('grades by what was refunded: 中 above a tenth, 高 above three tenths', () => {
    const rows = [paid('K1', 10), paid('K2', 11), paid('K3', 30), paid('K4', 31)];
    expect(
      tiers(
        'payment-risk',
        [header, ...rows],
        [
          ['账户', '信用评分'],
          ['K1', 700],
        ],
      ),
    ).toEqual({
      K1: '低',
      K2: '中',
      K3: '中',
      K4: '高',
    });
  });

  it('a payment far above the mean or many on one day are 中, both are 高', () => {
    // Ten payments of 100 and one of 1900: 1900 ÷ (2900 ÷ 11) = 7.2.
    const many = (account: string, amounts: readonly number[], sameDay: boolean): Cells[] =>
      amounts.map((amount, i) => [account, `2025/3/${sameDay ? 1 : i + 1}`, amount, 0]);
    const peak = [1900, ...new Array<number>(10).fill(100)];
    const rows = [
      ...many('K1', peak, false),
      ...many('K2', [50, 50, 50, 50, 50, 50], true),
      ...many('K3', [50, 50, 50, 50, 50], true),
      ...many('K4', peak, true),
    ];
    expect(
      tiers(
        'payment-risk',
        [header, ...rows],
        [
          ['账户', '信用评分'],
          ['K1', 700],
        ],
      ),
    ).toEqual({
      K1: '中',
      K2: '中',
      K3: '低',
      K4: '高',
    });
  });
});

describe('telecom', () => {
  it('has a tier for every people and value; of ten the best three are high, four middle', () => {
    const people = ['商务人士', '学生', '老年人'];
    const rows = Array.from({ length: 9 }, (_, i): Cells => [
      `N${i}`,
      people[i % 3] ?? '',
      '2025/3/1',
      200 - i,
      '标准',
    ]);
    const found = tiers('telecom', [
      ['号码', '人群', '账单月', '月消费', '套餐'],
      ...rows,
      ['N9', '游客', '2025/3/1', 9, '标准'],
    ]);
    expect(found).toEqual({
      N0: '商务人士高价值',
      N1: '学生高价值',
      N2: '老年人高价值',
      N3: '商务人士中价值',
      N4: '学生中价值',
      N5: '老年人中价值',
      N6: '商务人士中价值',
      N7: '学生低价值',
      N8: '老年人低价值',
      N9: '未知',
    });
  });
});

describe('car-owners', () => {
  it('are loyal or regular within a year of service, due after five years, else lapsing', () => {
    // To 2025-12-31: from 2020-12-31 it is 1826 days, five years with one leap day; from 2024-12-31 it is 365.
    // Values fall from owner to owner, so the first two of five (40 %) are of high value.
    const rows: Cells[] = [
      ['甲', '2021/1/1', '轿车', 500_000, '2025/12/31', 9, 9000],
      ['乙', '2020/12/31', '轿车', 400_000, '2024/12/31', 8, 8000],
      ['丙', '2021/1/1', '轿车', 300_000, '2024/12/30', 7, 7000],
      ['丁', '2021/1/1', '轿车', 200_000, '2024/12/31', 6, 6000],
      ['戊', '2020/12/31', '轿车', 100_000, '2025/12/31', 5, 5000],
    ];
    const header = ['车主', '购车日期', '车型', '车价', '末次维修日期', '维修次数', '维修金额'];
    expect(tiers('car-owners', [header, ...rows])).toEqual({
      甲: '忠诚车主',
      乙: '换购车主',
      丙: '流失预警',
      丁: '普通车主',
      戊: '换购车主',
    });
  });
});

describe('logistics', () => {
  it('classes by freight, and who began less than twelve months ago is at best B', () => {
    const row = (customer: string, month: string, freight: number): Cells => [
      customer,
      '小客户',
      month,
      1,
      freight,
      month,
    ];
    const rows = [
      row('甲', '2024/12/1', 100),
      row('甲', '2025/12/1', 900),
      row('乙', '2025/1/1', 1000),
      row('丙', '2025/12/1', 10),
      row('丁', '2025/12/1', 5),
      row('戊', '2025/12/1', 1),
    ];
    // 甲 and 乙 share the first place; two of five are better than 丙, which is 0.4.
    expect(tiers('logistics', [['客户', '类型', '月份', '件量', '运费', '首次合作日'], ...rows])).toEqual({
      甲: 'A',
      乙: 'B',
      丙: 'C',
      丁: 'C',
      戊: 'C',
    });
  });
});

describe('leads', () => {
  it('A is high intention and a budget of 50 000, and six follow-ups without high intention are C', () => {
    const rows: Cells[] = [
      ['甲', '高', 50_000, '2025/3/1', 6],
      ['乙', '高', 49_999, '2025/3/1', 0],
      ['丙', '高', '', '2025/3/1', 0],
      ['丁', '中', 50_000, '2025/3/1', 5],
      ['戊', '中', 50_000, '2025/3/1', 6],
      ['己', '中', 49_999, '2025/3/1', 0],
      ['庚', '低', 900_000, '2025/3/1', 0],
    ];
    expect(tiers('leads', [['客户', '意向', '预算', '最近联络日', '跟进次数'], ...rows])).toEqual({
      甲: 'A',
      乙: 'B',
      丙: 'B',
      丁: 'B',
      戊: 'C',
      己: 'C',
      庚: 'C',
    });
  });
});

import { finalTiersOf, gradeAsIs } from './gradeSample';

type Cells = readonly (string | number)[];

const tiers = (id: string, rows: readonly Cells[]): Record<string, string> =>
  finalTiersOf(gradeAsIs(id, { sheet: rows.map((row) => row.map(String)) }));

describe('four-factors', () => {
  const header = ['客户', '年下单金额', '逾期天数', '利润', '发展前景'];
  /** Worse in everything than whoever is tried beside them, who so has 100 of 100 and would be A. */
  const worse: Cells[] = [
    ['乙', 10_000, 300, 500, '低'],
    ['丙', 20_000, 301, 600, '低'],
    ['丁', 30_000, 302, 700, '低'],
    ['戊', 40_000, 303, 800, '低'],
  ];

  it.each<[string, number, number, number, string]>([
    ['nothing is wrong: 90 days, 50 000, 5 %', 90, 50_000, 2500, 'A'],
    ['bad credit caps at C', 91, 50_000, 2500, 'C'],
    ['a small amount caps at B', 90, 49_999.99, 2500, 'B'],
    ['a low margin caps at B', 90, 50_000, 2499.99, 'B'],
    ['of several caps the lowest counts', 91, 49_999.99, 2400, 'C'],
  ])('%s', (_, overdue, amount, profit, tier) => {
    const tried: Cells = ['甲', amount, overdue, profit, '高'];
    expect(tiers('four-factors', [header, tried, ...worse])['甲']).toBe(tier);
  });

  it('scores are 0.3 credit, 0.3 amount, 0.2 prospect, 0.2 profit', () => {
    // Percentiles of five: credit 100 0 75 50 25, amount 100 75 0 25 50, profit 100 75 50 0 25; prospect 100 100 50 0 0.
    const rows: Cells[] = [
      ['甲', 500_000, 0, 100_000, '高'],
      ['乙', 400_000, 80, 80_000, '高'],
      ['丙', 49_999, 5, 9000, '中'],
      ['丁', 50_000, 10, 2600, '低'],
      ['戊', 60_000, 70, 3000, '低'],
    ];
    const sheet = [header, ...rows].map((row) => row.map(String));
    const result = gradeAsIs('four-factors', { sheet }).methods['四要素'];
    expect(result?.kind === 'weighted' && [...result.score]).toEqual([100, 57.5, 42.5, 22.5, 27.5]);
  });
});

describe('bank-risk', () => {
  it('grades by bands, and days overdue cap the grade', () => {
    const rows: Cells[] = [
      // 40 + 40 + 20
      ['D1', 1, 0, 'AAA', 50, '否'],
      // 32 + 40 + 20 = 92, but overdue
      ['D2', 1, 1, 'AAA', 50, '否'],
      // 20 + 40 + 20 = 80; 90 days are not above 90
      ['D3', 1, 90, 'AAA', 50, '否'],
      // 8 + 40 + 20 = 68 would be 关注
      ['D4', 1, 91, 'AAA', 50, '否'],
      // 0 + 40 + 20 = 60 would be 次级
      ['D5', 1, 270, 'AAA', 50, '否'],
      ['D6', 1, 271, 'AAA', 50, '否'],
      ['D7', 1, 361, 'AAA', 50, '是'],
      // 40 + 0 + 4 = 44
      ['D8', 1, 0, 'B', 0, '否'],
      // 40 + 20 + 16 = 76
      ['D9', 1, 0, 'BBB', 20, '否'],
      ['D10', 1, '', 'AAA', 50, '否'],
    ];
    expect(
      tiers('bank-risk', [['客户号', '贷款余额', '最长逾期天数', '信用评级', '交易笔数', '违约'], ...rows]),
    ).toEqual({
      D1: '正常',
      D2: '关注',
      D3: '关注',
      D4: '次级',
      D5: '次级',
      D6: '可疑',
      D7: '损失',
      D8: '可疑',
      D9: '关注',
      D10: '未知',
    });
  });
});

describe('bank-stock', () => {
  it('grades assets by purchases inside each manager; who is not known in either is D', () => {
    // Of the ten with assets at 林 the first four are large, three middle, three small; at 周 the only one is large.
    const purchases = { K1: 3, K2: 1, K3: 0, K4: '', K5: 3, K6: 2, K7: 0, K8: 5, K9: 1, K10: 0 };
    const rows = Object.entries(purchases).map(([customer, count], i): Cells => [
      customer,
      '林',
      '低柜',
      1000 - i,
      count,
      '',
    ]);
    const header = ['客户', '归户经理', '经理类型', '资产总量', '近90天购买次数', '最近联络日'];
    const found = tiers('bank-stock', [
      header,
      ...rows,
      ['K11', '林', '低柜', '', 9, ''],
      ['K12', '周', '贵宾', 1, 3, ''],
    ]);
    expect(found).toEqual({
      ...{ K1: 'A', K2: 'B', K3: 'B', K4: 'D' },
      ...{ K5: 'B', K6: 'B', K7: 'C' },
      ...{ K8: 'C', K9: 'C', K10: 'C' },
      K11: 'D',
      K12: 'A',
    });
  });
});

describe('bank-key', () => {
  it('weighs assets, volume and credit; a preference weighs nothing', () => {
    // Percentiles of three: 100, 50, 0; credit from B to AAA 100, 60 (BBB is 3, A is 4), 0.
    const header = ['客户号', '资产规模', '年交易量', '信用等级', '投资偏好', '客户经理'];
    const rows: Cells[] = [
      ['K1', 300, 30, 'AAA', '稳健型', '林'],
      ['K2', 200, 20, 'A', '进取型', '林'],
      ['K3', 100, 10, 'B', '进取型', '林'],
    ];
    const sheet = [header, ...rows].map((row) => row.map(String));
    const result = gradeAsIs('bank-key', { sheet }).methods['重要性'];
    // K2: 0.5 · 50 + 0.3 · 50 + 0.2 · 60
    expect(result?.kind === 'weighted' && [...result.score]).toEqual([100, 52, 0]);
  });
});

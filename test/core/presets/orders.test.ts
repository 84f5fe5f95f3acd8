import { finalTiersOf, gradeAsIs } from './gradeSample';

type Row = readonly [customer: string, date: string, amount: number];
const SALES = ['客户', '日期', '金额'];

const tiers = (
  id: string,
  rows: readonly Row[],
  list?: readonly (readonly string[])[],
): Record<string, string> =>
  finalTiersOf(gradeAsIs(id, { sheet: [SALES, ...rows.map((row) => row.map(String))], list }));

/** Orders of one amount on the first days of a month. */
const days = (customer: string, amount: number, count: number): Row[] =>
  Array.from({ length: count }, (_, i): Row => [customer, `2025/3/${i + 1}`, amount]);

describe('presets on orders, worked by hand', () => {
  it('abc: 80 and 95 % of the amount', () => {
    // before: 甲 0, 乙 0.8 (not below 0.8), 丙 0.95 (not below 0.95)
    expect(tiers('abc', [...days('甲', 800, 1), ...days('乙', 150, 1), ...days('丙', 50, 1)])).toEqual({
      甲: 'A',
      乙: 'B',
      丙: 'C',
    });
  });

  it('abc-heads: of twenty customers 15 % are A and 25 % B', () => {
    const rows = Array.from({ length: 20 }, (_, i): Row => [`K${i + 1}`, '2025/3/1', 1000 - i]);
    const found = Object.values(tiers('abc-heads', rows)).join('');
    expect(found).toBe('AAABBBBBCCCCCCCCCCCC');
  });

  it('abc-frequency: a large amount and many orders make up for each other', () => {
    // Amount 1000, 80, 10 of 1090: A, B, C. Orders 1, 8, 1 of 10: B, A, B. AB and BA are A, CB is C.
    const rows = [...days('甲', 1000, 1), ...days('乙', 10, 8), ...days('丙', 10, 1)];
    expect(tiers('abc-frequency', rows)).toEqual({ 甲: 'A', 乙: 'A', 丙: 'C' });
  });

  it('abc-xyz: 100 100 100 is X, 100 100 0 is Y, 100 0 0 is Z', () => {
    // Deviation ÷ mean: 0; 47.1 ÷ 66.7 = 0.71; 47.1 ÷ 33.3 = 1.41. Amount 300, 200, 100 of 600: before 0, 0.5, 0.83.
    const month = (customer: string, m: number): Row => [customer, `2025/${m}/5`, 100];
    const rows = [
      month('甲', 1),
      month('甲', 2),
      month('甲', 3),
      month('乙', 1),
      month('乙', 2),
      month('丙', 1),
    ];
    expect(tiers('abc-xyz', rows)).toEqual({ 甲: 'AX', 乙: 'AY', 丙: 'BZ' });
  });

  it('value-matrix: orders and average order against their means', () => {
    // Orders 4, 1, 4, 1: mean 2.5. Average order 300, 400, 10, 10: mean 180.
    const rows = [...days('甲', 300, 4), ...days('乙', 400, 1), ...days('丙', 10, 4), ...days('丁', 10, 1)];
    expect(tiers('value-matrix', rows)).toEqual({
      甲: '最佳客户',
      乙: '大额客户',
      丙: '常客',
      丁: '不确定客户',
    });
  });

  it('old-new-prospect: new up to 90 days after the first purchase, prospects are in the list only', () => {
    // To 2025-12-31 it is 90 days from 2 October, 91 from the first.
    const rows: Row[] = [
      ['甲', '2023/1/1', 10],
      ['甲', '2025/12/31', 10],
      ['乙', '2025/10/2', 10],
      ['丙', '2025/10/1', 10],
    ];
    const list = [
      ['客户', '行业'],
      ['甲', '零售业'],
      ['丁', '教育'],
    ];
    expect(tiers('old-new-prospect', rows, list)).toEqual({
      甲: '老客户',
      乙: '新客户',
      丙: '老客户',
      丁: '潜在客户',
    });
  });

  it('influence: who refers, who spends, who comes often', () => {
    // 甲 referred 乙, 戊 referred 丁. Amount 600 500 90 90 90 600: mean 328.3. Orders 3 1 3 1 2 3: median 2.5.
    const order = (customer: string, day: number, amount: number, referrer = ''): string[] => [
      customer,
      `2025/3/${day}`,
      String(amount),
      referrer,
    ];
    const orders = (customer: string, count: number, amount: number, referrer = ''): string[][] =>
      Array.from({ length: count }, (_, i) => order(customer, i + 1, amount, referrer));
    const sheet = [
      [...SALES, '推荐人'],
      ...orders('甲', 3, 200),
      ...orders('乙', 1, 500, '甲'),
      ...orders('丙', 3, 30),
      ...orders('丁', 1, 90, '戊'),
      ...orders('戊', 2, 45),
      ...orders('己', 3, 200),
    ];
    expect(finalTiersOf(gradeAsIs('influence', { sheet }))).toEqual({
      甲: '核心客户',
      乙: '高价值客户',
      丙: '忠诚客户',
      丁: '一般客户',
      戊: '口碑客户',
      己: '中坚客户',
    });
  });
});

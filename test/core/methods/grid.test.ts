import type { Cell, GridResult } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { documentOf, faultOf, gradeSheet, tiersOf } from '../gradeRows';

const list = (...rows: Cell[][]): Sheet => [['customer', 'amount', 'orders', 'region'], ...rows];
const policy = (...methods: object[]): object => ({
  version: 1,
  source: {
    layout: 'customers',
    columns: { customer: 'customer', amount: 'amount', orders: 'orders', group: 'region' },
  },
  methods,
  final: 'grid',
  unknown: 'D',
});
const grid = (sheet: Sheet, method: object, ...before: object[]): GridResult => {
  const result = gradeSheet(sheet, policy(...before, { kind: 'grid', ...method })).methods['grid'];
  if (result?.kind !== 'grid') throw new Error('no grid');
  return result;
};
const tiers = (sheet: Sheet, method: object, ...before: object[]): Record<string, string> =>
  tiersOf(gradeSheet(sheet, policy(...before, { kind: 'grid', ...method })));

describe('a grid', () => {
  // Marcus (1998): orders and average order value against their means. Averages 100 10 100 10: mean 55.
  const matrix = {
    dimensions: [{ metric: 'orders' }, { metric: 'averageOrderValue' }],
    cells: {
      'high / high': 'best',
      'high / low': 'frequent',
      'low / high': 'spender',
      'low / low': 'uncertain',
    },
  };
  const four = list(['a', 900, 9], ['b', 80, 8], ['c', 100, 1], ['d', 10, 1]);

  it('value matrix: high is the mean or more, in both dimensions', () => {
    // orders 9 8 1 1: mean 4.75
    expect(tiers(four, matrix)).toEqual({ a: 'best', b: 'frequent', c: 'spender', d: 'uncertain' });
    expect(grid(four, matrix).dimensions.map(({ label, whole }) => [label, whole?.limits])).toEqual([
      ['orders', [4.75]],
      ['averageOrderValue', [55]],
    ]);
  });

  it('equal to the mean is high', () => {
    const same = list(['a', 50, 5], ['b', 50, 5]);
    expect(tiers(same, matrix)).toEqual({ a: 'best', b: 'best' });
  });

  it('splits at the median, or at a given value', () => {
    // medians 4.5 and 55; orders from 9 on
    const dimensions = [
      { metric: 'orders', split: 9 },
      { metric: 'averageOrderValue', split: 'median' },
    ];
    expect(tiers(four, { ...matrix, dimensions })).toEqual({
      a: 'best',
      b: 'uncertain',
      c: 'spender',
      d: 'uncertain',
    });
  });

  it('who has no level in one dimension is unknown', () => {
    const lacking = [...four, ['x', '', 3]];
    expect(tiers(lacking, matrix)['x']).toBe('D');
    // and does not move the mean of the others: orders 9 8 1 1 3 have 4.4, a b still high
    expect(tiers(lacking, matrix)).toMatchObject({ a: 'best', b: 'frequent' });
  });

  it('any cut makes levels: nine cells of two times three', () => {
    // amount shares: T = 100; before 0 .8 .95: A B C. orders 9 ≥ 5, 3 ≥ 2, 1
    const nine = list(['a', 80, 1], ['b', 15, 9], ['c', 5, 3]);
    const method = {
      dimensions: [
        { metric: 'amount', cut: { kind: 'cumulativeShare', limits: [0.8, 0.95] } },
        { metric: 'orders', cut: { kind: 'thresholds', limits: [5, 2] }, levels: ['X', 'Y', 'Z'] },
      ],
      cells: { 'A / Z': 'AZ', 'B / X': 'BX' },
      else: 'other',
    };
    expect(tiers(nine, method)).toEqual({ a: 'AZ', b: 'BX', c: 'other' });
  });

  it('a dimension of words: words may share a level, others are unknown or `else`', () => {
    const sheet = list(['a', 10, 1, '华东'], ['b', 10, 1, '上海'], ['c', 10, 1, '西藏'], ['d', 10, 1, '']);
    const method = {
      dimensions: [
        { words: 'group', levels: ['华东'], of: { 上海: '华东' } },
        { metric: 'amount', split: 5 },
      ],
      cells: { '华东 / high': 'east' },
      else: 'other',
    };
    expect(tiers(sheet, method)).toEqual({ a: 'east', b: 'east', c: 'D', d: 'D' });
    const dimensions = [
      { words: 'group', levels: ['华东'], else: 'elsewhere' },
      { metric: 'amount', split: 5 },
    ];
    expect(tiers(sheet, { ...method, dimensions })).toEqual({ a: 'east', b: 'other', c: 'other', d: 'D' });
  });

  it('a dimension may be an earlier method’s tier, and three are allowed', () => {
    const abc = {
      id: 'abc',
      kind: 'abc',
      cut: { kind: 'thresholds', limits: [100] },
      tiers: ['big', 'small'],
    };
    const method = {
      dimensions: [{ method: 'abc' }, { metric: 'orders', split: 5 }, { metric: 'amount', split: 50 }],
      cells: { 'big / high / high': '1', 'small / high / high': '2' },
      else: '3',
    };
    expect(tiers(four, method, abc)).toEqual({ a: '1', b: '2', c: '3', d: '3' });
  });

  it('inside groups: each has limits of its own, who is in none is unknown', () => {
    const sheet = list(
      ['a', 10, 1, 'n'],
      ['b', 2, 1, 'n'],
      ['c', 1000, 1, 's'],
      ['d', 200, 1, 's'],
      ['e', 5, 5, ''],
    );
    const method = {
      within: 'group',
      dimensions: [{ metric: 'amount' }, { metric: 'orders', split: 1 }],
      cells: { 'high / high': 'A', 'low / high': 'B' },
      else: 'C',
    };
    expect(tiers(sheet, method)).toEqual({ a: 'A', b: 'B', c: 'A', d: 'B', e: 'D' });
    expect(grid(sheet, method).dimensions[0]?.groups).toMatchObject({
      n: { limits: [6] },
      s: { limits: [600] },
    });
    // by the limits of an earlier run
    const groups = { n: { kind: 'thresholds', limits: [1] }, s: { kind: 'thresholds', limits: [2000] } };
    const frozen = {
      ...method,
      dimensions: [
        { metric: 'amount', groups },
        { metric: 'orders', split: 1 },
      ],
    };
    expect(tiers(sheet, frozen)).toEqual({ a: 'A', b: 'A', c: 'B', d: 'B', e: 'D' });
  });

  it('tells levels per customer and limits per dimension in the document', () => {
    const { customers, methods } = documentOf(four, policy({ kind: 'grid', ...matrix }));
    expect(customers[0]).toMatchObject({
      customer: 'a',
      grid: { tier: 'best', levels: ['high', 'high'] },
      tier: 'best',
    });
    expect(methods['grid']).toMatchObject({
      dimensions: [{ dimension: 'orders', levels: ['high', 'low'], limits: [4.75] }, {}],
      tiers: [{ name: 'best', customers: 1, total: 900 }, {}, {}, {}],
    });
  });

  it.each<[string, object, string]>([
    ['a cell that is none', { cells: { 'high / hihg': 'x' } }, 'policy.noCell'],
    ['an open cell', { cells: { 'high / high': 'x' } }, 'policy.cellMissing'],
    ['a tier that is not listed', { tiers: ['best'] }, 'policy.tierUnlisted'],
    ['a tier twice', { tiers: ['best', 'frequent', 'spender', 'uncertain', 'best'] }, 'policy.tierTwice'],
    [
      'a method that does not come before',
      { dimensions: [{ method: 'abc' }, { metric: 'orders' }] },
      'policy.noEarlierMethod',
    ],
    [
      'cut and split',
      {
        dimensions: [
          { metric: 'orders', split: 'mean', cut: { kind: 'quantiles', bins: 2 } },
          { metric: 'amount' },
        ],
      },
      'policy.cutAndSplit',
    ],
    [
      'more levels than the split makes',
      { dimensions: [{ metric: 'orders', levels: ['a', 'b', 'c'] }, { metric: 'amount' }] },
      'policy.tierCount',
    ],
    [
      'words that no column gives',
      { dimensions: [{ words: 'gruop', levels: ['x'] }, { metric: 'amount' }] },
      'policy.unknownWords',
    ],
    ['one dimension', { dimensions: [{ metric: 'orders' }] }, 'policy.wrongValue'],
  ])('with %s is refused', (_, method, id) => {
    expect(faultOf(() => tiers(four, { ...matrix, ...method }))).toMatchObject({ id });
  });
});

describe('ABC inside groups', () => {
  const sheet = list(
    ['a', 80, 1, '北'],
    ['b', 20, 1, '北'],
    ['c', 9, 1, '南'],
    ['d', 1, 1, '南'],
    ['e', 500, 1, ''],
  );
  const method = {
    id: 'grid',
    kind: 'abc',
    within: 'group',
    cut: { kind: 'cumulativeShare', limits: [0.8] },
  };
  const graded = (more: object = {}): ReturnType<typeof gradeSheet> =>
    gradeSheet(sheet, policy({ ...method, ...more }));

  it('cuts each group by its own total; who is in none is unknown', () => {
    // 北: 80 before 0, 20 before .8: B. 南: 9 before 0, 1 before .9: B
    expect(tiersOf(graded())).toEqual({ a: 'A', b: 'B', c: 'A', d: 'B', e: 'D' });
    expect(graded().methods['grid']).toMatchObject({
      limits: [],
      groups: { 北: { limits: [80] }, 南: { limits: [9] } },
    });
  });

  it('tells the limits of each group in the document', () => {
    const { methods } = documentOf(sheet, policy(method));
    expect(methods['grid']).toMatchObject({
      groups: {
        北: { limits: [80], frozen: { kind: 'thresholds', limits: [80], inclusive: true } },
        南: { limits: [9], frozen: { kind: 'thresholds', limits: [9], inclusive: true } },
      },
    });
  });

  it('by the cuts of an earlier run', () => {
    const groups = { 北: { kind: 'thresholds', limits: [90] }, 南: { kind: 'thresholds', limits: [1] } };
    expect(tiersOf(graded({ groups }))).toEqual({ a: 'B', b: 'B', c: 'A', d: 'A', e: 'D' });
  });
});

describe('concentration', () => {
  const abcOf = (...amounts: number[]): unknown => {
    const sheet = list(...amounts.map((amount, i) => [`c${i}`, amount, 1]));
    return gradeSheet(sheet, policy({ id: 'grid', kind: 'abc' })).methods['grid'];
  };

  it.each<[number[], number, number]>([
    // Σ(2i − n − 1)x ÷ (n·Σx): all the same 0
    [[5, 5, 5, 5, 5], 0, 0.2],
    // (−1·1 + 1·3) ÷ (2·4); a fifth of 2 is .4 of the best: 1.2 ÷ 4
    [[1, 3], 0.25, 0.3],
    // (−4·1 − 2·1 + 0·1 + 2·1 + 4·6) ÷ (5·10) = .4; the best has 6 of 10
    [[1, 1, 1, 1, 6], 0.4, 0.6],
    // negative and zero scores take no part
    [[1, 3, 0, -7], 0.25, 0.3],
    [[10], 0, 0.2],
  ])('of %j: Gini %d, best fifth %d', (amounts, gini, bestFifth) => {
    expect(abcOf(...amounts)).toMatchObject({
      gini: expect.closeTo(gini, 12) as number,
      bestFifth: expect.closeTo(bestFifth, 12) as number,
    });
  });

  it('without a positive score there is none', () => {
    expect(abcOf(0, -1)).toMatchObject({ gini: null, bestFifth: null });
  });

  it('where less is better there is none', () => {
    const cut = { kind: 'headcount', shares: [0.5] };
    const days = [['customer', 'recency'], ...[1, 3].map((value, i) => [`c${i}`, value])];
    const document = { version: 1, methods: [{ kind: 'abc', metric: 'recency', cut }] };
    expect(gradeSheet(days, document).methods['abc']).toMatchObject({ gini: null, bestFifth: null });
  });
});

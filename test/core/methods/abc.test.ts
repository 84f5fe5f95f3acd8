import { abc, amounts, documentOf, gradeSheet, tiersOf } from '../gradeRows';

describe('ABC', () => {
  // T = 200 (the positive ones): 100 60 40 0 −20
  const sheet = amounts({ a: 100, b: 60, c: 40, zero: 0, minus: -20 });
  const judgements = (): unknown[] => documentOf(sheet, abc()).customers.map((customer) => customer['abc']);

  it('gives tier, rank, share and cumulative share; the last is null for scores ≤ 0', () => {
    expect(judgements()).toEqual([
      { tier: 'A', rank: 1, share: 0.5, cumulativeShare: 0.5 },
      // before(b) = .5, through(b) = .8
      { tier: 'A', rank: 2, share: 0.3, cumulativeShare: 0.8 },
      { tier: 'B', rank: 3, share: 0.2, cumulativeShare: 1 },
      { tier: 'C', rank: 4, share: 0, cumulativeShare: null },
      { tier: 'C', rank: 5, share: -0.1, cumulativeShare: null },
    ]);
  });

  it('equal scores have one rank, and the next rank counts them all', () => {
    const ranks = documentOf(amounts({ a: 5, b: 3, c: 3, d: 1 }), abc()).customers.map(
      (customer) => customer['abc'],
    );
    expect(ranks).toMatchObject([{ rank: 1 }, { rank: 2 }, { rank: 2 }, { rank: 4 }]);
  });

  it('reports limits, the frozen cut, how unevenly the total is spread, sizes and totals per tier', () => {
    // Of 40 60 100: (−2·40 + 0·60 + 2·100) ÷ (3·200) = .2; a fifth of 3 is .6 of the best: 60 of 200
    expect(documentOf(sheet, abc()).methods['abc']).toEqual({
      limits: [60, 40],
      frozen: { kind: 'thresholds', limits: [60, 40], inclusive: true },
      gini: 0.2,
      bestFifth: 0.3,
      tiers: [
        { name: 'A', customers: 2, total: 160 },
        { name: 'B', customers: 1, total: 40 },
        { name: 'C', customers: 2, total: -20 },
      ],
    });
  });

  it('an empty tier takes the limit of the tier above it', () => {
    // before(b) = 99/100 ≥ .95: C at once
    expect(gradeSheet(amounts({ a: 99, b: 1 }), abc()).methods['abc']).toMatchObject({
      limits: [99, 99],
      tiers: [{ customers: 1 }, { customers: 0, total: 0 }, { customers: 1 }],
    });
  });

  it('a customer without a score gets the unknown tier, no rank and no share', () => {
    const list = [
      ['customer', 'amount', 'recency'],
      ['a', 5, 1],
      ['b', '', 1],
    ];
    const document = documentOf(list, abc());
    expect(document.customers.map(({ tier }) => tier)).toEqual(['A', 'Unknown']);
    expect(document.customers[1]).toMatchObject({
      abc: { tier: 'Unknown', rank: null, share: null, cumulativeShare: null },
    });
    expect(document.methods['abc']).toMatchObject({
      tiers: [
        { customers: 1 },
        { customers: 0 },
        { customers: 0 },
        { name: 'Unknown', customers: 1, total: 0 },
      ],
    });
  });

  describe('customers with returns only are in the last tier', () => {
    const returned = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-01', 5],
      ['b', '2024-01-02', 4],
      ['c', '2024-01-03', -1],
    ];
    it.each<[string, object]>([
      ['cumulativeShare', {}],
      // 2 of 2 purchasers are in the better half: the third takes no part
      ['headcount', { cut: { kind: 'headcount', shares: [0.999] } }],
      ['thresholds', { cut: { kind: 'thresholds', limits: [-10] } }],
    ])('whatever the cut: %s', (_, method) => {
      const grading = gradeSheet(returned, abc(method));
      const last = grading.methods['abc']?.tiers.at(-1)?.name;
      expect(tiersOf(grading)['c']).toBe(last);
    });

    it('and move no limit of it', () => {
      const cut = { kind: 'headcount', shares: [0.999] };
      expect(gradeSheet(returned, abc({ cut })).methods['abc']).toMatchObject({
        limits: [4],
        tiers: [
          { name: 'A', customers: 2, total: 9 },
          { name: 'B', customers: 1, total: -1 },
        ],
        rank: Int32Array.of(1, 2, 3),
      });
    });

    it('nor any share', () => {
      // margin 8/20 = .4, 2/20 = .1; c: −5/−10 = .5, but nothing was bought: T = .5, not 1
      const sheet = [
        ['customer', 'date', 'amount', 'profit'],
        ['a', '2024-01-01', 20, 8],
        ['b', '2024-01-02', 20, 2],
        ['c', '2024-01-03', -10, -5],
      ];
      const { customers } = documentOf(sheet, abc({ metric: 'margin' }));
      expect(customers.map(({ customer, abc: judged }) => [customer, judged])).toEqual([
        ['a', { tier: 'A', rank: 2, share: 0.8, cumulativeShare: 0.8 }],
        ['b', { tier: 'B', rank: 3, share: 0.2, cumulativeShare: 1 }],
        ['c', { tier: 'C', rank: 1, share: 1, cumulativeShare: null }],
      ]);
    });

    it('in the customers layout too: 0 orders, no recency, no amount above 0', () => {
      const sheet = [
        ['customer', 'recency', 'orders', 'amount'],
        ['a', 1, 2, -1],
        ['b', 5, 1, -2],
        ['returned', '', 0, -3],
        // orders of this year, amount of all
        ['elder', '', 0, 4],
        ['elder2', 400, 0, -4],
      ];
      // n = 4: a b elder elder2, of whom at most 3 ÷ 4 are better
      const cut = { kind: 'headcount', shares: [0.999] };
      const grading = gradeSheet(sheet, abc({ cut }));
      expect(tiersOf(grading)).toEqual({ a: 'A', b: 'A', returned: 'B', elder: 'A', elder2: 'A' });
    });

    it('but for a metric that they lack, which is unknown', () => {
      const method = { metric: 'recency', cut: { kind: 'thresholds', limits: [100] } };
      expect(tiersOf(gradeSheet(returned, abc(method)))['c']).toBe('Unknown');
    });
  });

  it('rounds to 10 decimals before the cut: 3.3 ÷ 3 is as good as 1.1', () => {
    const list = [
      ['customer', 'orders', 'amount'],
      ['a', 3, 3.3],
      ['b', 1, 1.1],
    ];
    const method = { metric: 'averageOrderValue', cut: { kind: 'thresholds', limits: [1.1] } };
    expect(tiersOf(gradeSheet(list, abc(method)))).toEqual({ a: 'A', b: 'A' });
  });

  it.each(['returnRate', 'meanInterval'])('of %s counts less as better', (metric) => {
    const method = { metric, cut: { kind: 'thresholds', limits: [2] } };
    const list = [
      ['customer', metric],
      ['a', 1],
      ['b', 3],
    ];
    const columns = { customer: 'customer', [metric]: metric };
    expect(tiersOf(gradeSheet(list, abc(method, { columns })))).toEqual({ a: 'A', b: 'B' });
  });

  it('takes any number of tiers from 2 to 9, named A, B, C … without names', () => {
    const cut = { kind: 'headcount', shares: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1] };
    const { methods } = gradeSheet(amounts({ a: 1 }), abc({ cut }));
    expect(methods['abc']?.tiers.map(({ name }) => name).join('')).toBe('ABCDEFGHI');
  });
});

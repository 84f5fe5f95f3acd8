import type { Cell, Grading } from '../../../src/core';
import { backTest, breakdown, compare, sensitivity, tierProfiles } from '../../../src/core';
import { grade, parsePolicy } from '../../../src/core';
import { gradeSheet, readSheet } from '../gradeRows';

const HEADER = ['customer', 'amount', 'orders', 'region'];
const list = (...rows: Cell[][]): Cell[][] => [HEADER, ...rows];
const policy = (more: object = {}): object => ({
  version: 1,
  source: {
    layout: 'customers',
    columns: { customer: 'customer', amount: 'amount', orders: 'orders', group: 'region' },
  },
  methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [50, 10] } }],
  ...more,
});
const graded = (rows: Cell[][], more: object = {}): Grading => gradeSheet(rows, policy(more));
const { source } = parsePolicy(policy());

describe('two runs compared', () => {
  const first = graded(
    list(['a', 80, 1, ''], ['b', 20, 1, ''], ['c', 5, 1, ''], ['gone', 60, 1, ''], ['x', '', 1, '']),
  );
  const second = graded(
    list(['a', 30, 1, ''], ['B', 90, 1, ''], ['c', 5, 1, ''], ['new', 1, 1, ''], ['x', '', 1, '']),
  );

  it('who moved, who is new, who is lost, and the matrix of tiers', () => {
    const { movers, added, lost, matrix, from } = compare(first, second);
    expect(from).toEqual(['A', 'B', 'C', 'Unknown']);
    // in the order of the second run, best first
    expect(movers).toEqual([
      { key: 'b', name: 'B', from: 1, to: 0 },
      { key: 'a', name: 'a', from: 0, to: 1 },
    ]);
    expect([added, lost]).toEqual([['new'], ['gone']]);
    expect(matrix).toEqual([
      [0, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ]);
  });

  it('tiers are compared by name: a policy with other tiers on the same sheet', () => {
    const rows = list(['a', 80, 1, ''], ['b', 20, 1, ''], ['c', 5, 1, '']);
    const other = { methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [4] }, tiers: ['A', 'D'] }] };
    const { movers, to } = compare(graded(rows), graded(rows, other));
    expect(to).toEqual(['A', 'D', 'Unknown']);
    expect(movers.map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it('a run compared with itself has no movers', () => {
    expect(compare(first, first)).toMatchObject({ movers: [], added: [], lost: [] });
  });
});

describe('back-test', () => {
  const rows = list(
    ['a', 80, 1, ''],
    ['b', 60, 1, ''],
    ['c', 20, 1, ''],
    ['d', 12, 1, ''],
    ['e', 5, 1, ''],
    ['x', '', 1, ''],
  );
  const tested = (...outcome: number[]): ReturnType<typeof backTest> =>
    backTest(graded(rows), Float64Array.from(outcome), source);

  it('rate per tier, AUC and KS', () => {
    // A: a 0, b 0. B: c 1, d 0. C: e 1. Pairs of a hit and another: c against a b 1 each, d ½; e against a b d 1 each:
    // 5.5 of 6. Cumulated shares: A 2/3 against 0, B 1 against 1/2, C 1 and 1: greatest distance 2/3
    const { tiers, auc, ks } = tested(0, 0, 1, 0, 1, 1);
    expect(tiers).toMatchObject([
      { tier: 'A', customers: 2, hits: 0, rate: 0 },
      { tier: 'B', customers: 2, hits: 1, rate: 0.5 },
      { tier: 'C', customers: 1, hits: 1, rate: 1 },
      { tier: 'Unknown', customers: 1, hits: 1, rate: 1 },
    ]);
    expect(auc).toBeCloseTo(5.5 / 6, 12);
    expect(ks).toBeCloseTo(2 / 3, 12);
  });

  it('what the hits have of each sum: Σ of the hits ÷ Σ of all whose outcome is known', () => {
    // A: nobody of 140. B: c 20 of c 20 and d 12. C: e's outcome is not known. Unknown: x has no amount, 1 order of 1.
    const { tiers } = tested(0, 0, 1, 0, NaN, 1);
    expect(tiers.map(({ hitShares }) => hitShares)).toEqual([
      { amount: 0, orders: 0 },
      { amount: 20 / 32, orders: 1 / 2 },
      { amount: null, orders: null },
      { amount: null, orders: 1 },
    ]);
  });

  it('tiers that tell everything have 1 and 1, tiers the wrong way round 0 and 1', () => {
    expect(tested(0, 0, 0, 0, 1, NaN)).toMatchObject({ auc: 1, ks: 1 });
    expect(tested(1, 1, 0, 0, 0, NaN)).toMatchObject({ auc: 0, ks: 1 });
  });

  it('outcomes that are unknown do not count; of one kind only there is nothing to tell', () => {
    expect(tested(NaN, 0, NaN, 0, NaN, NaN)).toMatchObject({ auc: null, ks: null });
    expect(tested(NaN, 0, NaN, 0, NaN, NaN).tiers.map(({ rate }) => rate)).toEqual([0, 0, null, null]);
  });
});

describe('an unknown tier that has the name of another', () => {
  // B for who cannot be judged: x has no amount. 80 A, 20 B, 5 C
  const more = { unknown: 'B' };
  const rows = list(['a', 80, 1, ''], ['b', 20, 1, '北'], ['c', 5, 1, ''], ['x', '', 1, '北']);
  const grading = graded(rows, more);

  it('is that tier: its customers are counted there, and are ranked with it', () => {
    expect(breakdown(grading, 'group')?.tiers).toEqual(['A', 'B', 'C']);
    expect(breakdown(grading, 'group')?.customers).toEqual([
      [0, 1],
      [2, 0],
      [0, 1],
    ]);
    expect(tierProfiles(grading, source).map(({ tier, customers }) => [tier, customers])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 1],
    ]);
    // hits x and c among a, b: x against a 1, b ½, c against both 2: 3.5 of 4
    const { tiers, auc } = backTest(grading, Float64Array.of(0, 0, 1, 1), source);
    expect(tiers.map(({ customers, hits }) => [customers, hits])).toEqual([
      [1, 0],
      [2, 1],
      [1, 1],
    ]);
    expect(auc).toBe(3.5 / 4);
  });

  it('and a customer who is now judged into it has not moved', () => {
    const known = graded(list(['a', 80, 1, ''], ['x', 20, 1, '']), more);
    expect(compare(grading, known)).toMatchObject({
      movers: [],
      matrix: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 0],
      ],
    });
  });
});

describe('breakdown and profile', () => {
  const rows = list(
    ['a', 80, 2, '北'],
    ['b', 60, 4, '北'],
    ['c', 20, 1, '南'],
    ['d', 12, 3, '北'],
    ['e', 5, 1, '南'],
    ['f', 4, 1, ''],
  );

  it('counts customers by tier and word, the most frequent word first, none last', () => {
    expect(breakdown(graded(rows), 'group')).toEqual({
      tiers: ['A', 'B', 'C', 'Unknown'],
      words: ['北', '南', ''],
      customers: [
        [2, 0, 0],
        [1, 1, 0],
        [0, 1, 1],
        [0, 0, 0],
      ],
    });
    expect(breakdown(graded(rows), 'owner')).toBeUndefined();
  });

  it('means of metrics per tier, and words that a tier has more often than all', () => {
    const [a, b, c, unknown] = tierProfiles(graded(rows), source);
    expect(a).toMatchObject({ tier: 'A', customers: 2, means: { amount: 70, orders: 3 } });
    // 北: 2 of 2 in A, 3 of 5 in all
    expect(a?.overRepresented).toEqual([
      { label: 'group', word: '北', customers: 2, lift: expect.closeTo(5 / 3, 12) as number },
    ]);
    // 南: 1 of 2 in B, 2 of 5 in all
    expect(b?.overRepresented).toEqual([
      { label: 'group', word: '南', customers: 1, lift: expect.closeTo(1.25, 12) as number },
    ]);
    // 南: 1 of 1 with a word in C
    expect(c?.overRepresented).toEqual([
      { label: 'group', word: '南', customers: 1, lift: expect.closeTo(2.5, 12) as number },
    ]);
    expect(unknown).toBeUndefined();
  });
});

describe('sums of a tier', () => {
  const HEADERS = ['customer', 'amount', 'orders', 'refunds', 'stars', 'rating', 'limit'];
  const document = {
    version: 1,
    source: {
      layout: 'customers',
      columns: { customer: 'customer', amount: 'amount', orders: 'orders' },
      indicators: [
        { column: 'refunds', as: 'refunds' },
        { column: 'stars', as: 'stars', aggregate: 'mean' },
        { column: 'rating', as: 'rating', scale: { AA: 2, A: 1 } },
        { column: 'limit', as: 'limit' },
      ],
    },
    methods: [
      { kind: 'abc', cut: { kind: 'thresholds', limits: [50, 10] } },
      { id: 'refunded', kind: 'abc', metric: { ratio: ['refunds', 'limit'] } },
    ],
  };
  const rows = [
    HEADERS,
    ['a', 80, 2, 0.1, 5, 'AA', 10],
    ['b', 60, 5, 0.2, 4, 'A', 2],
    ['c', 20, 1, 3, 3, 'A', ''],
    ['d', 12, '', 1, 2, 'A', 0],
    ['e', 5, '', '', 1, 'AA', 4],
  ];
  const [a, b, c] = tierProfiles(gradeSheet(rows, document), parsePolicy(document).source);

  it('are those of amounts and counts, not of means, scales and quotients', () => {
    // 0.1 + 0.2 is 0.3; nobody in C has orders or refunds: missing is never zero
    expect([a, b, c].map((profile) => profile?.totals)).toEqual([
      { amount: 140, orders: 7, refunds: 0.3, limit: 12 },
      { amount: 32, orders: 1, refunds: 4, limit: 0 },
      { amount: 5, orders: null, refunds: null, limit: 4 },
    ]);
  });

  it('give quotients of the tier as a whole, over the customers who have both', () => {
    // A: 140 ÷ 7 = 20, where the mean of 40 and 12 is 26; refunds 0.3 ÷ 12. B: d has no orders, so 20 ÷ 1; of
    // refunds and limit d alone has both, 1 ÷ 0 is none. C: nobody has both.
    expect(a?.ratios).toEqual({ averageOrderValue: 20, 'refunds/limit': 0.3 / 12 });
    expect(a?.means['averageOrderValue']).toBe(26);
    expect(b?.ratios).toEqual({ averageOrderValue: 20, 'refunds/limit': null });
    expect(c?.ratios).toEqual({ averageOrderValue: null, 'refunds/limit': null });
  });

  it('over a window are sums as well', () => {
    const orders = [
      ['customer', 'date', 'amount'],
      ['a', '2023-01-01', 100],
      ['a', '2024-01-01', 30],
      ['b', '2024-01-05', 20],
    ];
    const recent = { metric: 'amount', last: { months: 6 } };
    const windowed = {
      version: 1,
      methods: [{ kind: 'abc', metric: recent, cut: { kind: 'thresholds', limits: [10] } }],
    };
    const [first] = tierProfiles(gradeSheet(orders, windowed), parsePolicy(windowed).source);
    expect(first?.totals).toMatchObject({ amount: 150, 'amount.last6Months': 50 });
    expect(first?.ratios).toMatchObject({ averageOrderValue: 50 });
  });
});

describe('sensitivity', () => {
  it('counts who changes when an indicator is left out', () => {
    // amount 100 0 scores, orders 0 100 with weights 3 and 1: a 75, b 25 → A, B. Without the amount b 100, a 0
    const rows = list(['a', 80, 1, ''], ['b', 20, 9, '']);
    const method = {
      id: 'score',
      kind: 'weighted',
      indicators: [{ metric: 'amount', weight: 3 }, { metric: 'orders' }],
      cut: { kind: 'thresholds', limits: [50] },
    };
    const document = policy({ methods: [method] });
    const sales = readSheet(rows, document);
    const parsed = parsePolicy(document);
    expect(sensitivity(sales, parsed, grade(sales, parsed))).toEqual([
      { method: 'score', metric: 'amount', movers: 2 },
      { method: 'score', metric: 'orders', movers: 0 },
    ]);
  });
});

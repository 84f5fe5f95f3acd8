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
    backTest(graded(rows), Float64Array.from(outcome));

  it('rate per tier, AUC and KS', () => {
    // A: a 0, b 0. B: c 1, d 0. C: e 1. Pairs of a hit and another: c against a b 1 each, d ½; e against a b d 1 each:
    // 5.5 of 6. Cumulated shares: A 2/3 against 0, B 1 against 1/2, C 1 and 1: greatest distance 2/3
    const { tiers, auc, ks } = tested(0, 0, 1, 0, 1, 1);
    expect(tiers).toEqual([
      { tier: 'A', customers: 2, hits: 0, rate: 0 },
      { tier: 'B', customers: 2, hits: 1, rate: 0.5 },
      { tier: 'C', customers: 1, hits: 1, rate: 1 },
      { tier: 'Unknown', customers: 1, hits: 1, rate: 1 },
    ]);
    expect(auc).toBeCloseTo(5.5 / 6, 12);
    expect(ks).toBeCloseTo(2 / 3, 12);
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
    const [a, b, c, unknown] = tierProfiles(graded(rows));
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

import fc from 'fast-check';
import type { Cell, Explanation } from '../../../src/core';
import { explain, grade, parsePolicy } from '../../../src/core';
import { readSheet } from '../gradeRows';

const HEADER = ['customer', 'amount', 'recency', 'orders', 'region'];
const SHEET: readonly (readonly Cell[])[] = [
  HEADER,
  ['a', 80, 10, 8, '北'],
  ['b', 15, 20, 1, '北'],
  ['c', 5, 400, 1, '南'],
  ['x', '', 30, 2, '南'],
];
const document = (method: object, more: object = {}): object => ({
  version: 1,
  source: {
    layout: 'customers',
    columns: {
      customer: 'customer',
      amount: 'amount',
      recency: 'recency',
      orders: 'orders',
      group: 'region',
    },
  },
  methods: [method],
  ...more,
});
function explained(method: object, more: object = {}, sheet = SHEET): Explanation[] {
  const policy = parsePolicy(document(method, more));
  const grading = grade(readSheet(sheet, document(method, more)), policy);
  return grading.customers.key.map((_, customer) => explain(policy, grading, customer));
}
const first = (method: object, customer: number): unknown => explained(method)[customer]?.methods[0];

describe('an explanation', () => {
  it('of ABC: value, rank, share, the limit passed and the distance to the next tier', () => {
    // before 0 .8 .95: A B C; limits are the worst admitted, 80 and 15
    expect(first({ kind: 'abc' }, 0)).toEqual({
      method: 'abc',
      kind: 'abc',
      tier: 'A',
      known: true,
      metric: 'amount',
      value: 80,
      rank: 1,
      cumulativeShare: 0.8,
      standing: { score: 80, side: 'benefit', passed: 80, next: null },
    });
    expect(first({ kind: 'abc' }, 2)).toMatchObject({
      tier: 'C',
      standing: { passed: null, next: { tier: 'B', limit: 15, distance: 10 } },
    });
    expect(first({ kind: 'abc' }, 3)).toMatchObject({
      tier: 'Unknown',
      known: false,
      value: null,
      standing: null,
    });
  });

  it('of a cost: the distance is how much less it must be', () => {
    const method = { kind: 'abc', metric: 'recency', cut: { kind: 'thresholds', limits: [15, 90] } };
    expect(first(method, 1)).toMatchObject({
      tier: 'B',
      standing: { score: 20, side: 'cost', passed: 90, next: { tier: 'A', limit: 15, distance: 5 } },
    });
  });

  it('says when a limit must be passed and not only reached', () => {
    // Median of 80 15 5: 15, which belongs to the lower bin
    const quantiles = { kind: 'abc', cut: { kind: 'quantiles', bins: 2 } };
    expect(first(quantiles, 1)).toMatchObject({
      tier: 'B',
      standing: { next: { tier: 'A', limit: 15, distance: 0, exclusive: true } },
    });
    const strict = { kind: 'abc', cut: { kind: 'thresholds', limits: [50], inclusive: false } };
    expect(first(strict, 1)).toMatchObject({ standing: { next: { distance: 35, exclusive: true } } });
    const reached = { kind: 'abc', cut: { kind: 'thresholds', limits: [50] } };
    expect(first(reached, 1)).toMatchObject({ standing: { next: { distance: 35, exclusive: false } } });
  });

  it('names the best of the tiers that the next limit leads into', () => {
    // 80 is the worst admitted to A, and B is empty: who reaches 80 is in A
    const heads = { kind: 'abc', cut: { kind: 'headcount', shares: [0.2, 0.1] } };
    expect(first(heads, 1)).toMatchObject({
      tier: 'C',
      standing: { next: { tier: 'A', limit: 80, distance: 65, exclusive: false } },
    });
  });

  it('compares as cuts do, by 10 decimals', () => {
    const sheet: Cell[][] = [HEADER, ['a', 10 / 3, 1, 1, ''], ['b', 1, 1, 1, '']];
    const method = { kind: 'rfm', binning: 'equalWidth', bins: 2, segments: { ranges: [{ name: 'x' }] } };
    const [, level] = [1, 2].map((i) => {
      const judged = explained(method, {}, sheet)[0]?.methods[0];
      return judged?.kind === 'rfm' ? judged.levels[i] : undefined;
    });
    expect(level).toMatchObject({ value: 10 / 3, standing: { score: 3.3333333333, passed: 2.1666666667 } });
  });

  it('passes over better tiers that admit nobody', () => {
    const method = { kind: 'abc', cut: { kind: 'thresholds', limits: [50, null, 10] } };
    expect(first(method, 2)).toMatchObject({
      tier: 'D',
      standing: { next: { tier: 'C', limit: 10, distance: 5 } },
    });
    const closed = { kind: 'abc', cut: { kind: 'thresholds', limits: [null, 50] } };
    expect(first(closed, 0)).toMatchObject({ tier: 'B', standing: { passed: 50, next: null } });
  });

  it('inside a group: by the limits of that group, which it names', () => {
    const method = { kind: 'abc', within: 'group', cut: { kind: 'cumulativeShare', limits: [0.8] } };
    // 北: 80 and 15 of 95; before .842: B, limit 80
    expect(first(method, 1)).toMatchObject({
      group: '北',
      tier: 'B',
      standing: { next: { tier: 'A', limit: 80, distance: 65 } },
    });
  });

  it('of RFM: value, score and the next limit per dimension', () => {
    const limits = { r: [15, 100], f: [2, 5], m: [10, 50] };
    const method = { kind: 'rfm', limits, segments: { ranges: [{ name: 'all' }] } };
    expect(first(method, 1)).toMatchObject({
      tier: 'all',
      cell: '212',
      levels: [
        {
          dimension: 'recency',
          value: 20,
          level: '2',
          // 15 days belong to the upper interval of days: fewer are asked for
          standing: { passed: 100, next: { tier: '3', limit: 15, distance: 5, exclusive: true } },
        },
        {
          dimension: 'orders',
          value: 1,
          level: '1',
          standing: { passed: null, next: { tier: '2', limit: 2, distance: 1, exclusive: false } },
        },
        {
          dimension: 'amount',
          value: 15,
          level: '2',
          standing: { passed: 10, next: { tier: '3', limit: 50, distance: 35 } },
        },
      ],
    });
    expect(first(method, 3)).toMatchObject({
      cell: null,
      known: false,
      levels: [{ level: null, standing: null }, {}, {}],
    });
  });

  it('of a weighted score: value, score, weight and contribution of each indicator', () => {
    const indicators = [
      { metric: 'amount', weight: 3 },
      { metric: 'orders', weight: 1 },
    ];
    const method = { kind: 'weighted', indicators, cut: { kind: 'thresholds', limits: [50] } };
    // amount 100·(15 − 5)/75 = 13.3333, orders 0
    expect(first(method, 1)).toMatchObject({
      tier: 'B',
      score: 10,
      rank: 2,
      contributions: [
        {
          metric: 'amount',
          value: 15,
          score: expect.closeTo(40 / 3, 9) as number,
          weight: 0.75,
          contribution: 10,
        },
        { metric: 'orders', value: 1, score: 0, weight: 0.25, contribution: 0 },
      ],
      missing: [],
      standing: { next: { tier: 'A', limit: 50, distance: 40 } },
    });
    expect(first(method, 3)).toMatchObject({
      score: null,
      missing: ['amount'],
      contributions: [{ contribution: null }, { contribution: null }],
    });
    expect(first({ ...method, missing: 'reweight' }, 3)).toMatchObject({
      // orders 100·(2 − 1)/7, all of the weight
      score: expect.closeTo(100 / 7, 9) as number,
      contributions: [
        { value: null, weight: 0, contribution: null },
        { weight: 1, contribution: expect.closeTo(100 / 7, 9) as number },
      ],
      missing: ['amount'],
    });
  });

  it('of a grid: value and level of each dimension, with the distance to the next', () => {
    const method = {
      kind: 'grid',
      dimensions: [
        { metric: 'amount', split: 50 },
        { words: 'group', levels: ['北'], else: 'other' },
      ],
      cells: { 'high / 北': 'x' },
      else: 'y',
    };
    expect(first(method, 2)).toMatchObject({
      tier: 'y',
      levels: [
        {
          dimension: 'amount',
          value: 5,
          level: 'low',
          standing: { next: { tier: 'high', limit: 50, distance: 45 } },
        },
        { dimension: 'group', value: '南', level: 'other', standing: null },
      ],
    });
  });

  it('of a ladder: the step that held', () => {
    const when = { metric: 'amount', above: 50 };
    const method = { kind: 'ladder', steps: [{ when, tier: 'VIP' }], else: 'none' };
    expect(first(method, 0)).toMatchObject({ tier: 'VIP', step: 1, when });
    expect(first(method, 1)).toMatchObject({ tier: 'none', step: null, when: null });
  });

  it('of a ladder: what the customer has of what its step asks, of all steps where none took them', () => {
    const method = {
      kind: 'ladder',
      steps: [
        { when: { metric: 'amount', above: 50 }, tier: 'VIP' },
        {
          when: {
            any: [
              { words: 'group', is: '东' },
              { metric: 'amount', is: 15 },
              { metric: 'orders', above: 9 },
            ],
          },
          tier: 'B',
        },
      ],
      else: 'none',
    };
    const of = 'metric';
    expect(first(method, 0)).toMatchObject({ values: [{ of, name: 'amount', value: 80 }] });
    expect(first(method, 1)).toMatchObject({
      step: 2,
      values: [
        { of: 'words', name: 'group', value: '北' },
        { of, name: 'amount', value: 15 },
        { of, name: 'orders', value: 1 },
      ],
    });
    // Each once, in the order in which the steps ask.
    expect(first(method, 3)).toMatchObject({
      step: null,
      values: [
        { of, name: 'amount', value: null },
        { of: 'words', name: 'group', value: '南' },
        { of, name: 'orders', value: 2 },
      ],
    });
  });

  it('of a rule: what the customer has of what it asks, a tier of a method too', () => {
    const rules = [
      {
        when: {
          all: [
            { method: 'abc', is: 'A' },
            { metric: 'recency', below: 15 },
          ],
        },
        cap: 'C',
      },
    ];
    expect(explained({ kind: 'abc' }, { rules })[0]?.adjustments).toMatchObject([
      {
        values: [
          { of: 'method', name: 'abc', value: 'A' },
          { of: 'metric', name: 'recency', value: 10 },
        ],
      },
    ]);
  });

  it('has every adjustment, in order, and the final tier', () => {
    const rules = [
      { when: { metric: 'recency', below: 15 }, cap: 'B' },
      { when: { words: 'group', is: '北' }, set: 'C' },
    ];
    expect(explained({ kind: 'abc' }, { rules })[0]).toMatchObject({
      customer: 'a',
      tier: 'C',
      adjustments: [
        { rule: 1, kind: 'cap', from: 'A', to: 'B', when: rules[0]?.when },
        { rule: 2, kind: 'set', from: 'B', to: 'C', when: rules[1]?.when },
      ],
    });
  });

  it('contributions add up to the score, whatever is missing', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant(''));
    const rows = fc.array(fc.tuple(value, value, fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 12,
    });
    const indicators = [
      { metric: 'amount', weight: 2 },
      { metric: 'recency', normalise: 'percentile' },
      { metric: 'orders' },
    ];
    fc.assert(
      fc.property(rows, fc.constantFrom('unknown', 'reweight', 'mean'), (list, missing) => {
        const sheet: Cell[][] = [HEADER, ...list.map((values, i) => [`c${i}`, ...values, ''])];
        for (const { methods } of explained({ kind: 'weighted', indicators, missing }, {}, sheet)) {
          const [method] = methods;
          if (method?.kind !== 'weighted' || method.score === null) continue;
          const sum = method.contributions.reduce(
            (total, { contribution }) => total + (contribution ?? 0),
            0,
          );
          expect(sum).toBeCloseTo(method.score, 8);
        }
      }),
    );
  });
});

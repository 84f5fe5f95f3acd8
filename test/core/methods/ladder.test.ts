import type { Cell } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { documentOf, faultOf, gradeSheet, tiersOf } from '../gradeRows';

const list = (...rows: Cell[][]): Sheet => [['customer', 'amount', 'orders', 'region'], ...rows];
const SHEET = list(['a', 100, 9, '华东'], ['b', 100, 1, '华北'], ['c', 20, 5, ' 华东'], ['d', '', 5, '']);
const policy = (method: object, ...before: object[]): object => ({
  version: 1,
  source: {
    layout: 'customers',
    columns: { customer: 'customer', amount: 'amount', orders: 'orders', group: 'region' },
  },
  methods: [...before, { kind: 'ladder', else: 'none', ...method }],
  final: 'ladder',
});
const tiers = (method: object, ...before: object[]): Record<string, string> =>
  tiersOf(gradeSheet(SHEET, policy(method, ...before)));
/** Customers for whom a condition holds. */
const matching = (when: object, ...before: object[]): string =>
  Object.entries(tiers({ steps: [{ when, tier: 'yes' }] }, ...before))
    .filter(([, tier]) => tier === 'yes')
    .map(([customer]) => customer)
    .join('');

describe('a condition', () => {
  it.each<[object, string]>([
    [{ metric: 'amount', above: 20 }, 'ab'],
    [{ metric: 'amount', atLeast: 20 }, 'abc'],
    [{ metric: 'amount', below: 100 }, 'c'],
    [{ metric: 'amount', atMost: 100 }, 'abc'],
    [{ metric: 'orders', is: 5 }, 'cd'],
    [{ metric: 'orders', above: 1, below: 9 }, 'cd'],
    [{ words: 'group', is: '华东' }, 'ac'],
    [{ words: 'group', oneOf: ['华北', '华东'] }, 'abc'],
    [
      {
        all: [
          { metric: 'amount', atLeast: 100 },
          { words: 'group', is: '华东' },
        ],
      },
      'a',
    ],
    [
      {
        any: [
          { metric: 'amount', atLeast: 100 },
          { words: 'group', is: '华东' },
        ],
      },
      'abc',
    ],
    [
      {
        all: [
          {
            any: [
              { metric: 'orders', is: 1 },
              { metric: 'orders', is: 5 },
            ],
          },
          { metric: 'amount', above: 0 },
        ],
      },
      'bc',
    ],
  ])('%j holds for %s', (when, customers) => {
    expect(matching(when)).toBe(customers);
  });

  it('a missing value never matches, whichever way it is asked', () => {
    for (const key of ['above', 'atLeast', 'below', 'atMost', 'is']) {
      expect(matching({ metric: 'amount', [key]: 0 })).not.toContain('d');
    }
  });

  it('may ask for the tier of an earlier method', () => {
    const abc = { id: 'abc', kind: 'abc', cut: { kind: 'thresholds', limits: [50] } };
    expect(matching({ method: 'abc', is: 'A' }, abc)).toBe('ab');
    expect(matching({ method: 'abc', oneOf: ['B', 'A'] }, abc)).toBe('abc');
  });

  it.each<[string, object, string]>([
    ['nothing', { metric: 'amount' }, 'policy.emptyCondition'],
    ['no words', { words: 'group' }, 'policy.emptyCondition'],
    ['an unknown metric', { metric: 'amuont', above: 1 }, 'policy.unknownMetric'],
    ['unknown words', { words: 'regoin', is: 'x' }, 'policy.unknownWords'],
    ['a method that is not there', { method: 'abc', is: 'A' }, 'policy.noEarlierMethod'],
    ['an unknown key', { metric: 'amount', over: 1 }, 'policy.unknownKey'],
    ['an empty list', { all: [] }, 'policy.wrongValue'],
  ])('that asks %s is refused', (_, when, id) => {
    expect(faultOf(() => matching(when))).toMatchObject({ id });
  });
});

describe('a ladder', () => {
  const steps = [
    { when: { metric: 'amount', above: 50 }, tier: 'VIP' },
    { when: { metric: 'orders', above: 4 }, tier: 'frequent' },
  ];

  it('gives the tier of the first step that holds, else the rest', () => {
    expect(tiers({ steps: [...steps, { when: { metric: 'orders', is: 7 }, tier: 'x' }] })).toEqual({
      a: 'VIP',
      b: 'VIP',
      c: 'frequent',
      d: 'frequent',
    });
  });

  it('tells the step in the document, and tiers in the order in which they are listed', () => {
    const listed = { steps, tiers: ['frequent', 'VIP', 'none'] };
    const { customers, methods } = documentOf(SHEET, policy(listed));
    expect(customers.map(({ customer, ladder }) => [customer, ladder])).toEqual([
      ['c', { tier: 'frequent', step: 1 }],
      ['d', { tier: 'frequent', step: 1 }],
      ['a', { tier: 'VIP', step: 0 }],
      ['b', { tier: 'VIP', step: 0 }],
    ]);
    expect(methods['ladder']).toEqual({
      tiers: [
        { name: 'frequent', customers: 2, total: 20 },
        { name: 'VIP', customers: 2, total: 200 },
        { name: 'none', customers: 0, total: 0 },
      ],
    });
  });

  it('a tier that is given out and not listed is refused', () => {
    expect(faultOf(() => tiers({ steps, tiers: ['VIP', 'none'] }))).toMatchObject({
      id: 'policy.tierUnlisted',
    });
  });

  it('words that the source lacks are an error naming them', () => {
    const sheet = [
      ['customer', 'amount'],
      ['a', 1],
    ];
    const noRegion = { ...policy({ steps: [{ when: { words: 'group', is: 'x' }, tier: 'y' }] }), source: {} };
    expect(faultOf(() => gradeSheet(sheet, noRegion))).toEqual({
      id: 'grade.missingRole',
      values: { metric: 'group', role: 'group' },
    });
  });
});

import type { Cell } from '../../../src/core';
import { documentOf, faultOf, gradeSheet } from '../gradeRows';

/** By amount: a 80, b 15, c 5 → A, B, C; x lacks it. */
const SHEET: readonly (readonly Cell[])[] = [
  ['customer', 'amount', 'recency'],
  ['a', 80, 400],
  ['b', 15, 10],
  ['c', 5, 10],
  ['x', '', 400],
];
const policy = (...rules: object[]): object => ({
  version: 1,
  source: { layout: 'customers', columns: { customer: 'customer', amount: 'amount', recency: 'recency' } },
  methods: [{ id: 'abc', kind: 'abc' }],
  rules,
});
const tiers = (...rules: object[]): Record<string, string> =>
  Object.fromEntries(
    documentOf(SHEET, policy(...rules)).customers.map(({ customer, tier }) => [customer, tier]),
  );
const OLD = { metric: 'recency', above: 365 };
const RECENT = { metric: 'recency', below: 365 };

describe('rules', () => {
  it('cap: at best that tier', () => {
    expect(tiers({ when: OLD, cap: 'B' })).toEqual({ a: 'B', b: 'B', c: 'C', x: 'Unknown' });
    expect(tiers({ when: RECENT, cap: 'A' })).toEqual({ a: 'A', b: 'B', c: 'C', x: 'Unknown' });
  });

  it('floor: at worst that tier', () => {
    expect(tiers({ when: RECENT, floor: 'B' })).toEqual({ a: 'A', b: 'B', c: 'B', x: 'Unknown' });
  });

  it('set: just that tier, to the unknown too, and it may take the tier away', () => {
    expect(tiers({ when: OLD, set: 'C' })).toEqual({ a: 'C', b: 'B', c: 'C', x: 'C' });
    expect(tiers({ when: OLD, set: 'Unknown' })).toMatchObject({ a: 'Unknown', b: 'B' });
  });

  it('are applied in order', () => {
    expect(tiers({ when: OLD, cap: 'C' }, { when: OLD, floor: 'B' })['a']).toBe('B');
    expect(tiers({ when: OLD, floor: 'B' }, { when: OLD, cap: 'C' })['a']).toBe('C');
  });

  it('a missing value never matches', () => {
    expect(tiers({ when: { metric: 'amount', below: 1e9 }, set: 'C' })['x']).toBe('Unknown');
  });

  it('each adjustment is told with the customer, the method’s own tier stays, and customers stand by the final one', () => {
    const { customers } = documentOf(SHEET, policy({ when: RECENT, cap: 'B' }, { when: OLD, cap: 'C' }));
    expect(customers.map(({ customer, tier }) => `${customer} ${tier}`)).toEqual([
      'b B',
      'a C',
      'c C',
      'x Unknown',
    ]);
    expect(customers[1]).toMatchObject({
      abc: { tier: 'A' },
      tier: 'C',
      adjustments: [{ rule: 1, kind: 'cap', tier: 'C', from: 'A' }],
    });
    expect(customers[0]?.['adjustments']).toEqual([]);
  });

  it('may ask for any method’s tier', () => {
    expect(tiers({ when: { all: [{ method: 'abc', is: 'A' }, OLD] }, set: 'B' })['a']).toBe('B');
  });

  it.each<[string, object, string]>([
    ['no action', { when: OLD }, 'policy.ruleAction'],
    ['two actions', { when: OLD, cap: 'A', set: 'B' }, 'policy.ruleAction'],
    ['a tier that is none', { when: OLD, cap: 'Z' }, 'policy.noTier'],
    ['an empty condition', { when: { metric: 'recency' }, cap: 'B' }, 'policy.emptyCondition'],
    ['an unknown metric', { when: { metric: 'recensy', above: 1 }, cap: 'B' }, 'policy.unknownMetric'],
    ['a tier that its method lacks', { when: { method: 'abc', is: 'Q' }, cap: 'B' }, 'policy.noTier'],
  ])('with %s are refused', (_, rule, id) => {
    expect(faultOf(() => gradeSheet(SHEET, policy(rule)))).toMatchObject({ id });
  });
});

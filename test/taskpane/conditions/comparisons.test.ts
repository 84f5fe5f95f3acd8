import { parsePolicy } from '../../../src/core';
import type { Condition } from '../../../src/core';
import type { MetricCondition } from '../../../src/taskpane/conditions/comparisons';
import {
  comparisonOf,
  COMPARISONS,
  limitFields,
  withComparison,
} from '../../../src/taskpane/conditions/comparisons';
import { conditionOf, joinedOf } from '../../../src/taskpane/conditions/joined';

/** The condition as a policy has it; throws when it could not stand there. */
function asked(when: Condition): Condition | undefined {
  const rules = [{ when, set: 'A' }];
  return parsePolicy({ version: 1, methods: [{ kind: 'abc' }], rules }).rules[0]?.when;
}

describe('a comparison that is chosen', () => {
  const conditions: MetricCondition[] = [
    { metric: 'recency' },
    { metric: 'recency', above: 30 },
    { metric: 'recency', is: 3 },
    { metric: 'recency', atLeast: 30, below: 90 },
    { metric: 'recency', above: 1, atLeast: 5, is: 7 },
    { metric: { metric: 'recency', last: { months: 3 } }, atMost: -2 },
  ];

  it.each(COMPARISONS)('%s is what the condition then says, and a policy takes it', (comparison) => {
    for (const condition of conditions) {
      const next = withComparison(condition, comparison);
      expect(asked(next)).toEqual(next);
      expect(comparisonOf(next)).toBe(comparison);
      expect(next.metric).toEqual(condition.metric);
    }
  });

  it('keeps the number, the lower or upper one where there are two', () => {
    expect(withComparison({ metric: 'recency', above: 30 }, 'atMost')).toEqual({
      metric: 'recency',
      atMost: 30,
    });
    const between: MetricCondition = { metric: 'recency', atLeast: 30, below: 90 };
    expect(withComparison(between, 'above')).toEqual({ metric: 'recency', above: 30 });
    expect(withComparison(between, 'atMost')).toEqual({ metric: 'recency', atMost: 90 });
  });

  it('is none of limits that no single one has', () => {
    expect(comparisonOf({ metric: 'orders' })).toBeNull();
    expect(comparisonOf({ metric: 'orders', above: 1, atLeast: 2 })).toBeNull();
    expect(comparisonOf({ metric: 'orders', above: 1, atMost: 9, is: 3 })).toBeNull();
  });

  it('between two numbers never has the upper below the lower', () => {
    expect(limitFields({ metric: 'orders', above: 2, atMost: 9 })).toEqual([
      { limit: 'above', value: 2, max: 9 },
      { limit: 'atMost', value: 9, min: 2 },
    ]);
  });
});

describe('a joined condition', () => {
  const one: Condition = { metric: 'orders', above: 1 };
  const two: Condition = { words: 'group', is: '华东' };
  const deep: Condition = { any: [one, two] };

  it.each<[Condition]>([
    [one],
    [{ all: [one, two] }],
    [{ any: [two, deep] }],
    [{ all: [one, { all: [two, deep] }] }],
  ])('%j comes out as it went in', (condition) => {
    const joined = joinedOf(condition);
    expect(conditionOf(joined)).toEqual(condition);
    expect(asked(conditionOf(joined))).toEqual(condition);
  });

  it('with one part left is that part', () => {
    expect(conditionOf({ by: 'any', parts: [deep] })).toEqual(deep);
    expect(conditionOf({ by: 'all', parts: [one] })).toEqual(one);
  });
});

import fc from 'fast-check';
import { byNaturalBreaks } from '../../../src/core/cuts/naturalBreaks';
import { tieGroups } from '../../../src/core/scores/tieGroups';
import { abc, amounts, gradeSheet, tiersOf } from '../gradeRows';

const tiers = (values: readonly number[], bins: number): string => {
  const named = Object.fromEntries(values.map((value, i) => [`c${i}`, value]));
  return Object.values(
    tiersOf(gradeSheet(amounts(named), abc({ cut: { kind: 'naturalBreaks', bins } }))),
  ).join('');
};

/** Sum of squared distances to the means of the parts, by definition. */
function cost(values: readonly number[], tierOf: (value: number) => number): number {
  const parts = new Map<number, number[]>();
  for (const value of values) parts.set(tierOf(value), [...(parts.get(tierOf(value)) ?? []), value]);
  return [...parts.values()].reduce((sum, part) => {
    const mean = part.reduce((a, b) => a + b, 0) / part.length;
    return sum + part.reduce((a, b) => a + (b - mean) ** 2, 0);
  }, 0);
}

/** Every way to cut the distinct values, best first, into so many parts. */
function* partitions(distinct: readonly number[], parts: number): Generator<number[]> {
  if (parts === 1) yield distinct.map(() => 0);
  else
    for (let end = 1; end <= distinct.length - parts + 1; end++)
      for (const rest of partitions(distinct.slice(end), parts - 1))
        yield [...distinct.slice(0, end).map(() => 0), ...rest.map((tier) => tier + 1)];
}

describe('cut by natural breaks', () => {
  it('the groups that the eye sees', () => {
    expect(tiers([1, 2, 3, 10, 11, 12, 50], 3)).toBe('CCCBBBA');
  });

  it('of equally good partitions the one with the larger best tier', () => {
    // {2} | {1, 0} and {2, 1} | {0} both cost 0.5
    expect(tiers([0, 1, 2], 2)).toBe('BAA');
  });

  it('values weigh as many times as there are customers', () => {
    // Once each: {9} | {4, 0} costs 8, {9, 4} | {0} 12.5. With ten at 0 the first costs 16·10/11 = 14.5.
    expect(tiers([9, 4, 0], 2)).toBe('ABB');
    expect(tiers([9, 4, ...Array<number>(10).fill(0)], 2)).toBe('AABBBBBBBBBB');
  });

  it('equal scores are never split, fewer distinct scores make fewer tiers', () => {
    expect(tiers([5, 5, 5, 1], 3)).toBe('AAAB');
    expect(tiers([5, 5], 3)).toBe('AA');
  });

  it('large numbers that lie close together are told apart', () => {
    expect(tiers([1e9 + 0.1, 1e9 + 0.2, 1e9 + 5, 1e9 + 5.1], 2)).toBe('BBAA');
  });

  it('the least cost of all partitions, whatever the scores', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 2, max: 4 }), (values, bins) => {
        const groups = tieGroups(Float64Array.from(values), 'benefit');
        const distinct = [...groups.values];
        const found = byNaturalBreaks(groups, bins);
        const parts = Math.min(bins, distinct.length);
        const all = [...partitions(distinct, parts)];
        const costOf = (tierOf: ArrayLike<number>): number =>
          cost(values, (value) => tierOf[distinct.indexOf(value)] ?? -1);
        const least = Math.min(...all.map(costOf));
        expect(costOf(found)).toBeCloseTo(least, 9);
        // The best tiers as large as any equally good partition has them, from the best on.
        const best = all
          .filter((tierOf) => costOf(tierOf) < least + 1e-9)
          .sort((a, b) => (a.join('') < b.join('') ? -1 : 1));
        expect([...found]).toEqual(best[0]);
      }),
    );
  });
});

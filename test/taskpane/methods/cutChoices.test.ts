import fc from 'fast-check';
import { parseMethod } from '../../../src/core';
import type { CutPolicy } from '../../../src/core';
import type { CutKind } from '../../../src/taskpane/methods/cutChoices';
import {
  CUT_KINDS,
  cutOf,
  FEWEST_TIERS,
  isFor,
  MOST_TIERS,
  namesFor,
  tierCount,
  withTiers,
} from '../../../src/taskpane/methods/cutChoices';
import { limitsOf, withLimit } from '../../../src/taskpane/methods/cutLimits';
import { amounts, gradeSheet } from '../../core/gradeRows';

const tiers = fc.integer({ min: FEWEST_TIERS, max: MOST_TIERS });

/** Parses a policy with this cut, and grades by it. */
function works(cut: CutPolicy, costs: boolean): void {
  const names = namesFor(['A', 'B', 'C'], tierCount(cut));
  const method = { kind: 'abc', metric: costs ? 'recency' : 'amount', cut, tiers: names };
  parseMethod(method);
  const sheet = costs
    ? ([
        ['customer', 'date'],
        ['a', '2024-01-01'],
        ['b', '2024-02-01'],
      ] as const)
    : amounts({ a: 80, b: 15 });
  expect(gradeSheet(sheet, { version: 1, methods: [method] }).finalTiers.names).toEqual(names);
}

describe('a cut that is chosen', () => {
  it('is one that grades, whatever kind and number of tiers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CUT_KINDS), tiers, tiers, fc.boolean(), (kind, count, more, costs) => {
        fc.pre(isFor(kind, costs));
        const cut = cutOf(kind, count, [], costs);
        works(cut, costs);
        works(withTiers(cut, more, costs), costs);
        expect(tierCount(withTiers(cut, more, costs))).toBe(kind === 'computed' ? 3 : more);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it.each<[CutKind, number, CutPolicy]>([
    ['cumulativeShare', 3, { kind: 'cumulativeShare', limits: [0.8, 0.95], crossing: 'in' }],
    ['cumulativeShare', 2, { kind: 'cumulativeShare', limits: [0.8], crossing: 'in' }],
    // half of what is left of the whole
    ['cumulativeShare', 4, { kind: 'cumulativeShare', limits: [0.8, 0.95, 0.975], crossing: 'in' }],
    // half of the half that is left
    ['headcount', 4, { kind: 'headcount', shares: [0.2, 0.3, 0.25] }],
    ['quantiles', 4, { kind: 'quantiles', bins: 4 }],
  ])('%s with %i tiers starts with the usual limits', (kind, count, expected) => {
    expect(cutOf(kind, count, [], false)).toEqual(expected);
  });

  it('of fixed limits starts with those that the run found', () => {
    expect(cutOf('thresholds', 3, [900, 300], false)).toMatchObject({ limits: [900, 300] });
    expect(cutOf('thresholds', 4, [900, 300], false)).toMatchObject({ limits: [900, 300, 150] });
    expect(cutOf('thresholds', 4, [30, 90], true)).toMatchObject({ limits: [30, 90, 180] });
  });
});

describe('names of tiers', () => {
  it('stay, and new ones are the next letters', () => {
    expect(namesFor(['A', 'B', 'C'], 5)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(namesFor(['VIP', 'C'], 4)).toEqual(['VIP', 'C', 'D', 'E']);
    expect(namesFor(['A', 'B', 'C'], 2)).toEqual(['A', 'B']);
    expect(namesFor(['D', 'E', 'F'], 4)).toEqual(['D', 'E', 'F', 'G']);
  });
});

describe('the field of a limit', () => {
  it('takes every value between its bounds, and the cut still grades', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<CutKind>('cumulativeShare', 'headcount', 'thresholds'),
        tiers,
        fc.boolean(),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (kind, count, costs, which, at) => {
          fc.pre(isFor(kind, costs));
          const cut = cutOf(kind, count, [], costs);
          const fields = limitsOf(cut, costs) ?? [];
          const tier = which % fields.length;
          const { min = 0, max = 0 } = fields[tier] ?? {};
          const [low, high] = [Math.max(min, -1e6), Math.min(max, 1e6)];
          works(withLimit(cut, tier, Number((low + at * (high - low)).toFixed(6))), costs);
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });

  it('is there for limits only', () => {
    expect(limitsOf({ kind: 'quantiles', bins: 3 }, false)).toBeNull();
    expect(limitsOf({ kind: 'thresholds', limits: [null, 5], inclusive: true }, false)).toEqual([
      { value: undefined, min: 5, max: Infinity },
      { value: 5, min: -Infinity, max: Infinity },
    ]);
  });
});

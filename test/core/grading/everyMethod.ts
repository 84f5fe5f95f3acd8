import fc from 'fast-check';
import type { Cell } from '../../../src/core';
import type { Sheet } from '../gradeRows';

/** Small customer sheets with many ties, holes, negatives, customers who bought nothing and some in no region. */
export const SOURCE = {
  layout: 'customers',
  columns: Object.fromEntries(
    ['customer', 'amount', 'recency', 'orders', 'group', 'tenure', 'lastInterval', 'meanInterval'].map(
      (role) => [role, role],
    ),
  ),
};
const HEADER: readonly string[] = Object.keys(SOURCE.columns);

export type Row = readonly Cell[];
/** Where values stand in a row that has no name yet. */
export const COLUMN = { amount: 0, recency: 1, orders: 2, group: 3 } as const;

export const rows: fc.Arbitrary<Row[]> = fc.array(
  fc
    .tuple(
      fc.oneof(
        fc.integer({ min: -5, max: 20 }),
        fc.integer({ min: -5, max: 20 }).map((n) => n / 3),
        fc.constant(''),
      ),
      fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 30 }) }, fc.constant('')),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('n', 's', ''),
      fc.constantFrom<Cell>(5, 400, 800, ''),
      fc.constantFrom<Cell>(3, 400, ''),
      fc.constantFrom<Cell>(0, 10, ''),
    )
    .map((row): Row => row),
  { minLength: 1, maxLength: 20 },
);

/** Customers are named by their place, so that they keep their names in any order. */
export const namedRows = (list: readonly Row[]): Cell[][] => list.map((row, i) => [`c${i}`, ...row]);
export const sheetOf = (named: readonly Row[]): Sheet => [HEADER, ...named];

const AMOUNT = { metric: 'amount' };
const RECENCY = { metric: 'recency' };
const ORDERS = { metric: 'orders' };
const abc = (cut: object, more: object = {}): object => ({ kind: 'abc', cut, ...more });
const rfm = (more: object): object => ({ kind: 'rfm', ...more });
const weighted = (more: object): object => ({
  kind: 'weighted',
  indicators: [AMOUNT, RECENCY, ORDERS],
  ...more,
});
/** One indicator scored in some way, beside another: orders, as amounts may be negative. */
const normalised = (more: object): object =>
  weighted({
    missing: 'reweight',
    indicators: [
      { ...ORDERS, ...more },
      { ...AMOUNT, weight: 0.3 },
    ],
  });
const target = { direction: { target: 3 } };

/** Every kind of method with every cut, binning, normaliser, way to weigh … at least once. */
export const EVERY_METHOD: readonly object[] = [
  { kind: 'abc' },
  abc({ kind: 'cumulativeShare', limits: [0.5, 0.75, 1], crossing: 'out' }),
  abc({ kind: 'headcount', shares: [0.2, 0.3] }),
  abc({ kind: 'thresholds', limits: [10, 5, 0], inclusive: false }),
  abc({ kind: 'quantiles', bins: 4 }),
  abc({ kind: 'naturalBreaks', bins: 3 }),
  abc({ kind: 'computed' }),
  abc({ kind: 'headcount', shares: [0.4] }, RECENCY),
  abc({ kind: 'thresholds', limits: [5, 20] }, RECENCY),
  abc({ kind: 'quantiles', bins: 3 }, RECENCY),
  abc({ kind: 'equalWidth', bins: 3 }, RECENCY),
  abc({ kind: 'naturalBreaks', bins: 4 }, RECENCY),
  abc({ kind: 'headcount', shares: [0.3] }, { metric: { ratio: ['amount', 'orders'] } }),
  { kind: 'abc', within: 'group' },
  abc({ kind: 'quantiles', bins: 3 }, { within: 'group' }),
  rfm({}),
  rfm({ binning: 'quantilesPlusOne' }),
  rfm({ binning: 'equalWidth', monetary: 'average' }),
  rfm({ limits: { r: [5, 20], f: [2], m: [0, 3, 9] }, segments: { cells: { 324: 'best', 111: 'lost' } } }),
  rfm({ nested: true }),
  rfm({ nested: true, binning: 'equalWidth', bins: { r: 2, f: 3, m: 4 }, segments: 'eight' }),
  rfm({ segments: 'eight' }),
  rfm({ segments: 'eight', split: 'meanValue' }),
  rfm({ segments: 'eight', split: 'medianValue' }),
  rfm({ segments: 'eight', split: { limits: { r: 10, f: 3, m: 5 } } }),
  rfm({
    bins: 3,
    segments: {
      ranges: [
        { name: 'top', r: [2, 3], m: [3, 3] },
        { name: 'few', f: [1, 1] },
      ],
    },
  }),
  rfm({ weights: { r: 2, f: 3, m: 5 }, segments: { cut: { kind: 'headcount', shares: [0.5] } } }),
  weighted({}),
  weighted({ cut: { kind: 'thresholds', limits: [70, 40] } }),
  weighted({ winsor: [0.1, 0.9], missing: 'reweight', cut: { kind: 'naturalBreaks', bins: 4 } }),
  weighted({ missing: 'mean', cut: { kind: 'computed' } }),
  normalised(target),
  normalised({ normalise: 'zScore' }),
  normalised({ normalise: 'zScore', ...target }),
  normalised({ normalise: 'logMinMax', direction: 'cost' }),
  normalised({ normalise: 'logMinMax', ...target }),
  normalised({ normalise: 'ratio' }),
  normalised({ normalise: 'percentile', ...target }),
  normalised({ normalise: 'bands', bands: { limits: [1, 3], scores: [0, 50, 100] } }),
  weighted({ weights: 'entropy', indicators: [AMOUNT, ORDERS] }),
  weighted({ weights: 'critic', missing: 'mean' }),
  weighted({ weights: 'pca' }),
  weighted({
    weights: {
      ahp: [
        [1, 2, 3],
        [1 / 2, 1, 2],
        [1 / 3, 1 / 2, 1],
      ],
    },
  }),
  weighted({ weights: { alpha: 0.4, subjective: 'manual', objective: 'critic' } }),
  weighted({ aggregate: 'topsis', weights: 'critic', winsor: [0.1, 0.9] }),
  weighted({
    families: { money: 2, behaviour: 1 },
    indicators: [
      { ...AMOUNT, family: 'money' },
      { ...ORDERS, family: 'behaviour', weight: 2 },
      { ...RECENCY, family: 'behaviour', normalise: 'percentile' },
    ],
  }),
  {
    kind: 'grid',
    dimensions: [AMOUNT, { ...RECENCY, split: 'median' }],
    cells: { 'high / high': '1', 'high / low': '2', 'low / high': '3' },
    else: '4',
  },
  {
    kind: 'grid',
    within: 'group',
    dimensions: [AMOUNT, { ...ORDERS, cut: { kind: 'quantiles', bins: 2 } }],
    cells: { 'high / A': '1' },
    else: '2',
  },
  {
    kind: 'grid',
    dimensions: [
      { words: 'group', levels: ['n'], else: 'other' },
      { ...ORDERS, split: 3 },
      { ...AMOUNT, cut: { kind: 'computed' } },
    ],
    cells: { 'n / high / A': '1', 'other / low / C': '3' },
    else: '2',
  },
  {
    kind: 'ladder',
    steps: [
      {
        when: {
          all: [
            { ...AMOUNT, above: 5 },
            { words: 'group', is: 'n' },
          ],
        },
        tier: 'x',
      },
      { when: { ...RECENCY, atMost: 10 }, tier: 'z' },
    ],
    else: 'y',
  },
  { kind: 'lifecycle', newDays: 10, activeDays: 5, lapsedDays: 20 },
  { kind: 'lifecycle', ownInterval: { active: 1, lapsed: 2 }, growth: { ...AMOUNT, above: 5 } },
];

import fc from 'fast-check';
import type { Cell, Grading } from '../../../src/core';
import { freeze, grade, parsePolicy } from '../../../src/core';
import { readSheet } from '../gradeRows';

const SOURCE = {
  layout: 'customers',
  columns: { customer: 'customer', amount: 'amount', recency: 'recency', orders: 'orders', group: 'region' },
};
const AMOUNT = { metric: 'amount' };
const weighted = (method: object): object => ({
  kind: 'weighted',
  indicators: [AMOUNT, { metric: 'recency' }, { metric: 'orders' }],
  ...method,
});
const METHODS: readonly object[] = [
  { kind: 'abc' },
  { kind: 'abc', cut: { kind: 'headcount', shares: [0.2, 0.3] } },
  { kind: 'abc', cut: { kind: 'quantiles', bins: 4 } },
  { kind: 'abc', metric: 'recency', cut: { kind: 'equalWidth', bins: 3 } },
  { kind: 'abc', cut: { kind: 'naturalBreaks', bins: 3 } },
  { kind: 'abc', cut: { kind: 'computed' } },
  { kind: 'abc', within: 'group' },
  { kind: 'rfm' },
  { kind: 'rfm', binning: 'quantilesPlusOne' },
  { kind: 'rfm', nested: true },
  { kind: 'rfm', segments: 'eight' },
  { kind: 'rfm', segments: 'eight', split: 'meanValue' },
  { kind: 'rfm', segments: 'eight', split: 'medianValue' },
  { kind: 'rfm', segments: { cut: { kind: 'headcount', shares: [0.5] } } },
  weighted({}),
  weighted({
    indicators: [
      { ...AMOUNT, normalise: 'zScore' },
      { metric: 'orders', direction: { target: 3 } },
    ],
  }),
  weighted({ winsor: [0.1, 0.9], missing: 'reweight' }),
  weighted({ weights: 'entropy', indicators: [AMOUNT, { metric: 'orders' }] }),
  weighted({ weights: 'critic', missing: 'mean' }),
  weighted({ aggregate: 'topsis', weights: 'critic', winsor: [0.1, 0.9] }),
  weighted({
    families: { money: 2, behaviour: 1 },
    indicators: [
      { ...AMOUNT, family: 'money' },
      { metric: 'orders', family: 'behaviour', weight: 2 },
      { metric: 'recency', family: 'behaviour', normalise: 'percentile' },
    ],
  }),
  {
    kind: 'grid',
    dimensions: [AMOUNT, { metric: 'recency', split: 'median' }],
    cells: { 'high / high': '1', 'high / low': '2', 'low / high': '3' },
    else: '4',
  },
  {
    kind: 'grid',
    within: 'group',
    dimensions: [AMOUNT, { metric: 'orders', cut: { kind: 'quantiles', bins: 2 } }],
    cells: { 'high / A': '1' },
    else: '2',
  },
  { kind: 'ladder', steps: [{ when: { metric: 'amount', above: 5 }, tier: 'x' }], else: 'y' },
];

const rows = fc.array(
  fc.tuple(
    fc.oneof(
      fc.integer({ min: -5, max: 20 }),
      fc.integer({ min: -5, max: 20 }).map((n) => n / 3),
      fc.constant(''),
    ),
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom('n', 's', ''),
  ),
  { minLength: 1, maxLength: 30 },
);
const tiersOf = ({ methods }: Grading): number[][] => Object.values(methods).map(({ tierOf }) => [...tierOf]);

describe('a frozen policy', () => {
  it.each(METHODS)('%j: is a policy that gives every customer the same tier on the same data', (method) => {
    fc.assert(
      fc.property(rows, (list) => {
        const document = { version: 1, source: SOURCE, methods: [method] };
        const sheet: Cell[][] = [
          ['customer', 'amount', 'recency', 'orders', 'region'],
          ...list.map((values, i) => [`c${i}`, ...values]),
        ];
        const policy = parsePolicy(document);
        const sales = readSheet(sheet, document);
        const first = grade(sales, policy);
        const frozen = freeze(policy, first);
        expect(parsePolicy(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
        expect(tiersOf(grade(sales, frozen))).toEqual(tiersOf(first));
      }),
      { numRuns: 40 },
    );
  });

  it('judges others by the limits of its run: who doubles the amounts makes everyone A', () => {
    const document = { version: 1, source: SOURCE, methods: [{ kind: 'abc' }] };
    const sheet = (factor: number): Cell[][] => [
      ['customer', 'amount', 'recency', 'orders', 'region'],
      ['a', 80 * factor, 1, 1, ''],
      ['b', 15 * factor, 1, 1, ''],
      ['c', 5 * factor, 1, 1, ''],
    ];
    const policy = parsePolicy(document);
    const frozen = freeze(policy, grade(readSheet(sheet(1), document), policy));
    expect(frozen.methods[0]).toMatchObject({
      cut: { kind: 'thresholds', limits: [80, 15], inclusive: true },
    });
    expect(tiersOf(grade(readSheet(sheet(20), document), frozen))).toEqual([[0, 0, 0]]);
  });
});

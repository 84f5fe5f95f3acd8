import fc from 'fast-check';
import { grade, METRICS, parsePolicy } from '../../../src/core';
import { metricOf } from '../gradeRows';
import { salesOf } from './salesOf';
import type { Rows } from './salesOf';

const HEADER = [
  'customer',
  'date',
  'amount',
  'order',
  'quantity',
  'cost',
  'product',
  'due',
  'paid',
  'referrer',
] as const;

const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
const date = fc.tuple(fc.constantFrom('2021', '2022', '2023'), month).map((parts) => `${parts.join('-')}-15`);
const money = fc.integer({ min: -5000, max: 20_000 }).map((cents) => cents / 100);
const orEmpty = <T extends string | number>(values: fc.Arbitrary<T>): fc.Arbitrary<T | ''> =>
  fc.oneof({ weight: 3, arbitrary: values }, { weight: 1, arbitrary: fc.constant('' as const) });
const customer = fc.constantFrom('a', 'b', 'c');
const row = fc.tuple(
  customer,
  date,
  money,
  orEmpty(fc.constantFrom('o1', 'o2', 'o3', 'o4')),
  orEmpty(fc.integer({ min: -3, max: 9 })),
  orEmpty(money),
  orEmpty(fc.constantFrom('pen', 'ink')),
  orEmpty(date),
  orEmpty(date),
  orEmpty(customer),
);
const source = fc.record({
  returns: fc.constantFrom('net', 'count'),
  frequency: fc.constantFrom('orders', 'days', 'rows'),
});

/** All but the one that only a customer list can have. */
const NAMES = Object.keys(METRICS).filter((name) => name !== 'lastContact');
const METHODS = [
  { id: 'whole', kind: 'weighted', indicators: NAMES.map((metric) => ({ metric })) },
  {
    id: 'window',
    kind: 'weighted',
    indicators: NAMES.map((metric) => ({ metric: { metric, last: { months: 9 } } })),
  },
];

/** Every metric of every customer, by names: the order of customers is not theirs. */
function everything(rows: Rows, policySource: object): Record<string, Record<string, number | undefined>> {
  const graded = grade(salesOf(rows), parsePolicy({ version: 1, source: policySource, methods: METHODS }));
  return Object.fromEntries(
    Object.keys(graded.customers.metrics).map((label) => [label, metricOf(graded, label)]),
  );
}

describe('metrics', () => {
  it('do not depend on the order of the rows, to the last bit', () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 14 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, source, ([rows, turned], policySource) => {
        const measured = everything([[...HEADER], ...rows], policySource);
        expect(Object.keys(measured)).toHaveLength(2 * NAMES.length);
        expect(everything([[...HEADER], ...turned], policySource)).toEqual(measured);
      }),
      { numRuns: 60 },
    );
  });
});

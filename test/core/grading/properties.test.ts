import fc from 'fast-check';
import type { Cell, Grading } from '../../../src/core';
import { gradingDocument } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { gradeSheet } from '../gradeRows';

const POLICY = {
  version: 1,
  source: { indicators: [{ column: 'stars', as: 'stars', aggregate: 'last' }] },
  methods: [
    { id: 'abc', kind: 'abc' },
    { id: 'heads', kind: 'abc', cut: { kind: 'headcount', shares: [0.2, 0.3] } },
    { id: 'out', kind: 'abc', cut: { kind: 'cumulativeShare', limits: [0.5, 0.9], crossing: 'out' } },
    { id: 'rfm', kind: 'rfm' },
    { id: 'nested', kind: 'rfm', nested: true, monetary: 'average' },
    { id: 'eight', kind: 'rfm', segments: 'eight', bins: 3, binning: 'equalWidth' },
    {
      id: 'score',
      kind: 'weighted',
      missing: 'reweight',
      indicators: [
        { metric: 'amount', weight: 0.7 },
        { metric: 'recency', weight: 0.2, normalise: 'percentile' },
        { metric: 'stars', weight: 0.1 },
      ],
    },
  ],
};

const rows: fc.Arbitrary<Cell[]> = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    fc.integer({ min: 45_000, max: 45_060 }),
    fc.oneof(
      fc.integer({ min: -500, max: 5000 }).map((cents) => cents / 100),
      fc.double({ noNaN: true, min: 0, max: 1e6 }),
    ),
    fc.constantFrom<Cell>('', 1, 2.5, 5),
  )
  .map((row): Cell[] => [...row]);
const sheetOf = (list: Cell[][]): Sheet => [['customer', 'date', 'amount', 'stars'], ...list];
const sale = fc.array(rows, { minLength: 1, maxLength: 40 });

/** Method → customer → tier. */
const tiers = (grading: Grading): Record<string, Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(grading.methods).map(([id, { tiers: sizes, tierOf }]) => [
      id,
      Object.fromEntries(grading.customers.key.map((key, i) => [key, sizes[tierOf[i] ?? -1]?.name])),
    ]),
  );

describe('a grading', () => {
  it('is the same in any order of the rows, to the last digit', () => {
    fc.assert(
      fc.property(sale, fc.infiniteStream(fc.nat()), (list, picks) => {
        const shuffled = [...list];
        for (let i = shuffled.length - 1; i > 0; i--) {
          const j = (picks.next().value ?? 0) % (i + 1);
          [shuffled[i], shuffled[j]] = [shuffled[j] ?? [], shuffled[i] ?? []];
        }
        const plain = ({ rows: counted, ...document }: ReturnType<typeof gradingDocument>): unknown => [
          counted.fates,
          document,
        ];
        const first = gradingDocument(gradeSheet(sheetOf(list), POLICY));
        const second = gradingDocument(gradeSheet(sheetOf(shuffled), POLICY));
        expect(plain(second)).toEqual(plain(first));
      }),
    );
  });

  it('is the same when all money is counted in another unit: ABC by shares and heads, RFM by quantiles', () => {
    fc.assert(
      fc.property(sale, fc.constantFrom(100, 2, 0.5), (list, factor) => {
        // Whole units below 2^53, so that scaling itself rounds nothing.
        const whole = list.map(([customer = '', date = '', amount, stars = '']): Cell[] => [
          customer,
          date,
          Math.round(Number(amount)),
          stars,
        ]);
        const scaled = whole.map(([customer = '', date = '', amount, stars = '']): Cell[] => [
          customer,
          date,
          Number(amount) * factor,
          stars,
        ]);
        const { abc, heads, out, rfm } = tiers(gradeSheet(sheetOf(whole), POLICY));
        expect(tiers(gradeSheet(sheetOf(scaled), POLICY))).toMatchObject({ abc, heads, out, rfm });
      }),
    );
  });

  it('gives every customer one tier per method, and the sizes add up', () => {
    fc.assert(
      fc.property(sale, (list) => {
        const { methods, customers } = gradeSheet(sheetOf(list), POLICY);
        for (const { tiers: sizes, unknown } of Object.values(methods)) {
          const total = sizes.reduce((sum, size) => sum + size.customers, unknown.customers);
          expect(total).toBe(customers.key.length);
        }
      }),
    );
  });

  it('survives structured clone and JSON', () => {
    const grading = gradeSheet(
      sheetOf([
        ['a', 45_000, 5, 1],
        ['b', 45_001, -5, ''],
      ]),
      POLICY,
    );
    expect(structuredClone(grading)).toEqual(grading);
    const document = gradingDocument(grading);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

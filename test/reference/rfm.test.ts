import type { Grading, RfmResult } from '../../src/core';
import { describeReference, expectedByCustomer, gradeFile, referenceRows } from './sharedData';

/** R package `rfm` 0.3.0; see ../shared/data/README.md. */
const ORDERS = {
  layout: 'transactions',
  columns: { customer: 'customer_id', date: 'order_date', amount: 'revenue' },
  asOf: '2006-12-31',
  frequency: 'rows',
};
const ANY_SEGMENT = { ranges: [{ name: 'Any' }] };

const rfmPolicy = (source: object, method: object): object => ({
  version: 1,
  source,
  methods: [{ id: 'rfm', kind: 'rfm', binning: 'quantilesPlusOne', segments: ANY_SEGMENT, ...method }],
});

function rfmOf(grading: Grading): RfmResult {
  const result = grading.methods['rfm'];
  if (result?.kind !== 'rfm') throw new Error('no RFM');
  return result;
}

/** Customer → [days, orders, amount, R, F, M], as R writes them. */
function judged(grading: Grading): Map<string, string[]> {
  const { r, f, m } = rfmOf(grading);
  const { recency, orders, amount } = grading.customers.metrics;
  const at = (values: ArrayLike<number> | undefined, i: number): string => String(values?.[i]);
  return new Map(
    grading.customers.name.map((name, i) => [
      name,
      [at(recency, i), at(orders, i), at(amount, i), at(r, i), at(f, i), at(m, i)],
    ]),
  );
}

const sum = (scores: Uint8Array): number => scores.reduce((a, b) => a + b, 0);

/** The limits R prints, without the outer ones: lower bounds from the second bin on. */
function innerLimits(file: string, column: number): number[] {
  const [, , ...rows] = referenceRows(`expected/${file}`);
  return rows.map((row) => Number(row[column]));
}

describeReference('RFM as R rfm_table_order computes it, 995 customers', () => {
  it.each([
    ['5 bins', 'rfm_order_default5.csv', {}],
    ['3 bins', 'rfm_order_bins3.csv', { bins: 3 }],
    [
      'custom limits, a value equal to a limit above it',
      'rfm_order_custom.csv',
      { limits: { r: [115, 181, 297, 482], f: [4, 5, 6, 8], m: [256, 382, 506, 666] } },
    ],
  ])('gives every customer the same days, orders, amount, R, F and M with %s', (_, file, method) => {
    const expected = expectedByCustomer(file);
    expect(expected.size).toBe(995);
    expect(judged(gradeFile('rfm_orders.csv', rfmPolicy(ORDERS, method)))).toEqual(expected);
  });

  it('computes the limits that R prints', () => {
    const { edges } = rfmOf(gradeFile('rfm_orders.csv', rfmPolicy(ORDERS, {})));
    const expected = (column: number): number[] => innerLimits('rfm_order_default5_limits.csv', column);
    expect([edges.r.limits, edges.f.limits, edges.m.limits]).toEqual([expected(0), expected(2), expected(4)]);
  });

  it('adds up to the published score sums 2990, 2746, 2977', () => {
    const { r, f, m } = rfmOf(gradeFile('rfm_orders.csv', rfmPolicy(ORDERS, {})));
    expect([sum(r), sum(f), sum(m)]).toEqual([2990, 2746, 2977]);
  });

  it('differs in 3 customers from right-closed quantile bins, whose limits are no whole numbers here', () => {
    const plusOne = rfmOf(gradeFile('rfm_orders.csv', rfmPolicy(ORDERS, {})));
    const plain = rfmOf(gradeFile('rfm_orders.csv', rfmPolicy(ORDERS, { binning: 'quantiles' })));
    const differs = plain.r.filter(
      (r, i) => r !== plusOne.r[i] || plain.f[i] !== plusOne.f[i] || plain.m[i] !== plusOne.m[i],
    );
    expect(differs).toHaveLength(3);
  });

  it.each(['man', 'test'])(
    'gives every customer the same segment by the ranges of rfm_segment_rules_%s',
    (name) => {
      const [, ...rules] = referenceRows(`expected/rfm_segment_rules_${name}.csv`);
      const ranges = rules.map(([segment, ...bounds]) => {
        const [rl, rh, fl, fh, ml, mh] = bounds.map(Number);
        return { name: segment, r: [rl, rh], f: [fl, fh], m: [ml, mh] };
      });
      const grading = gradeFile(
        'rfm_orders.csv',
        rfmPolicy(ORDERS, { segments: { ranges, else: 'Others' } }),
      );
      const { tiers, tierOf } = rfmOf(grading);
      const segments = new Map(grading.customers.name.map((key, i) => [key, [tiers[tierOf[i] ?? -1]?.name]]));
      expect(segments).toEqual(expectedByCustomer(`rfm_segments_${name}.csv`));
    },
  );
});

describeReference('RFM as R rfm_table_customer computes it, 39 999 customers', () => {
  it('gives every customer of the list the same R, F and M', () => {
    const source = {
      layout: 'customers',
      columns: {
        customer: 'customer_id',
        recency: 'recency_days',
        orders: 'number_of_orders',
        amount: 'revenue',
      },
    };
    const grading = gradeFile('rfm_customers.csv', rfmPolicy(source, {}));
    const scores = new Map([...judged(grading)].map(([name, values]) => [name, values.slice(3)]));
    const expected = expectedByCustomer('rfm_customer_default5.csv');
    expect(expected.size).toBe(39_999);
    expect(scores).toEqual(expected);
  });
});

import fc from 'fast-check';
import { METRICS, ROLES } from '../../../src/core';

type Arbitraries = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** An object with any of these keys. */
const some = (keys: Arbitraries): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(keys, { requiredKeys: [] });

const METHODS = [
  [{ kind: 'abc' }],
  [{ kind: 'rfm', bins: 3, segments: 'eight' }],
  [{ kind: 'abc' }, { kind: 'rfm' }],
  [
    { kind: 'abc', cut: { kind: 'headcount', shares: [0.2, 0.3] } },
    {
      kind: 'weighted',
      missing: 'reweight',
      indicators: [{ metric: 'amount' }, { metric: 'orders', weight: 2 }],
    },
  ],
  [
    {
      kind: 'abc',
      metric: { metric: 'amount', last: { months: 3 } },
      cut: { kind: 'headcount', shares: [0.5] },
      tiers: ['A', 'B'],
    },
  ],
] as const;

const oneMetric = fc
  .constantFrom(...Object.keys(METRICS))
  .map((metric) => [{ kind: 'abc', metric, cut: { kind: 'headcount', shares: [0.2, 0.3] } }]);

/** A policy over a sheet with these headers: any key of `source`, sometimes with a header that is not there. */
export function anyPolicy(headers: readonly string[]): fc.Arbitrary<object> {
  const known =
    headers.length > 0 ? [...Array.from({ length: 6 }, () => headers).flat(), 'elsewhere'] : ['elsewhere'];
  const head = fc.constantFrom(...known);
  /** Mostly a header that speaks of it. */
  const about = (words: RegExp): fc.Arbitrary<string> => {
    const fits = headers.filter((one) => words.test(one));
    return fits.length > 0 ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...fits) }, head) : head;
  };
  const amount = fc.oneof(
    { weight: 5, arbitrary: about(/amount|金额/i) },
    { weight: 1, arbitrary: fc.tuple(head, head).map((product) => ({ product })) },
    { weight: 1, arbitrary: fc.tuple(head, head).map((difference) => ({ difference })) },
  );
  const roles: Arbitraries = Object.fromEntries(
    ROLES.map((role) => [role, role === 'amount' ? amount : head]),
  );
  const columns = fc
    .record({ customer: about(/customer|客户/i), date: about(/date|日期/i), amount, more: some(roles) })
    .map(({ more, ...main }) => ({ ...more, ...main }));
  const indicator = fc
    .tuple(head, some({ aggregate: fc.constantFrom('sum', 'mean', 'max', 'min', 'last', 'mode') }))
    .map(([column, more]) => ({ column, as: 'own', ...more }));
  const source = some({
    layout: fc.constantFrom(...Array.from({ length: 7 }, () => 'transactions'), 'customers'),
    columns,
    indicators: fc.array(indicator, { maxLength: 1 }),
    asOf: fc.constantFrom('latest', 'today', '2024-06-30'),
    period: fc.constantFrom('all', { lastMonths: 12 }, { from: '2023-01-01', to: '2024-12-31' }),
    returns: fc.constantFrom('net', 'ignore', 'count'),
    frequency: fc.constantFrom('orders', 'days', 'rows'),
    dateOrder: fc.constantFrom('dayFirst', 'monthFirst', 'yearFirst'),
    decimal: fc.constantFrom('.', ','),
    rates: fc.constantFrom({}, { $: 7.1, '€': 7.8 }, { '¥': 1, $: 7 }),
    dropDuplicates: fc.boolean(),
    visibleOnly: fc.boolean(),
    keepTotalRows: fc.boolean(),
    excused: head.map((column) => ({ column, reasons: ['高', 'weather'] })),
    aliases: fc.constantFrom({}, { acme: 'Acme Ltd' }, { a: 'b', b: 'a' }, { __proto__x: 'constructor' }),
    distinct: fc.constantFrom([], [['Acme Ltd', 'ACME ltd']], [['上海宏达贸易', '上海宏达贸易有限公司']]),
  });
  // Most policies leave most to the proposal, as a person does who has just opened the pane.
  const light = some({
    asOf: fc.constantFrom('latest', 'today'),
    dateOrder: fc.constantFrom('dayFirst', 'monthFirst'),
  });
  return fc
    .tuple(
      fc.oneof({ weight: 2, arbitrary: source }, { weight: 3, arbitrary: light }),
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom<readonly object[]>(...METHODS) }, oneMetric),
    )
    .map(([parts, methods]) => ({ version: 1, source: parts, methods }));
}

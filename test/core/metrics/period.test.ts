import type { Sales } from '../../../src/core';
import { metricOf } from '../gradeRows';
import { day, gradedBy, measured, salesOf } from './salesOf';
import type { Rows } from './salesOf';

/** One customer with an order of 1 on each day. */
const orders = (dates: readonly string[]): Rows => [
  ['customer', 'date', 'amount'],
  ...dates.map((date) => ['a', date, 1]),
];

describe('the last months begin after the same day, clamped to the month’s end', () => {
  it.each<[asOf: string, months: number, out: string, first: string]>([
    ['2024-03-31', 1, '2024-02-29', '2024-03-01'],
    ['2023-03-31', 1, '2023-02-28', '2023-03-01'],
    ['2024-02-29', 12, '2023-02-28', '2023-03-01'],
    ['2025-02-28', 12, '2024-02-28', '2024-02-29'],
    ['2024-02-29', 48, '2020-02-29', '2020-03-01'],
    ['2024-05-31', 3, '2024-02-29', '2024-03-01'],
    ['2024-01-31', 2, '2023-11-30', '2023-12-01'],
    ['2024-03-30', 1, '2024-02-29', '2024-03-01'],
    ['2024-04-30', 1, '2024-03-30', '2024-03-31'],
    ['2024-01-15', 1, '2023-12-15', '2023-12-16'],
    ['2100-03-31', 1, '2100-02-28', '2100-03-01'],
  ])('%s less %d months: %s is out, %s in', (asOf, months, out, first) => {
    const rows = orders([out, first, asOf]);
    expect(measured(rows, 'firstPurchase', { period: { lastMonths: months } })).toEqual({ a: day(first) });
    // a window likewise
    expect(measured(rows, { metric: 'orders', last: { months } })).toEqual({ a: 2 });
  });
});

describe('a period', () => {
  it.each<[period: unknown, asOf: string, amount: number]>([
    ['all', 'latest', 4],
    [{ lastMonths: 1 }, 'latest', 1],
    [{ lastMonths: 1 }, '2024-02-15', 2],
    [{ from: '2024-01-31', to: '2024-02-01' }, 'latest', 2],
    [{ from: '2024-02-29', to: '2025-12-31' }, 'latest', 2],
    // the analysis date ends it
    [{ from: '2024-01-01', to: '2024-12-31' }, '2024-02-29', 3],
    ['all', '2024-02-01', 2],
  ])('%j to %s has %d', (period, asOf, amount) => {
    const rows = orders(['2024-01-31', '2024-02-01', '2024-02-29', '2024-04-30']);
    expect(measured(rows, 'amount', { period, asOf })).toEqual({ a: amount });
  });

  it('and a window in it both count', () => {
    const rows = orders(['2024-01-31', '2024-02-01', '2024-03-15', '2024-03-31']);
    const period = { from: '2024-01-01', to: '2024-03-15' };
    // the window of 2 months to 31 March begins on 1 February
    expect(measured(rows, { metric: 'amount', last: { months: 2 } }, { period })).toEqual({ a: 2 });
  });
});

describe('the analysis date', () => {
  const rows: Rows = [
    ['customer', 'date', 'amount'],
    ['a', '2024-02-28', 1],
    ['b', '2024-03-01', -1],
  ];

  it.each<[asOf: string, today: string, expected: string, recency: number]>([
    // a return counts for it
    ['latest', '2030-01-01', '2024-03-01', 2],
    ['today', '2024-03-02', '2024-03-02', 3],
    ['today', '2025-02-28', '2025-02-28', 366],
    ['2024-02-28', '2030-01-01', '2024-02-28', 0],
    ['2024-12-31', '2030-01-01', '2024-12-31', 307],
  ])('%s (today %s) is %s', (asOf, today, expected, recency) => {
    const graded = gradedBy(salesOf(rows, { today: day(today) }), 'recency', { asOf });
    expect(graded.asOf).toBe(day(expected));
    expect(metricOf(graded, 'recency')).toMatchObject({ a: recency });
  });

  it('latest: a return that is ignored counts for it all the same', () => {
    expect(measured(rows, 'recency', { returns: 'ignore' })).toEqual({ a: 2 });
  });

  it('latest in the customers layout is the latest last purchase', () => {
    const sales: Sales = {
      ...salesOf([['customer'], ['a'], ['b']]),
      layout: 'customers',
      numbers: { lastPurchase: Float64Array.of(day('2024-02-28'), day('2024-03-01')) },
    };
    expect(metricOf(gradedBy(sales, 'recency'), 'recency')).toEqual({ a: 2, b: 0 });
  });
});

import type { IndicatorColumn, Sales } from '../../../src/core';
import { faultOf, metricOf } from '../gradeRows';
import { gradedBy, salesOf } from './salesOf';
import type { Rows } from './salesOf';

const none = NaN;

type Aggregate = IndicatorColumn['aggregate'];

// Stars stand beside: a 4, then 1 and 3 on one day, then nothing; b 2; c nothing; d a return with 5; e −1 −1 2, a return with 9
const ROWS: Rows = [
  ['customer', 'date', 'amount'],
  ['a', '2024-01-01', 1],
  ['a', '2024-01-03', 1],
  ['a', '2024-01-03', 1],
  ['a', '2024-01-04', 1],
  ['b', '2024-01-01', 1],
  ['c', '2024-01-09', 1],
  ['d', '2024-01-01', -1],
  ['e', '2024-01-01', 1],
  ['e', '2024-01-05', 1],
  ['e', '2024-01-05', 1],
  ['e', '2024-01-06', -1],
];
const STARS = [4, 1, 3, none, 2, none, 5, -1, -1, 2, 9];

const stars = (
  sales: Sales,
  aggregate: Aggregate,
  values: readonly number[],
  source: object = {},
): Record<string, number | undefined> => {
  const indicators = [{ as: 'stars', aggregate, values: Float64Array.from(values) }];
  const policy = { ...source, indicators: [{ column: 'stars', as: 'stars', aggregate }] };
  return metricOf(gradedBy({ ...sales, indicators }, 'stars', policy), 'stars');
};

describe('an indicator is aggregated over purchases', () => {
  it.each<[aggregate: Aggregate, a: number, b: number, e: number]>([
    ['sum', 8, 2, 0],
    ['mean', 8 / 3, 2, 0],
    ['max', 4, 2, 2],
    ['min', 1, 2, -1],
    // of the latest day that has a value the greater one
    ['last', 3, 2, 2],
    // of three once each the greatest
    ['mode', 4, 2, -1],
  ])('%s', (aggregate, a, b, e) => {
    expect(stars(salesOf(ROWS), aggregate, STARS)).toEqual({ a, b, c: none, d: none, e });
    // also where returns count as visits
    expect(stars(salesOf(ROWS), aggregate, STARS, { returns: 'count' })).toEqual({
      a,
      b,
      c: none,
      d: none,
      e,
    });
  });

  it.each<[aggregate: Aggregate, a: number, e: number]>([
    ['sum', 4, 1],
    ['mean', 2, 0.5],
    ['max', 3, 2],
    ['min', 1, -1],
    ['last', 3, 2],
    ['mode', 3, 2],
  ])('%s of a period', (aggregate, a, e) => {
    const period = { from: '2024-01-03', to: '2024-01-31' };
    expect(stars(salesOf(ROWS), aggregate, STARS, { period })).toEqual({ a, c: none, e });
  });

  it.each<Aggregate>(['sum', 'mean', 'max', 'min', 'last', 'mode'])(
    '%s in the customers layout is the value of the one row',
    (aggregate) => {
      const sales: Sales = { ...salesOf([['customer'], ['a'], ['b']]), layout: 'customers' };
      expect(stars(sales, aggregate, [7, none])).toEqual({ a: 7, b: none });
    },
  );

  it('last needs dates', () => {
    expect(faultOf(() => stars(salesOf([['customer'], ['a']]), 'last', [1]))).toEqual({
      id: 'grade.missingRole',
      values: { metric: 'stars', role: 'date' },
    });
  });

  it('sum is exact: 0.1 + 0.2 is 0.3', () => {
    const rows: Rows = [['customer'], ['a'], ['a']];
    expect(stars(salesOf(rows), 'sum', [0.1, 0.2], { frequency: 'rows' })).toEqual({ a: 0.3 });
  });
});

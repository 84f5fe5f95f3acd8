import type { Sales } from '../../../src/core';
import { faultOf, metricOf } from '../gradeRows';
import { gradedBy, listedOf, salesOf } from './salesOf';
import type { Rows } from './salesOf';

const none = NaN;

describe('mode of numbers: the most frequent value over purchases, of several the greatest', () => {
  const rows: Rows = [
    ['customer', 'date', 'amount'],
    ...['a', 'a', 'a', 'b', 'b', 'c', 'd', 'e'].map((customer) => [customer, '2024-01-01', 1]),
    ['e', '2024-01-02', -1],
    ['e', '2024-01-02', -1],
  ];
  const values = [3, 5, 3, 2, 7, none, -1, 4, 9, 9];
  const mode = (of: Rows, numbers: readonly number[]): Record<string, number | undefined> => {
    const indicators: Sales['indicators'] = [
      { as: 'stars', aggregate: 'mode', values: Float64Array.from(numbers) },
    ];
    const source = { indicators: [{ column: 'stars', as: 'stars', aggregate: 'mode' }] };
    return metricOf(gradedBy(salesOf(of, { indicators }), 'stars', source), 'stars');
  };

  it('a twice 3; b 2 and 7; c nothing; d one; e 4, as the 9s are returns', () => {
    expect(mode(rows, values)).toEqual({ a: 3, b: 7, c: none, d: -1, e: 4 });
  });

  it('does not depend on the order of the rows', () => {
    const [header, ...body] = rows;
    expect(mode([header, ...body.reverse()], [...values].reverse())).toEqual({
      a: 3,
      b: 7,
      c: none,
      d: -1,
      e: 4,
    });
  });
});

/** Customer → word. */
const wordsOf = (sales: Sales, label: string, source: object = {}): Record<string, string | undefined> => {
  const { name, words } = gradedBy(sales, 'amount', source).customers;
  const { codes, labels } = words[label] ?? { codes: [], labels: [] };
  return Object.fromEntries(name.map((customer, i) => [customer, labels[codes[i] ?? -1]]));
};

describe('words of customers', () => {
  const rows: Rows = [
    ['customer', 'date', 'amount', 'group', 'product'],
    ['a', '2024-01-01', 1, 'West', 'pen'],
    ['a', '2024-01-02', 1, 'East', 'ink'],
    ['a', '2024-01-03', 1, 'West', 'ink'],
    ['b', '2024-01-01', 1, 'West', 'pen'],
    ['b', '2024-01-02', 1, 'East', 'ink'],
    ['c', '2024-01-01', 1, '', 'ink'],
    ['d', '2024-01-01', -1, 'East', ''],
  ];

  it('are the most frequent ones, of several as frequent the first by code units, returns included', () => {
    const expected = { a: 'West', b: 'East', c: undefined, d: 'East' };
    expect(wordsOf(salesOf(rows), 'group')).toEqual(expected);
    expect(wordsOf(salesOf(rows), 'product')).toEqual({ a: 'ink', b: 'ink', c: 'ink', d: undefined });
    const [header, ...body] = rows;
    expect(wordsOf(salesOf([header, ...body.reverse()]), 'group')).toEqual(expected);
  });

  it('of rows outside the period do not count', () => {
    const period = { from: '2024-01-02', to: '2024-01-02' };
    expect(wordsOf(salesOf(rows), 'group', { period })).toEqual({ a: 'East', b: 'East' });
  });

  it('come from the second source where it has one; spellings of one word are one label', () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const group = { codes: Int32Array.of(-1, 0, 1, -1, 2), labels: ['North', 'WEST', 'South'] };
    const sales = salesOf(rows, { keys, list: listedOf(keys, ['b', 'c', 'e'], { texts: { group } }) });
    expect(wordsOf(sales, 'group')).toEqual({ a: 'WEST', b: 'North', c: 'WEST', d: 'East', e: 'South' });
  });

  it('of an indicator are words of purchases, and no metric', () => {
    const indicators: Sales['indicators'] = [
      {
        as: 'channel',
        aggregate: 'mode',
        values: Float64Array.of(1, 0, 1, 0, 1, none, 0),
        labels: ['shop', 'app'],
      },
    ];
    const source = { indicators: [{ column: 'channel', as: 'channel', aggregate: 'mode' }] };
    const sales = salesOf(rows, { indicators });
    expect(wordsOf(sales, 'channel', source)).toEqual({ a: 'app', b: 'app', c: undefined, d: undefined });
    expect(gradedBy(sales, 'amount', source).customers.metrics).not.toHaveProperty('channel');
    expect(faultOf(() => gradedBy(sales, 'channel', source))).toEqual({
      id: 'grade.wordsNoMetric',
      values: { metric: 'channel' },
    });
  });
});

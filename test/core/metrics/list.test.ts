import { grade, gradingDocument, parsePolicy } from '../../../src/core';
import type { Grading, Sales } from '../../../src/core';
import { faultOf, metricOf, tiersOf } from '../gradeRows';
import { gradedBy, listedOf, salesOf } from './salesOf';
import type { Rows } from './salesOf';

const none = NaN;

// a and b bought, c returned something, d is left out by a period, e and f are in the list only
const ROWS: Rows = [
  ['customer', 'date', 'amount', 'quantity'],
  ['a', '2024-01-10', 80, 8],
  ['b', '2024-01-20', 20, 2],
  ['c', '2024-01-31', -5, -1],
  ['d', '2023-01-01', 50, 5],
];
const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];
const YEAR = { period: { lastMonths: 12 } };

const listing = (...listed: string[]): Sales =>
  salesOf(ROWS, {
    keys: KEYS,
    list: listedOf(KEYS, listed, {
      indicators: [{ as: 'credit', values: Float64Array.of(1, 2, 3, 4, 5, none) }],
    }),
  });
const all = (kind: object): Grading =>
  grade(listing('a', 'c', 'd', 'e', 'f'), parsePolicy({ version: 1, methods: [kind] }));

describe('customers that only the second source has', () => {
  it.each<[metric: string, e: number]>([
    ['orders', 0],
    ['amount', 0],
    ['grossAmount', 0],
    ['returns', 0],
    ['recency', none],
    ['firstPurchase', none],
    ['quantity', none],
    ['averageOrderValue', none],
    ['busiestDayOrders', 0],
    ['variability', none],
    ['trend', none],
  ])('take part: their %s is %d', (metric, e) => {
    expect(metricOf(gradedBy(listing('e'), metric), metric)).toMatchObject({ e });
  });

  it('come after those with rows, and so does one whose rows are all left out', () => {
    expect(gradedBy(listing('e', 'd'), 'amount', YEAR).customers.key).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('are in the last tier of an ABC without changing its cut', () => {
    const graded = all({ kind: 'abc', cut: { kind: 'headcount', shares: [0.4] } });
    // of a, b and d, who bought, d (50) has 1 ÷ 3 before it and b (20) 2 ÷ 3
    expect(tiersOf(graded)).toEqual({ a: 'A', b: 'B', c: 'B', d: 'A', e: 'B', f: 'B' });
  });

  it('are unknown to RFM', () => {
    expect(tiersOf(all({ kind: 'rfm' }))).toMatchObject({ c: 'Unknown', e: 'Unknown', f: 'Unknown' });
  });

  it('have what it says of them; who is not in it lacks that', () => {
    const source = { list: { sheet: 'List', indicators: [{ column: 'credit', as: 'credit' }] } };
    expect(metricOf(gradedBy(listing('e', 'f'), 'credit', source), 'credit')).toMatchObject({
      a: 1,
      e: 5,
      f: none,
    });
  });

  it('are missing in the customers layout: nothing is known of their orders', () => {
    const sales: Sales = {
      ...salesOf([['customer'], ['a']], { keys: ['a', 'e'] }),
      layout: 'customers',
      numbers: { amount: Float64Array.of(7), orders: Float64Array.of(2) },
      list: listedOf(['a', 'e'], ['e']),
    };
    const graded = gradedBy(sales, 'amount');
    expect(metricOf(graded, 'amount')).toEqual({ a: 7, e: none });
    expect(metricOf(graded, 'orders')).toEqual({ a: 2, e: none });
    expect(tiersOf(graded)).toEqual({ a: 'A', e: 'Unknown' });
  });

  it('are not enough to grade: no row of the first source is an error', () => {
    const sales = salesOf([['customer', 'amount']], { keys: ['e'], list: listedOf(['e'], ['e']) });
    expect(faultOf(() => gradedBy(sales, 'amount'))).toEqual({ id: 'grade.noRows', values: {} });
  });
});

describe('the counts of the second source', () => {
  it.each<[listed: string[], source: object, counts: object]>([
    // c has returned only: no orders
    [['a', 'c', 'e'], {}, { read: 3, listed: 3, notInList: 2, noOrders: 2 }],
    [['a', 'c', 'e'], { returns: 'count' }, { read: 3, listed: 3, notInList: 2, noOrders: 2 }],
    [['a', 'b', 'c', 'd'], {}, { read: 4, listed: 4, notInList: 0, noOrders: 1 }],
    // d's order lies before
    [['a', 'd'], YEAR, { read: 2, listed: 2, notInList: 2, noOrders: 1 }],
    [[], {}, { read: 0, listed: 0, notInList: 4, noOrders: 0 }],
  ])('%j %j', (listed, source, counts) => {
    const graded = gradedBy(listing(...listed), 'amount', source);
    expect(graded.list).toMatchObject(counts);
    expect(gradingDocument(graded).list).toMatchObject({
      ...counts,
      fates: { used: listed.length, blank: 0 },
    });
  });

  it('are not there without one', () => {
    const graded = gradedBy(salesOf(ROWS), 'amount');
    expect(graded).not.toHaveProperty('list');
    expect(gradingDocument(graded)).not.toHaveProperty('list');
  });
});

import { metricOf } from '../gradeRows';
import { gradedBy, listedOf, measured, salesOf } from './salesOf';
import type { Rows } from './salesOf';

// b and c came by a, d by b; a names itself; c also names d; e's referrer is no customer
const ROWS: Rows = [
  ['customer', 'date', 'amount', 'referrer'],
  ['a', '2024-01-01', 100, 'a'],
  ['b', '2024-01-01', 10, 'a'],
  ['b', '2024-03-01', 20, 'a'],
  ['b', '2024-03-01', -5, ''],
  ['c', '2024-01-01', 40, 'a'],
  ['c', '2024-03-31', 2, 'd'],
  ['d', '2024-01-01', -7, 'b'],
  ['e', '2024-01-01', 1, 'z'],
];

describe('referredCustomers: distinct customers that name one as who referred them', () => {
  it.each([
    [{}, { a: 2, b: 1, c: 0, d: 1, e: 0 }],
    [{ returns: 'count' }, { a: 2, b: 1, c: 0, d: 1, e: 0 }],
    // d is no customer then
    [{ returns: 'ignore' }, { a: 2, b: 0, c: 0, e: 0 }],
    [{ period: { from: '2024-03-01', to: '2024-03-31' } }, { b: 0, c: 0 }],
    [{ period: { from: '2024-01-01', to: '2024-01-31' } }, { a: 2, b: 1, c: 0, d: 0, e: 0 }],
  ])('%j', (source, expected) => {
    expect(measured(ROWS, 'referredCustomers', source)).toEqual(expected);
  });

  it('over a window', () => {
    // after 29 February: b names a, c names d
    expect(measured(ROWS, { metric: 'referredCustomers', last: { months: 1 } })).toEqual({
      a: 1,
      b: 0,
      c: 0,
      d: 1,
      e: 0,
    });
  });

  it('counts what the second source says as well, each customer once', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    // of the list: b came by a, e by c, f, who has no orders, by e
    const referrer = { codes: Int32Array.of(-1, 0, -1, -1, 1, 2), labels: ['a', 'c', 'e'] };
    const sales = salesOf(ROWS, { keys, list: listedOf(keys, ['b', 'e', 'f'], { texts: { referrer } }) });
    const graded = gradedBy(sales, 'referredCustomers');
    expect(metricOf(graded, 'referredCustomers')).toEqual({ a: 2, b: 1, c: 1, d: 1, e: 1, f: 0 });
    expect(metricOf(gradedBy(sales, 'referredAmount'), 'referredAmount')).toMatchObject({ c: 1, e: 0 });
  });
});

describe('in the customers layout', () => {
  it('referrals are counted from a referrer column', () => {
    const rows: Rows = [
      ['customer', 'referrer'],
      ['a', ''],
      ['b', 'a'],
      ['c', 'a'],
    ];
    const numbers = { amount: Float64Array.of(5, 7, 0.5) };
    const graded = gradedBy({ ...salesOf(rows), layout: 'customers', numbers }, 'referredAmount');
    expect(metricOf(graded, 'referredAmount')).toEqual({ a: 7.5, b: 0, c: 0 });
    expect(metricOf(graded, 'referredCustomers')).toEqual({ a: 2, b: 0, c: 0 });
  });
});

describe('referredAmount: the net amount of those customers, each once', () => {
  it.each([
    // b 10 + 20 − 5, c 40 + 2
    [{}, { a: 67, b: -7, c: 0, d: 42, e: 0 }],
    [{ returns: 'count' }, { a: 67, b: -7, c: 0, d: 42, e: 0 }],
    [{ returns: 'ignore' }, { a: 72, b: 0, c: 0, e: 0 }],
    [{ period: { from: '2024-03-01', to: '2024-03-31' } }, { b: 0, c: 0 }],
    [{ period: { from: '2024-01-01', to: '2024-01-31' } }, { a: 50, b: -7, c: 0, d: 0, e: 0 }],
  ])('%j', (source, expected) => {
    expect(measured(ROWS, 'referredAmount', source)).toEqual(expected);
  });

  it('over a window', () => {
    // after 29 February: b 20 − 5 by a, c 2 by d
    expect(measured(ROWS, { metric: 'referredAmount', last: { months: 1 } })).toEqual({
      a: 15,
      b: 0,
      c: 0,
      d: 2,
      e: 0,
    });
  });
});

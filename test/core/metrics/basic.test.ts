import { day, measured } from './salesOf';
import type { Rows } from './salesOf';

// Analysis date 2024-03-31, the latest. Days after 1 January: 31 Jan 30, 10 Feb 40, 1 Mar 60, 31 Mar 90.
// a: two lines of order 1, order 2, a return. b: one order, whose cost is unknown. c: a return only.
const ROWS: Rows = [
  ['customer', 'date', 'amount', 'order', 'quantity', 'cost'],
  ['a', '2024-01-01', 100, 'o1', 10, 60],
  ['a', '2024-01-01', 50, 'o1', 5, 30],
  ['a', '2024-01-31', 50, 'o2', 5, 40],
  ['a', '2024-02-10', -20, 'o3', -2, -12],
  ['b', '2024-03-31', 0.3, 'o4', 1, ''],
  ['c', '2024-03-01', -5, 'o5', -1, ''],
];

const none = NaN;
const jan1 = day('2024-01-01');
const jan31 = day('2024-01-31');
const feb10 = day('2024-02-10');
const mar1 = day('2024-03-01');
const mar31 = day('2024-03-31');

type Case = readonly [metric: string, a: number, b: number, c: number];

describe('returns: "net": they reduce the amount, are no order and no visit', () => {
  it.each<Case>([
    ['recency', 60, 0, none],
    ['firstPurchase', jan1, mar31, none],
    ['lastPurchase', jan31, mar31, none],
    ['tenure', 90, 0, none],
    ['orders', 2, 1, 0],
    // 100 + 50 + 50 − 20
    ['amount', 180, 0.3, -5],
    ['grossAmount', 200, 0.3, 0],
    ['returns', 20, 0, 5],
    ['returnRate', 0.1, 0, none],
    ['averageOrderValue', 90, 0.3, none],
    ['quantity', 18, 1, -1],
    // 60 + 30 + 40 − 12; nothing known is not 0
    ['cost', 118, none, none],
    ['profit', 62, none, none],
    ['margin', 62 / 180, none, none],
    ['meanInterval', 30, none, none],
    // 2 ÷ (90 ÷ 30.4375); b: 1 ÷ max(1, 0)
    ['ordersPerMonth', 2 / (90 / 30.4375), 1, none],
    // 31 January and 30 days, of a leap year
    ['nextOrderExpected', mar1, none, none],
  ])('%s', (metric, a, b, c) => {
    expect(measured(ROWS, metric)).toEqual({ a, b, c });
  });
});

describe('returns: "count": they reduce the amount, and are orders and visits', () => {
  it.each<Case>([
    ['recency', 50, 0, 30],
    ['firstPurchase', jan1, mar31, mar1],
    ['lastPurchase', feb10, mar31, mar1],
    ['tenure', 90, 0, 30],
    ['orders', 3, 1, 1],
    ['amount', 180, 0.3, -5],
    ['grossAmount', 200, 0.3, 0],
    ['returns', 20, 0, 5],
    ['returnRate', 0.1, 0, none],
    ['averageOrderValue', 60, 0.3, -5],
    ['quantity', 18, 1, -1],
    ['cost', 118, none, none],
    ['profit', 62, none, none],
    ['margin', 62 / 180, none, none],
    // 40 days ÷ (3 − 1)
    ['meanInterval', 20, none, none],
    // c: 30 days are less than a month
    ['ordersPerMonth', 3 / (90 / 30.4375), 1, 1],
    // 10 February and 20 days
    ['nextOrderExpected', mar1, none, none],
  ])('%s', (metric, a, b, c) => {
    expect(measured(ROWS, metric, { returns: 'count' })).toEqual({ a, b, c });
  });
});

describe('returns: "ignore": as if they were not there, so that c is no customer', () => {
  it.each<readonly [metric: string, a: number, b: number]>([
    ['recency', 60, 0],
    ['firstPurchase', jan1, mar31],
    ['lastPurchase', jan31, mar31],
    ['tenure', 90, 0],
    ['orders', 2, 1],
    ['amount', 200, 0.3],
    ['grossAmount', 200, 0.3],
    ['returns', 0, 0],
    ['returnRate', 0, 0],
    ['averageOrderValue', 100, 0.3],
    ['quantity', 20, 1],
    ['cost', 130, none],
    ['profit', 70, none],
    ['margin', 0.35, none],
    ['meanInterval', 30, none],
    ['ordersPerMonth', 2 / (90 / 30.4375), 1],
    ['nextOrderExpected', mar1, none],
  ])('%s', (metric, a, b) => {
    expect(measured(ROWS, metric, { returns: 'ignore' })).toEqual({ a, b });
  });
});

describe('a period leaves a an order and a return, c a return; b is no customer; it is measured to the same day', () => {
  const period = { from: '2024-01-15', to: '2024-03-15' };

  it.each<readonly [metric: string, a: number, c: number]>([
    ['recency', 60, none],
    ['firstPurchase', jan31, none],
    ['lastPurchase', jan31, none],
    ['tenure', 60, none],
    ['orders', 1, 0],
    ['amount', 30, -5],
    ['grossAmount', 50, 0],
    ['returns', 20, 5],
    ['returnRate', 0.4, none],
    ['averageOrderValue', 30, none],
    ['quantity', 3, -1],
    ['cost', 28, none],
    // (50 − 40) − (20 − 12)
    ['profit', 2, none],
    ['margin', 2 / 30, none],
    ['meanInterval', none, none],
    ['ordersPerMonth', 1 / (60 / 30.4375), none],
    ['nextOrderExpected', none, none],
  ])('%s', (metric, a, c) => {
    expect(measured(ROWS, metric, { period })).toEqual({ a, c });
  });
});

describe('a window of two months, after 31 January: a and c have only returns in it', () => {
  it.each<Case>([
    ['recency', none, 0, none],
    ['firstPurchase', none, mar31, none],
    ['lastPurchase', none, mar31, none],
    ['tenure', none, 0, none],
    ['orders', 0, 1, 0],
    ['amount', -20, 0.3, -5],
    ['grossAmount', 0, 0.3, 0],
    ['returns', 20, 0, 5],
    ['returnRate', none, 0, none],
    ['averageOrderValue', none, 0.3, none],
    ['quantity', -2, 1, -1],
    ['cost', -12, none, none],
    ['profit', -8, none, none],
    ['margin', 0.4, none, none],
    ['meanInterval', none, none, none],
    ['ordersPerMonth', none, 1, none],
    ['nextOrderExpected', none, none, none],
  ])('%s', (metric, a, b, c) => {
    expect(measured(ROWS, { metric, last: { months: 2 } })).toEqual({ a, b, c });
  });
});

describe('nextOrderExpected', () => {
  it.each([
    // 10 days ÷ 2 are 5: 11 + 5
    [['2024-01-01', '2024-01-05', '2024-01-11'], '2024-01-16'],
    // 3 ÷ 2 = 1.5 days: half a day counts as one
    [['2024-01-01', '2024-01-02', '2024-01-04'], '2024-01-06'],
    // 4 ÷ 3 = 1.33 days
    [['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-05'], '2024-01-06'],
    // 366 days from the end of one February to the next
    [['2023-02-28', '2024-02-29'], '2025-03-01'],
    [['1969-12-31', '1970-01-01'], '1970-01-02'],
  ])('%j: last purchase and mean interval, to the nearest day: %s', (dates, expected) => {
    const rows: Rows = [['customer', 'date'], ...dates.map((date) => ['a', date])];
    expect(measured(rows, 'nextOrderExpected')).toEqual({ a: day(expected) });
  });
});

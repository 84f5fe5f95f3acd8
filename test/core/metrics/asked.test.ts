import { faultOf, metricOf } from '../gradeRows';
import { gradedBy, listedOf, measured, salesOf } from './salesOf';
import type { Rows } from './salesOf';
import type { Sales } from '../../../src/core';

const none = NaN;

const ROWS: Rows = [
  ['customer', 'date', 'amount', 'quantity'],
  ['a', '2024-01-10', 30, 3],
  ['a', '2024-03-31', 20, 2],
  ['a', '2024-03-31', -10, -1],
  ['b', '2024-01-31', 8, ''],
  ['c', '2024-03-31', -6, 2],
];
const STARS: Partial<Sales> = {
  indicators: [{ as: 'stars', aggregate: 'sum', values: Float64Array.of(4, 1, 9, 2, NaN) }],
};

/** A customers layout without an intake: metric → one value per customer a, b. */
const customers = (numbers: Record<string, readonly number[]>): Sales => ({
  ...salesOf([['customer'], ['a'], ['b']]),
  layout: 'customers',
  numbers: Object.fromEntries(
    Object.entries(numbers).map(([name, values]) => [name, Float64Array.from(values)]),
  ),
});

describe('a quotient of two metrics', () => {
  it.each([
    // 40 ÷ 4; b has no quantity; c: −6 ÷ −2
    ['amount', 'quantity', {}, { a: 10, b: none, c: 3 }],
    // 10 ÷ 50, 0 ÷ 8, 6 ÷ 0: missing
    ['returns', 'grossAmount', {}, { a: 0.2, b: 0, c: none }],
    // recency 0 and 60, orders 2 and 1
    ['recency', 'orders', {}, { a: 0, b: 60, c: none }],
    ['amount', 'orders', { returns: 'count' }, { a: 20, b: 8, c: -6 }],
    ['amount', 'amount', { returns: 'ignore' }, { a: 1, b: 1 }],
  ])('%s ÷ %s %j', (x, y, source, expected) => {
    expect(measured(ROWS, { ratio: [x, y] }, source)).toEqual(expected);
  });

  it('over a window divides what lies in it', () => {
    // after 29 February: a (20 − 10) ÷ 1; b has no order: 0 ÷ 0
    expect(measured(ROWS, { ratio: ['amount', 'orders'], last: { months: 1 } })).toEqual({
      a: 10,
      b: none,
      c: none,
    });
  });

  it('of mapped indicators is Σx ÷ Σy', () => {
    const graded = gradedBy(salesOf(ROWS, STARS), { ratio: ['stars', 'orders'] }, { indicators: [STAR] });
    // (4 + 1) ÷ 2 over purchases, 2 ÷ 1
    expect(metricOf(graded, 'stars/orders')).toEqual({ a: 2.5, b: 2, c: none });
  });

  it('in the customers layout divides the columns', () => {
    const sales = customers({ amount: [100, 50], orders: [4, 0] });
    expect(metricOf(gradedBy(sales, { ratio: ['amount', 'orders'] }), 'amount/orders')).toEqual({
      a: 25,
      b: none,
    });
  });
});

const STAR = { column: 'stars', as: 'stars' };

describe('an indicator over a window', () => {
  it('is aggregated over the purchases in it', () => {
    const last = { months: 1 };
    const graded = gradedBy(salesOf(ROWS, STARS), { metric: 'stars', last }, { indicators: [STAR] });
    expect(metricOf(graded, 'stars.last1Months')).toEqual({ a: 1, b: none, c: none });
    expect(metricOf(graded, 'stars')).toEqual({ a: 5, b: 2, c: none });
  });

  it('is an error for what the second source says: it has no dates', () => {
    const keys = ['a', 'b', 'c'];
    const indicators = [{ as: 'credit', values: Float64Array.of(1, 2, 3) }];
    const sales = salesOf(ROWS, { list: listedOf(keys, keys, { indicators }) });
    const source = { list: { sheet: 'List', indicators: [{ column: 'credit', as: 'credit' }] } };
    expect(faultOf(() => gradedBy(sales, { metric: 'credit', last: { months: 1 } }, source))).toEqual({
      id: 'grade.noListWindow',
      values: { metric: 'credit' },
    });
    expect(metricOf(gradedBy(sales, 'credit', source), 'credit')).toEqual({ a: 1, b: 2, c: 3 });
  });
});

describe('what no method asks for', () => {
  it('is measured where it is cheap, and not where it takes a pass of its own', () => {
    expect(Object.keys(gradedBy(salesOf(ROWS), 'amount').customers.metrics)).toEqual([
      'recency',
      'firstPurchase',
      'lastPurchase',
      'tenure',
      'orders',
      'ordersPerMonth',
      'amount',
      'grossAmount',
      'returns',
      'returnRate',
      'averageOrderValue',
      'quantity',
      'meanInterval',
      'nextOrderExpected',
    ]);
  });

  it('in the customers layout is every column, and what follows from them', () => {
    const sales = customers({ variability: [1, 2], trend: [0, 0], amount: [6, 8], orders: [2, 4] });
    const { metrics } = gradedBy(sales, 'variability').customers;
    expect(Object.keys(metrics)).toEqual(['orders', 'amount', 'averageOrderValue', 'trend', 'variability']);
    expect([...(metrics['averageOrderValue'] ?? [])]).toEqual([3, 2]);
  });
});

describe('a metric that the source cannot give is an error naming the role', () => {
  const bare = salesOf([['customer'], ['a']]);
  const dated = salesOf([
    ['customer', 'date'],
    ['a', '2024-01-01'],
  ]);

  it.each([
    ['recency', 'date'],
    ['firstPurchase', 'date'],
    ['lastPurchase', 'date'],
    ['tenure', 'date'],
    ['orders', 'date'],
    ['ordersPerMonth', 'date'],
    ['meanInterval', 'date'],
    ['nextOrderExpected', 'date'],
    ['busiestDayOrders', 'date'],
    ['amount', 'amount'],
    ['grossAmount', 'amount'],
    ['returns', 'amount'],
    ['returnRate', 'amount'],
    ['averageOrderValue', 'amount'],
    ['largestOrderRatio', 'amount'],
    ['trend', 'date'],
    ['yearOnYear', 'date'],
    ['variability', 'date'],
    ['quantity', 'quantity'],
    ['cost', 'cost'],
    ['profit', 'profit'],
    ['margin', 'amount'],
    ['products', 'product'],
    ['onTimeRate', 'dueDate'],
    ['overdueDaysMean', 'dueDate'],
    ['overdueDaysMax', 'dueDate'],
    ['referredCustomers', 'referrer'],
    ['referredAmount', 'referrer'],
  ])('%s: %s', (metric, role) => {
    const fault = { id: 'grade.missingRole', values: { metric, role } };
    expect(faultOf(() => gradedBy(bare, metric))).toEqual(fault);
    expect(faultOf(() => gradedBy(bare, { ratio: [metric, metric] }))).toEqual(fault);
  });

  it.each([
    ['trend', 'amount'],
    ['variability', 'amount'],
    ['products', 'product'],
    ['largestOrderRatio', 'amount'],
  ])('%s over a window: %s', (metric, role) => {
    expect(faultOf(() => gradedBy(dated, { metric, last: { months: 3 } }))).toEqual({
      id: 'grade.missingRole',
      values: { metric, role },
    });
  });

  it('a window without dates names the date', () => {
    expect(faultOf(() => gradedBy(bare, { metric: 'orders', last: { months: 3 } }))).toEqual({
      id: 'grade.missingRole',
      values: { metric: 'orders.last3Months', role: 'date' },
    });
  });

  it.each(['amount', 'variability', 'referredCustomers'])(
    '%s in the customers layout names itself',
    (metric) => {
      const sales = customers({ orders: [1, 2] });
      expect(faultOf(() => gradedBy(sales, metric))).toEqual({
        id: 'grade.missingRole',
        values: { metric, role: metric },
      });
    },
  );

  it('a window in the customers layout says that there are no dates, of a quotient too', () => {
    const sales = customers({ orders: [1, 2], amount: [1, 2] });
    expect(faultOf(() => gradedBy(sales, { metric: 'orders', last: { months: 3 } }))).toEqual({
      id: 'grade.noWindow',
      values: { metric: 'orders.last3Months' },
    });
    expect(faultOf(() => gradedBy(sales, { ratio: ['amount', 'orders'], last: { months: 3 } }))).toEqual({
      id: 'grade.noWindow',
      values: { metric: 'amount/orders.last3Months' },
    });
  });
});

import { measured } from './salesOf';
import type { Rows } from './salesOf';

const none = NaN;

// a: order o1 of 30 in two lines on two days, o2 of 10 and a line without an id on 2 January, a return of 25
// b: one order; c: a return only
const ROWS: Rows = [
  ['customer', 'date', 'amount', 'order'],
  ['a', '2024-01-01', 20, 'o1'],
  ['a', '2024-01-02', 10, 'o1'],
  ['a', '2024-01-02', 10, 'o2'],
  ['a', '2024-01-02', 5, ''],
  ['a', '2024-01-05', -25, 'o3'],
  ['b', '2024-01-05', 40, 'o4'],
  ['c', '2024-01-01', -7, 'o5'],
];
const NO_IDS: Rows = [
  ['customer', 'date', 'amount'],
  ['a', '2024-01-01', 20],
  ['a', '2024-01-02', 10],
  ['a', '2024-01-02', 10],
  ['b', '2024-01-05', 40],
];

describe('orders', () => {
  it.each([
    // o1, o2, the line of 2 January
    [{}, { a: 3, b: 1, c: 0 }],
    [{ frequency: 'days' }, { a: 2, b: 1, c: 0 }],
    [{ frequency: 'rows' }, { a: 4, b: 1, c: 0 }],
    [{ returns: 'count' }, { a: 4, b: 1, c: 1 }],
    [{ returns: 'ignore' }, { a: 3, b: 1 }],
    [{ period: { from: '2024-01-01', to: '2024-01-01' } }, { a: 1, c: 0 }],
  ])('%j', (source, expected) => {
    expect(measured(ROWS, 'orders', source)).toEqual(expected);
  });

  it('without ids are the days, with rows the rows, also where there are no dates', () => {
    expect(measured(NO_IDS, 'orders')).toEqual({ a: 2, b: 1 });
    const bare: Rows = [['customer'], ['a'], ['a'], ['b']];
    expect(measured(bare, 'orders', { frequency: 'rows' })).toEqual({ a: 2, b: 1 });
  });

  it('with an id for some rows and no dates are the ids, and each row without one', () => {
    const rows: Rows = [
      ['customer', 'order'],
      ['a', 'o1'],
      ['a', 'o1'],
      ['a', ''],
      ['a', ''],
    ];
    expect(measured(rows, 'orders')).toEqual({ a: 3 });
  });
});

describe('busiestDayOrders: most orders on one day', () => {
  it.each([
    // 2 January: o1, o2 and the line without an id
    [{}, { a: 3, b: 1, c: 0 }],
    [{ frequency: 'days' }, { a: 1, b: 1, c: 0 }],
    [{ frequency: 'rows' }, { a: 3, b: 1, c: 0 }],
    [{ returns: 'count' }, { a: 3, b: 1, c: 1 }],
    [{ returns: 'ignore' }, { a: 3, b: 1 }],
    [{ period: { from: '2024-01-01', to: '2024-01-01' } }, { a: 1, c: 0 }],
  ])('%j', (source, expected) => {
    expect(measured(ROWS, 'busiestDayOrders', source)).toEqual(expected);
  });

  it('over a window, where there may be none', () => {
    const rows: Rows = [
      ['customer', 'date'],
      ['a', '2023-01-01'],
      ['b', '2024-01-01'],
    ];
    expect(measured(rows, { metric: 'busiestDayOrders', last: { months: 1 } })).toEqual({ a: 0, b: 1 });
  });
});

describe('largestOrderRatio: the largest order ÷ the mean order, before returns', () => {
  it.each([
    // orders of 30, 10 and 5: mean 15
    [{}, { a: 2, b: 1, c: none }],
    // days of 20 and 25: mean 22.5
    [{ frequency: 'days' }, { a: 25 / 22.5, b: 1, c: none }],
    // rows of 20, 10, 10 and 5: mean 11.25
    [{ frequency: 'rows' }, { a: 20 / 11.25, b: 1, c: none }],
    // with the return 30, 10, 5 and −25: mean 5; c's mean is −7
    [{ returns: 'count' }, { a: 6, b: 1, c: none }],
    [{ returns: 'ignore' }, { a: 2, b: 1 }],
    // 10 of o1, o2 and 5
    [{ period: { from: '2024-01-02', to: '2024-01-04' } }, { a: 10 / (25 / 3) }],
  ])('%j', (source, expected) => {
    expect(measured(ROWS, 'largestOrderRatio', source)).toEqual(expected);
  });

  it('without ids by the day; of free orders it is missing', () => {
    // both days are 20
    expect(measured(NO_IDS, 'largestOrderRatio')).toEqual({ a: 1, b: 1 });
    const free: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-01', 0],
    ];
    expect(measured(free, 'largestOrderRatio')).toEqual({ a: none });
  });

  it('over a window, where there may be no order', () => {
    const rows: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2023-01-01', 5],
      ['b', '2023-01-01', 50],
      ['b', '2024-01-01', 10],
      ['b', '2024-01-02', 30],
    ];
    expect(measured(rows, { metric: 'largestOrderRatio', last: { months: 1 } })).toEqual({ a: none, b: 1.5 });
  });
});

describe('lastInterval: days between the last purchase day and the one before it', () => {
  it.each([
    // a buys on 1 and 2 January (its return of the 5th is no purchase), b once, c never
    [{}, { a: 1, b: none, c: none }],
    [{ returns: 'count' }, { a: 3, b: none, c: none }],
    [{ returns: 'ignore' }, { a: 1, b: none }],
    [{ period: { from: '2024-01-02', to: '2024-01-05' } }, { a: none, b: none }],
  ])('%j', (source, expected) => {
    expect(measured(ROWS, 'lastInterval', source)).toEqual(expected);
  });

  it('two rows of one day are one purchase day', () => {
    const rows: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-01', 1],
      ['a', '2024-03-01', 1],
      ['a', '2024-03-01', 1],
    ];
    // 30 days of January left, 29 of February, 1 of March
    expect(measured(rows, 'lastInterval')).toEqual({ a: 60 });
  });
});

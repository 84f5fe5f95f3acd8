import { measured } from './salesOf';
import type { Rows } from './salesOf';

const none = NaN;

describe('trend: amount of the later half of the days ÷ that of the earlier half − 1', () => {
  // 1 to 10 January: 5 days each
  const rows: Rows = [
    ['customer', 'date', 'amount'],
    ['a', '2024-01-01', 100],
    ['a', '2024-01-05', 100],
    ['a', '2024-01-06', 250],
    ['b', '2024-01-05', 80],
    ['c', '2024-01-06', 80],
    ['d', '2024-01-02', 60],
    ['d', '2024-01-03', -40],
    ['d', '2024-01-10', 10],
    ['e', '2024-01-04', -5],
    ['e', '2024-01-09', 10],
  ];

  it('with all: from the first used date of the sheet to the analysis date', () => {
    // a: 250 ÷ 200; b: nothing since; c: nothing before; d: 10 ÷ (60 − 40); e: nothing grows from a debt
    expect(measured(rows, 'trend')).toEqual({ a: 0.25, b: -1, c: none, d: -0.5, e: none });
  });

  it('without returns', () => {
    expect(measured(rows, 'trend', { returns: 'ignore' })).toEqual({
      a: 0.25,
      b: -1,
      c: none,
      // 10 ÷ 60
      d: 10 / 60 - 1,
      e: none,
    });
  });

  it('counts a return of the later half there', () => {
    const late: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-01', 100],
      ['a', '2024-01-10', -20],
    ];
    // −20 ÷ 100 − 1
    expect(measured(late, 'trend')).toEqual({ a: -1.2 });
  });

  it('gives the middle one of an odd number of days to the earlier half', () => {
    // 1 to 9 January: the middle is the 5th
    const odd: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-01', 100],
      ['a', '2024-01-05', 100],
      ['a', '2024-01-06', 250],
      ['a', '2024-01-09', 50],
    ];
    expect(measured(odd, 'trend')).toEqual({ a: 0.5 });
  });

  it('over a period: its days, whenever the first order was', () => {
    // 31 days of January: the earlier half ends on the 16th
    const period = { from: '2024-01-01', to: '2024-01-31' };
    const later: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-16', 100],
      ['a', '2024-01-17', 110],
      ['b', '2024-01-20', 10],
      ['b', '2024-01-31', 10],
    ];
    expect(measured(later, 'trend', { period })).toEqual({ a: 110 / 100 - 1, b: none });
  });

  it('over a window: its days', () => {
    // Two months to 31 March begin on 1 February: 29 + 31 = 60 days, the earlier 30 end on 1 March
    const window: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-31', 1000],
      ['a', '2024-02-01', 10],
      ['a', '2024-03-01', 10],
      ['a', '2024-03-02', 5],
      ['a', '2024-03-31', 25],
    ];
    expect(measured(window, { metric: 'trend', last: { months: 2 } })).toEqual({ a: 0.5 });
  });

  it('of one day is missing: it has no halves', () => {
    const one: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-01', 100],
    ];
    expect(measured(one, 'trend')).toEqual({ a: none });
  });
});

describe('yearOnYear: amount of the last twelve months ÷ that of the twelve before − 1', () => {
  // To 2024-02-29: the last year begins on 2023-03-01, the one before on 2022-03-01
  const rows: Rows = [
    ['customer', 'date', 'amount'],
    ['x', '2022-03-01', 1],
    ['a', '2022-03-01', 100],
    ['a', '2023-02-28', 100],
    ['a', '2023-03-01', 150],
    ['b', '2023-03-01', 50],
    ['c', '2022-12-31', 50],
    ['d', '2022-12-31', 50],
    ['d', '2023-12-31', 100],
    ['d', '2024-02-29', -25],
  ];

  it('with two full years', () => {
    // a: 150 ÷ 200; b: nothing before; d: 75 ÷ 50
    expect(measured(rows, 'yearOnYear')).toEqual({ x: -1, a: -0.25, b: none, c: -1, d: 0.5 });
  });

  it('is missing for everyone when the sheet begins a day too late', () => {
    const late: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2022-03-02', 100],
      ['a', '2024-02-29', 100],
    ];
    expect(measured(late, 'yearOnYear')).toEqual({ a: none });
  });

  it('is missing for everyone when the period is shorter', () => {
    expect(measured(rows, 'yearOnYear', { period: { lastMonths: 23 } })).toMatchObject({ a: none, d: none });
  });

  it('needs a period of two years only, whenever the first order was', () => {
    const young: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2023-02-01', 40],
      ['a', '2024-02-29', 50],
    ];
    expect(measured(young, 'yearOnYear', { period: { lastMonths: 24 } })).toEqual({ a: 0.25 });
  });

  it('leaves what lies before the two years out', () => {
    const old: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2020-01-01', 999],
      ['a', '2023-01-01', 80],
      ['a', '2024-02-29', 100],
    ];
    expect(measured(old, 'yearOnYear')).toEqual({ a: 0.25 });
  });

  it('over a window of two years or more; over less it is missing', () => {
    expect(measured(rows, { metric: 'yearOnYear', last: { months: 24 } })).toMatchObject({ a: -0.25 });
    expect(measured(rows, { metric: 'yearOnYear', last: { months: 12 } })).toMatchObject({ a: none });
  });
});

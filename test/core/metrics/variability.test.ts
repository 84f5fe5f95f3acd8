import { measured } from './salesOf';
import type { Rows } from './salesOf';

const none = NaN;

// January to March 2024. Monthly amounts: a 60 60 60; b 30 0 0; c −10 0 0; d 50 0 10, of which 10 in a return; e 1 2 3
const ROWS: Rows = [
  ['customer', 'date', 'amount'],
  ['a', '2024-01-01', 60],
  ['a', '2024-02-29', 20],
  ['a', '2024-02-01', 40],
  ['a', '2024-03-31', 60],
  ['b', '2024-01-15', 30],
  ['c', '2024-01-20', -10],
  ['d', '2024-01-31', 60],
  ['d', '2024-01-31', -10],
  ['d', '2024-03-01', 10],
];

describe('variability: population sd ÷ mean of the amounts by calendar month', () => {
  it('counts empty months as 0, and is missing where the mean is not above 0', () => {
    expect(measured(ROWS, 'variability')).toEqual({
      a: 0,
      // mean 10, deviations 20 −10 −10: √((400 + 100 + 100) ÷ 3) ÷ 10 = √2
      b: expect.closeTo(Math.SQRT2, 14) as number,
      c: none,
      // 50 0 10: mean 20, deviations 30 −20 −10: √(1400 ÷ 3) ÷ 20
      d: expect.closeTo(Math.sqrt(1400 / 3) / 20, 14) as number,
    });
  });

  it('without returns', () => {
    // 60 0 10: mean 70 ÷ 3, Σx² = 3700: √(3700 ÷ 3 − 4900 ÷ 9) ÷ (70 ÷ 3) = √6200 ÷ 70
    expect(measured(ROWS, 'variability', { returns: 'ignore' })['d']).toBeCloseTo(Math.sqrt(6200) / 70, 14);
  });

  it('begins with the first used date of the sheet, not of the customer, and ends with the analysis date', () => {
    // with a's January there are 4 months to April: 0 0 0 8, mean 2, √(36 + 3·4) ÷ 4 … = √12 ÷ 2 = √3
    const rows: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-31', 1],
      ['b', '2024-04-01', 8],
    ];
    expect(measured(rows, 'variability')['b']).toBeCloseTo(Math.sqrt(3), 14);
  });

  it('over a period: its months, touched or not', () => {
    // December to March: a 0 60 60 60, mean 45: √((2025 + 3·225) ÷ 4) ÷ 45 = √675 ÷ 45 = 1 ÷ √3
    const period = { from: '2023-12-31', to: '2024-03-31' };
    expect(measured(ROWS, 'variability', { period })['a']).toBeCloseTo(1 / Math.sqrt(3), 14);
  });

  it('over a window that begins within a month: a part of it is a month too', () => {
    // One month to 31 March begins on 1 March: one month only
    expect(measured(ROWS, { metric: 'variability', last: { months: 1 } })).toEqual({
      a: 0,
      b: none,
      c: none,
      d: 0,
    });
    // Two months to 15 March begin on 16 January: January 0, February 60, March 0: √2 as above
    const rows: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-15', 999],
      ['a', '2024-02-10', 60],
      ['b', '2024-03-15', 1],
    ];
    expect(measured(rows, { metric: 'variability', last: { months: 2 } })['a']).toBeCloseTo(Math.SQRT2, 14);
  });

  it('of one purchase in one month is 0', () => {
    const rows: Rows = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-31', 7],
    ];
    expect(measured(rows, 'variability')).toEqual({ a: 0 });
  });

  it('does not depend on the order of the rows', () => {
    const [header, ...rows] = ROWS;
    const turned: Rows = [header, ...rows.reverse()];
    const { a, b, d } = measured(ROWS, 'variability');
    expect(measured(turned, 'variability')).toEqual({ a, b, c: none, d });
  });
});

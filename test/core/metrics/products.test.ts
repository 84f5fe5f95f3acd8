import { measured } from './salesOf';
import type { Rows } from './salesOf';

const none = NaN;

// a: two products, one of them twice, and a third only returned; b: bought something unnamed; c: a return only
const ROWS: Rows = [
  ['customer', 'date', 'amount', 'product'],
  ['a', '2024-01-01', 5, 'pen'],
  ['a', '2024-01-02', 5, 'pen'],
  ['a', '2024-03-01', 5, 'ink'],
  ['a', '2024-03-01', 5, ''],
  ['a', '2024-03-02', -5, 'paper'],
  ['b', '2024-03-31', 5, ''],
  ['c', '2024-03-31', -5, 'pen'],
  ['d', '2024-02-01', 5, 'pen'],
];

describe('products: distinct ones bought', () => {
  it.each([
    [{}, { a: 2, b: none, c: 0, d: 1 }],
    [{ returns: 'count' }, { a: 2, b: none, c: 0, d: 1 }],
    [{ returns: 'ignore' }, { a: 2, b: none, d: 1 }],
    [{ period: { from: '2024-01-01', to: '2024-01-31' } }, { a: 1 }],
    [{ period: { from: '2024-03-02', to: '2024-03-31' } }, { a: 0, b: none, c: 0 }],
  ])('%j', (source, expected) => {
    expect(measured(ROWS, 'products', source)).toEqual(expected);
  });

  it('over a window, where there may be none', () => {
    // after 29 February
    expect(measured(ROWS, { metric: 'products', last: { months: 1 } })).toEqual({
      a: 1,
      b: none,
      c: 0,
      d: 0,
    });
  });
});

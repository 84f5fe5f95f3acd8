import fc from 'fast-check';
import { cumulated } from '../../../src/core/numbers/cumulated';
import { decimalsOf, sharedDecimals } from '../../../src/core/numbers/decimals';
import { ExactSum } from '../../../src/core/numbers/exactSum';
import { difference, product } from '../../../src/core/numbers/rowwise';
import { sumBy, total } from '../../../src/core/numbers/sumBy';

const f = (...values: number[]): Float64Array => Float64Array.from(values);
const exact = (values: readonly number[]): number => {
  const sum = new ExactSum();
  values.forEach((value) => sum.add(value));
  return sum.value;
};

describe('decimalsOf', () => {
  it.each([
    [0, 0],
    [12, 0],
    [2.55, 2],
    [0.1, 1],
    [-987654321.01, 2],
    [1e-7, 7],
    [0.1 + 0.2, -1],
    [1e300, -1],
    [1e-320, -1],
  ])('of %d are those of the shortest representation: %d', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  it('finds the decimals of any amount in cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(sharedDecimals(f(cents / 100))).toBe(cents % 100 === 0 ? 0 : cents % 10 === 0 ? 1 : 2);
      }),
    );
  });
});

describe('sumBy', () => {
  it('adds decimals exactly: 0.1 + 0.2 is 0.3', () => {
    expect(total(f(0.1, 0.2))).toBe(0.3);
    expect(total(f(...Array.from({ length: 10 }, () => 0.1)))).toBe(1);
  });

  it('leaves NaN and rows without a group out', () => {
    expect([...sumBy(f(1, NaN, 4, 8), Int32Array.of(0, 0, 1, -1), 2)]).toEqual([1, 4]);
  });

  it('goes on exactly beyond 2^53 units, in any order', () => {
    // 1e16 + 1 + 1 − 1e16 as doubles, left to right, is 0
    expect(total(f(1e16, 1, 1, -1e16))).toBe(2);
    expect(total(f(1, 1e16, -1e16, 1))).toBe(2);
  });

  it('never depends on the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })),
        (values) => {
          expect(total(f(...values))).toBe(total(f(...[...values].reverse())));
        },
      ),
    );
  });

  it('sums cents to the cent', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
        const sum = cents.reduce((a, b) => a + b, 0) / 100;
        expect(total(f(...cents.map((cent) => cent / 100)))).toBe(sum + 0);
      }),
    );
  });
});

describe('ExactSum', () => {
  it('rounds once: the examples of Python’s math.fsum', () => {
    expect(exact([1e100, 1, -1e100])).toBe(1);
    expect(exact([1e16, 1, 1e-16])).toBe(1e16 + 2);
    expect(exact([])).toBe(0);
  });
});

describe('cumulated', () => {
  it('adds in decimals', () => expect(cumulated([0.1, 0.2, 0.3])).toEqual([0.1, 0.3, 0.6]));
});

describe('row by row', () => {
  it('decimals add under products: 2.55 × 6 is 15.3, 0.07 × 100 is 7', () => {
    expect([...product(f(2.55, 0.07), f(6, 100))]).toEqual([15.3, 7]);
  });

  it('differences are exact: 0.3 − 0.1 is 0.2', () => {
    expect([...difference(f(0.3), f(0.1))]).toEqual([0.2]);
  });

  it('by each row’s own decimals: a row with sixteen of them changes no other', () => {
    expect([...product(f(2.55, 0.1 + 0.2), f(6, 1))]).toEqual([15.3, 0.1 + 0.2]);
    expect([...difference(f(0.3, 0.1 + 0.2), f(0.1, 0))]).toEqual([0.2, 0.1 + 0.2]);
    // 1e14 × 1 in units of the other row's 1e-7 is beyond 2^53
    expect([...product(f(1.1, 1e-7), f(1.1, 1e14))]).toEqual([1.21, 1e7]);
  });

  it('an empty factor leaves the row empty', () => {
    expect([...product(f(1, NaN), f(NaN, 2))]).toEqual([NaN, NaN]);
  });
});

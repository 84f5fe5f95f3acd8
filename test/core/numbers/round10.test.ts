import { round10 } from '../../../src/core/numbers/round10';

describe('round10', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.3333333333],
    [2 / 3, 0.6666666667],
    [987_654_321.01, 987_654_321.01],
    [1e21, 1e21],
    [-1e-11, 0],
    [123.456, 123.456],
  ])('rounds %d to 10 decimals: %d', (x, expected) => {
    expect(round10(x) + 0).toBe(expected);
  });

  it('is toFixed(10) for every number', () => {
    for (const x of [1.005, 99999.99, 1e15 + 0.5, 0.12345678905, 5e-324, 33.333333333333336]) {
      expect(round10(x)).toBe(Number(x.toFixed(10)));
    }
  });

  it('leaves missing missing', () => expect(round10(NaN)).toBeNaN());
});

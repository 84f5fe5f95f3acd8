import { roundValueAt, steppedValue } from '../../../src/taskpane/charts/roundValue';

const even = (to: number, least = 0) => ({
  valueAt: (place: number) => place * to,
  placeOf: (value: number) => value / to,
  least,
});
/** From 10 to 10 000. */
const powers = {
  valueAt: (place: number) => 10 ** (1 + 3 * place),
  placeOf: (value: number) => (Math.log10(value) - 1) / 3,
  least: 0,
};

describe('roundValueAt(axis, place)', () => {
  it('is as round as a hundredth of the axis', () => {
    expect(roundValueAt(even(1000), 0.4567)).toBe(460);
    expect(roundValueAt(even(12_345), 0.5)).toBe(6200);
    expect(roundValueAt(even(0.2), 0.333)).toBe(0.067);
  });

  it('is finer where an axis of powers is', () => {
    // a hundredth of the axis is 7 % of a value: 2.2 of 31.6, 22 of 316
    expect(roundValueAt(powers, 1 / 6)).toBe(32);
    expect(roundValueAt(powers, 0.5)).toBe(320);
  });

  it('is whole where values are', () => {
    expect(roundValueAt(even(10), 0.33)).toBe(3.3);
    expect(roundValueAt(even(10, 1), 0.33)).toBe(3);
  });
});

describe('steppedValue(axis, value, steps)', () => {
  it('goes hundredths of the axis on', () => {
    expect(steppedValue(even(1000), 460, 1)).toBe(470);
    expect(steppedValue(even(1000), 460, -5)).toBe(410);
  });

  it('always goes on, however round values are', () => {
    expect(steppedValue(even(10, 1), 3, 1)).toBe(4);
    expect(steppedValue(even(10, 1), 3, -1)).toBe(2);
  });
});

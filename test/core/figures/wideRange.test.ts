import { wideRange } from '../../../src/core/figures/wideRange';

describe('wideRange(values)', () => {
  it('is so from a hundred times the least on', () => {
    expect(wideRange(Float64Array.of(1, 99.9))).toBe(false);
    expect(wideRange(Float64Array.of(100, NaN, 1))).toBe(true);
  });

  it('is so from ten times on where more than half lie in the lowest tenth', () => {
    // A tenth of the way from 1 to 21 ends at 3.
    expect(wideRange(Float64Array.of(1, 3, 3, 9, 21))).toBe(true);
    expect(wideRange(Float64Array.of(1, 3, 3.1, 9, 21))).toBe(false);
    expect(wideRange(Float64Array.of(1, 3, 9, 21))).toBe(false);
    expect(wideRange(Float64Array.of(10, 10, 10, 99))).toBe(false);
  });

  it('is never so where a value is 0 or below, or there is none: 0 has no power of ten', () => {
    expect(wideRange(Float64Array.of(0, 1, 1000))).toBe(false);
    expect(wideRange(Float64Array.of(-1, 1000))).toBe(false);
    expect(wideRange(Float64Array.of(NaN))).toBe(false);
  });
});

import { binWidth } from '../../../src/core/figures/binWidth';

const widthOf = (...values: number[]) => binWidth(Float64Array.from(values).sort());

describe('binWidth(sorted)', () => {
  it('is 2 · IQR ÷ ∛n by Freedman and Diaconis', () => {
    // of 0 … 7 the quartiles (type 7) are 1.75 and 5.25; the cube root of 8 is 2
    expect(widthOf(0, 1, 2, 3, 4, 5, 6, 7)).toBe(3.5);
  });

  it('is the range in ⌈log₂ n⌉ + 1 parts by Sturges where both quartiles are one value', () => {
    // of 8 values 4 parts
    expect(widthOf(0, 5, 5, 5, 5, 5, 5, 12)).toBe(3);
  });
});

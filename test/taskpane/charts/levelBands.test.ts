import { levelBands } from '../../../src/taskpane/charts/levelBands';

/** Values from 0 to 100 on an axis from 0.04 to 0.96. */
const even = (value: number): number => 0.04 + 0.0092 * value;
const rounded = (bands: readonly (readonly number[])[]): number[][] =>
  bands.map((band) => band.map((place) => Number(place.toFixed(4))));

describe('levelBands(limits, scale)', () => {
  it('puts each level between its limits, the best up to the end', () => {
    expect(rounded(levelBands([75, 50], even))).toEqual([
      [0.73, 1],
      [0.5, 0.73],
      [0, 0.5],
    ]);
  });

  it('is the same where less is better: the scale turns it round', () => {
    expect(rounded(levelBands([25], (value) => even(100 - value)))).toEqual([
      [0.73, 1],
      [0, 0.73],
    ]);
  });

  it('gives a level that admits nobody no room, and one beyond all values none behind it', () => {
    expect(rounded(levelBands([null, 50], even))).toEqual([
      [1, 1],
      [0.5, 1],
      [0, 0.5],
    ]);
    expect(rounded(levelBands([500], even))).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(rounded(levelBands([-500], even))).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });
});

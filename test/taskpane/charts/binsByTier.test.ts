import { binsByTier } from '../../../src/taskpane/charts/binsByTier';

const bins = {
  powers: false,
  belowZero: false,
  edges: [0, 5, 10],
  binOf: Int16Array.of(0, 1, 1, -1),
  median: 5,
};

describe('binsByTier(histogram, tierOf, tiers)', () => {
  it('counts the customers of each bin by tier; who has no score is in none', () => {
    expect(binsByTier(bins, [1, 0, 1, 2], 2)).toEqual([
      { bin: 0, customers: 1, byTier: [0, 1] },
      { bin: 1, customers: 2, byTier: [1, 1] },
    ]);
  });

  it('counts customers alone where there are no tiers', () => {
    expect(binsByTier(bins, null, 0)).toEqual([
      { bin: 0, customers: 1, byTier: [] },
      { bin: 1, customers: 2, byTier: [] },
    ]);
  });
});

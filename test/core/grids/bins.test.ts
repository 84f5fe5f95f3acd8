import { binEdges, binOf } from '../../../src/core/grids/bins';

const SHUFFLED = Float64Array.of(5, NaN, 1, 9, 2, 8);

describe('bins of one dimension', () => {
  it('by quantiles of type 7, of the values that are there in any order; a value equal to one stays below', () => {
    // 1 2 5 8 9: the middle is 5
    const edges = binEdges(SHUFFLED, 2, 'quantiles');
    expect(edges).toEqual({ limits: [5], equal: 'lower' });
    expect([4, 5, 6].map((value) => binOf(value, edges))).toEqual([1, 1, 2]);
  });

  it('by quantiles + 1 a value equal to that goes above (R rfm)', () => {
    const edges = binEdges(SHUFFLED, 2, 'quantilesPlusOne');
    expect(edges).toEqual({ limits: [6], equal: 'upper' });
    expect([5, 6, 7].map((value) => binOf(value, edges))).toEqual([1, 2, 2]);
  });

  it('by equal width between least and greatest an edge belongs to the lower bin', () => {
    // 1 … 9 in four
    const edges = binEdges(SHUFFLED, 4, 'equalWidth');
    expect(edges).toEqual({ limits: [3, 5, 7], equal: 'lower' });
    expect([1, 3, 3.1, 9].map((value) => binOf(value, edges))).toEqual([1, 1, 2, 4]);
  });

  it('without any value there are no limits', () => {
    const none = Float64Array.of(NaN);
    expect(binEdges(none, 3, 'quantiles')).toEqual({ limits: [], equal: 'lower' });
    expect(binEdges(none, 3, 'equalWidth')).toEqual({ limits: [], equal: 'lower' });
    expect(binEdges(none, 3, 'quantilesPlusOne')).toEqual({ limits: [], equal: 'upper' });
  });
});

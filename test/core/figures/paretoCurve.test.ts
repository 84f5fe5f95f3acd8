import { paretoCurve } from '../../../src/core/figures/paretoCurve';
import { tieGroups } from '../../../src/core/scores/tieGroups';

const curveOf = (...scores: number[]) => paretoCurve(tieGroups(Float64Array.from(scores), 'benefit'));

describe('paretoCurve(groups)', () => {
  it('starts at nothing and adds the best customers first', () => {
    // 50 + 30 + 15 + 5 = 100
    expect(curveOf(5, 30, 50, 15)).toEqual({
      customers: 4,
      positive: 4,
      total: 100,
      ranks: [0, 1, 2, 3, 4],
      shares: [0, 0.5, 0.8, 0.95, 1],
    });
  });

  it('is straight over customers of the same score', () => {
    // 40, then two of 30 at once
    expect(curveOf(30, 40, 30)).toMatchObject({ ranks: [0, 1, 3], shares: [0, 0.4, 1] });
  });

  it('is flat over customers with a score of 0 or less, and does without those who have none', () => {
    expect(curveOf(60, 0, -5, NaN, 40)).toEqual({
      customers: 4,
      positive: 2,
      total: 100,
      ranks: [0, 1, 2, 4],
      shares: [0, 0.6, 1, 1],
    });
  });

  it('is a single point without a positive score', () => {
    expect(curveOf(0, -1, NaN)).toMatchObject({ customers: 2, positive: 0, ranks: [0], shares: [0] });
    expect(curveOf()).toMatchObject({ customers: 0, ranks: [0], shares: [0] });
  });

  it('of 50 000 customers keeps at most 301 points, never far apart, and both ends', () => {
    const scores = Float64Array.from({ length: 50_000 }, (_, i) => 1_000_000 / (i + 1));
    const { ranks, shares } = paretoCurve(tieGroups(scores, 'benefit'));
    expect(ranks.length).toBeLessThanOrEqual(301);
    expect([ranks[0], shares[0], ranks.at(-1), shares.at(-1)]).toEqual([0, 0, 50_000, 1]);
    // Σ 1/i up to 50 000 is ln 50 000 + 0.5772 = 11.397: the best has 8.77 % alone, nobody after them that much
    expect(shares[1]).toBeCloseTo(1 / 11.397, 4);
    const steps = ranks.slice(2).map((rank, i) => rank - (ranks[i + 1] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual((50_000 * 2) / 300 + 1);
  });
});

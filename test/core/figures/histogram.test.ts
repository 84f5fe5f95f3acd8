import { histogram } from '../../../src/core/figures/histogram';
import { tieGroups } from '../../../src/core/scores/tieGroups';

const histogramOf = (...scores: number[]) => histogram(tieGroups(Float64Array.from(scores), 'benefit'), true);

describe('histogram(groups)', () => {
  it('has bins of equal width from the least to the greatest score', () => {
    // quartiles 2.125 and 5.3: 2 · 3.175 ÷ 2 = 3.175 goes 2.3 times into 7.1, so 3 bins of 7.1 ÷ 3
    const found = histogramOf(0, 1, 2.5, 3, 4, 5.2, 5.6, 7.1);
    expect(found).toMatchObject({ powers: false, belowZero: false });
    expect(found?.edges).toEqual([0, expect.closeTo(7.1 / 3), expect.closeTo(14.2 / 3), 7.1]);
    expect([...(found?.binOf ?? [])]).toEqual([0, 0, 1, 1, 1, 2, 2, 2]);
  });

  it('puts points in the middle of bins of whole steps', () => {
    // 1 … 5: quartiles 2 and 4, 2 · 2 ÷ ∛5 = 2.34, rounded to 2 steps
    const found = histogramOf(1, 2, 3, 4, 5);
    expect(found?.edges).toEqual([0.5, 2.5, 4.5, 6.5]);
    expect(found?.median).toBe(3);
    expect([...(found?.binOf ?? [])]).toEqual([0, 0, 1, 1, 2]);
  });

  it('knows the steps of thirds, rounded as scores are', () => {
    const thirds = Array.from({ length: 13 }, (_, i) => Number((1 + i / 3).toFixed(10)));
    // quartiles 2 and 4: 4 ÷ ∛13 = 1.7 is 5 steps
    const found = histogramOf(...thirds);
    expect(found?.edges[0]).toBeCloseTo(1 - 1 / 6, 6);
    expect([...(found?.binOf ?? [])]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2]);
  });

  it('ends at the greatest score where there are more than a hundred steps, as of places among many customers', () => {
    // 100 … 250: quartiles 137.5 and 212.5, 150 ÷ ∛151 = 28.2, so 6 bins of 25
    const found = histogramOf(...Array.from({ length: 151 }, (_, i) => 100 + i));
    expect(found?.edges).toEqual([100, 125, 150, 175, 200, 225, 250]);
  });

  it('takes powers where scores reach from 1 to 100 and more', () => {
    const found = histogramOf(1, 10, 100, 1000);
    // powers 0 1 2 3: quartiles 0.75 and 2.25, 3 ÷ ∛4 = 1.89, so 2 bins of 1.5 powers
    expect(found).toMatchObject({ powers: true, belowZero: false });
    expect(found?.edges).toEqual([1, expect.closeTo(31.6228, 4), expect.closeTo(1000)]);
    expect([...(found?.binOf ?? [])]).toEqual([0, 0, 1, 1]);
  });

  it('ends at the least and the greatest score, whatever powers are rounded to', () => {
    const edges = histogramOf(96.31, 500, 3000.5, 246_433.49)?.edges ?? [];
    expect([edges[0], edges.at(-1)]).toEqual([96.31, 246_433.49]);
  });

  it('gives few scores of 0 or less among powers a bin of their own, the first', () => {
    const found = histogramOf(1, 10, 100, 1000, 0);
    expect(found).toMatchObject({ powers: true, belowZero: true, median: 10 });
    expect(found?.edges).toHaveLength(4);
    expect([...(found?.binOf ?? [])]).toEqual([1, 1, 2, 2, 0]);
  });

  it('takes no powers where more than a fifth have 0 or less', () => {
    expect(histogramOf(1, 10, 100, 0, -4)).toMatchObject({ powers: false });
  });

  it('takes none where they are not asked for, as of points', () => {
    expect(histogram(tieGroups(Float64Array.of(1, 100), 'benefit'), false)).toMatchObject({ powers: false });
  });

  it('has at most 40 bins', () => {
    // nearly all are close together, one is far away
    const scores = Array.from({ length: 500 }, (_, i) => (i % 7) + (i % 11) / 10);
    expect(histogramOf(...scores, 90.05)?.edges.length).toBeLessThanOrEqual(41);
  });

  it('of one value is one bin around it; who has no score is in none', () => {
    const found = histogramOf(7, 7, NaN);
    expect(found?.edges).toEqual([6.5, 7.5]);
    expect([...(found?.binOf ?? [])]).toEqual([0, 0, -1]);
  });

  it('is null without any score', () => {
    expect(histogramOf(NaN)).toBeNull();
    expect(histogramOf()).toBeNull();
  });
});

import { lorenzCurve } from '../../../src/core/figures/lorenzCurve';
import { paretoCurve } from '../../../src/core/figures/paretoCurve';
import { concentration } from '../../../src/core/scores/concentration';
import { tieGroups } from '../../../src/core/scores/tieGroups';

const groupsOf = (...scores: number[]) => tieGroups(Float64Array.from(scores), 'benefit');
const curveOf = (...scores: number[]) => lorenzCurve(paretoCurve(groupsOf(...scores)));

describe('lorenzCurve(pareto)', () => {
  it('adds the customers who have least first', () => {
    // 10, 10 + 30, all
    const { customers, shares } = curveOf(60, 10, 30);
    expect(customers).toEqual([0, expect.closeTo(1 / 3), expect.closeTo(2 / 3), 1]);
    expect(shares).toEqual([0, expect.closeTo(0.1), expect.closeTo(0.4), 1]);
  });

  it('is of the customers with a positive score alone', () => {
    expect(curveOf(5, 5, 0, -3)).toEqual({ customers: [0, 1], shares: [0, 1] });
  });

  it('is empty without any', () => {
    expect(curveOf(0, -1)).toEqual({ customers: [], shares: [] });
  });

  it('encloses half the Gini coefficient with the diagonal', () => {
    const scores = [60, 10, 30, 45, 45, 3, 0, -7];
    const { customers, shares } = curveOf(...scores);
    const below = customers
      .slice(1)
      .map((part, i) => (part - (customers[i] ?? 0)) * (((shares[i + 1] ?? 0) + (shares[i] ?? 0)) / 2))
      .reduce((sum, area) => sum + area, 0);
    expect(1 - 2 * below).toBeCloseTo(concentration(groupsOf(...scores)).gini ?? NaN, 12);
  });
});

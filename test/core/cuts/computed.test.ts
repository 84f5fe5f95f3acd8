import { abc, amounts, gradeSheet, tiersOf } from '../gradeRows';

const graded = (values: readonly number[]): ReturnType<typeof gradeSheet> =>
  gradeSheet(
    amounts(Object.fromEntries(values.map((value, i) => [`c${i}`, value]))),
    abc({ cut: { kind: 'computed' } }),
  );
const tiers = (...values: number[]): string => Object.values(tiersOf(graded(values))).join('');

describe('computed ABC', () => {
  it('A ends at the Pareto point or the break-even point, B at the point nearest to full yield above the later', () => {
    // T = 20. Yields .3 .55 .75 .85 .9 .95 1 at efforts 1/7 … 1. Nearest to (0, 1): the third (.184 + .0625). Mean 2.857:
    // three have it. Nearest to (3/7, 1): the fourth (.0204 + .0225 against .0625 of the third).
    expect(tiers(6, 5, 4, 2, 1, 1, 1)).toBe('AAABCCC');
  });

  it('the earlier of the two points ends A', () => {
    // T = 9. Nearest to (0, 1): the second (.25 + .111); one has the mean of 2.25. Nearest to (1/2, 1): the third.
    expect(tiers(4, 2, 2, 1)).toBe('ABBC');
  });

  it('B may be empty', () => {
    // T = 10. Both points are the first (1/3, .8), and it is nearest to (1/3, 1) too.
    expect(tiers(8, 1, 1)).toBe('ACC');
  });

  it('all scores equal to the one at the end belong to the tier', () => {
    // T = 10. Nearest to (0, 1) is the second of the three threes.
    expect(tiers(3, 3, 3, 1)).toBe('AAAC');
    expect(graded([3, 3, 3, 1]).methods['abc']).toMatchObject({ limits: [3, 3] });
  });

  it('scores that are not positive take no part: they are in the last tier', () => {
    expect(tiers(6, 5, 4, 2, 1, 1, 1, 0, -3)).toBe('AAABCCCCC');
    expect(tiers(0, -1)).toBe('CC');
  });

  it('one customer is A', () => {
    // Points (0, 0) and (1, 1) are equally near to (0, 1): the later
    expect(tiers(5)).toBe('A');
  });
});

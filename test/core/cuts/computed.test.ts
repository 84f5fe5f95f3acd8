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

  it('B ends nearest to full yield above the later of the two points, not above the end of A', () => {
    // T = 9, yields .44 .69 .89 1. Nearest to (0, 1): the second (.25 + .097); one has the mean of 2.25. Nearest to
    // (1/2, 1): the third (.0625 + .012 against .097 of the second); to (1/4, 1) it would be the second.
    expect(tiers(4, 2.2, 1.8, 1)).toBe('ABBC');
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

  it('equal scores have just the mean, whatever their decimals, and of equally near points the later counts', () => {
    // Points (.2, .2) … (1, 1): the second and the third are equally near to (0, 1), all five have the mean: A ends at the
    // third, and so at all. As doubles five times 55.5555555556 is a bit more than their sum.
    expect(tiers(...Array<number>(5).fill(55.5555555556))).toBe('AAAAA');
    expect(graded(Array<number>(5).fill(55.5555555556)).methods['abc']).toMatchObject({
      limits: [55.5555555556, 55.5555555556],
    });
    expect(tiers(...Array<number>(7).fill(1 / 3))).toBe('AAAAAAA');
    expect(tiers(...Array<number>(10).fill(1e15 + 0.3))).toBe('AAAAAAAAAA');
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

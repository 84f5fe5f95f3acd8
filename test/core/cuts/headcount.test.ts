import { abc, amounts, gradeSheet, tiersOf } from '../gradeRows';

const tiers = (values: Record<string, number>, shares: number[]): string =>
  Object.values(tiersOf(gradeSheet(amounts(values), abc({ cut: { kind: 'headcount', shares } })))).join('');

describe('cut by headcount', () => {
  it('the first tier with (strictly better) ÷ n < cumulated share', () => {
    // n = 10, strictly better 0…9: A while < .2 (0, 1), B while < .5 (2, 3, 4), C the rest
    const ten = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`c${i}`, 100 - i]));
    expect(tiers(ten, [0.2, 0.3])).toBe('AABBBCCCCC');
  });

  it('shares are cumulated in decimals: 0.1 + 0.2 is 0.3', () => {
    // n = 10, with limits .1 and .3: 3 better ÷ 10 = .3 is not below .3; as doubles .30000000000000004 it would be
    const ten = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`c${i}`, 100 - i]));
    expect(tiers(ten, [0.1, 0.2])).toBe('ABBCCCCCCC');
  });

  it('a tie group that spans a limit stays whole in the better tier', () => {
    // n = 5. strictly better: a 0, b c d 1 each (.2), e 4 (.8)
    expect(tiers({ a: 9, b: 5, c: 5, d: 5, e: 1 }, [0.4, 0.3])).toBe('AAAAC');
  });

  it('all equal: all in the first tier', () => {
    expect(tiers({ a: 1, b: 1, c: 1 }, [0.2, 0.3])).toBe('AAA');
  });

  it('the empty tiers of two customers take the limit of the tier above', () => {
    // n = 2: a 0 < .2 → A; b .5 is below neither .2 nor .5 → C; B is empty
    const grading = gradeSheet(
      amounts({ a: 2, b: 1 }),
      abc({ cut: { kind: 'headcount', shares: [0.2, 0.3] } }),
    );
    expect(Object.values(tiersOf(grading)).join('')).toBe('AC');
    expect(grading.methods['abc']).toMatchObject({ limits: [2, 2] });
  });
});

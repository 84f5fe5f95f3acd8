import { abc, amounts, gradeSheet, tiersOf } from '../gradeRows';

const tiers = (values: Record<string, number>, cut: object, method: object = {}): string =>
  Object.values(
    tiersOf(gradeSheet(amounts(values), abc({ ...method, cut: { kind: 'thresholds', ...cut } }))),
  ).join('');

describe('cut by thresholds', () => {
  const values = { over: 101, at: 100, under: 99, low: 10 };

  it('a score equal to the limit belongs to the better tier', () => {
    expect(tiers(values, { limits: [100, 50] })).toBe('AABC');
  });

  it('inclusive: false makes the limit strict ("more than 100 000")', () => {
    expect(tiers(values, { limits: [100, 50], inclusive: false })).toBe('ABBC');
  });

  it('a limit of null admits nobody', () => {
    expect(tiers(values, { limits: [null, 100] })).toBe('BBCC');
  });

  it('for a cost metric smaller is better: ≤, or < when not inclusive', () => {
    const sheet = [
      ['customer', 'recency'],
      ['near', 10],
      ['at', 30],
      ['far', 31],
      ['gone', 400],
    ];
    const graded = (inclusive: boolean): string =>
      Object.values(
        tiersOf(
          gradeSheet(
            sheet,
            abc({ metric: 'recency', cut: { kind: 'thresholds', limits: [30, 365], inclusive } }),
          ),
        ),
      ).join('');
    expect(graded(true)).toBe('AABC');
    expect(graded(false)).toBe('ABBC');
  });

  it('compares scores rounded to 10 decimals: 0.1 + 0.2 reaches 0.3', () => {
    const sheet = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-01', 0.1],
      ['a', '2024-01-02', 0.2],
    ];
    expect(tiersOf(gradeSheet(sheet, abc({ cut: { kind: 'thresholds', limits: [0.3] } })))).toEqual({
      a: 'A',
    });
  });
});

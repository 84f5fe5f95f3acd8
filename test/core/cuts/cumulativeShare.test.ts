import { abc, amounts, gradeSheet, tiersOf } from '../gradeRows';

const tiers = (values: Record<string, number>, cut: object = {}): Record<string, string> =>
  tiersOf(gradeSheet(amounts(values), abc({ cut: { kind: 'cumulativeShare', ...cut } })));

describe('cut by cumulativeShare', () => {
  // T = 100.            a    b    c    d
  // score              60   20   15    5
  // before             0   .60  .80  .95
  // through           .60  .80  .95  1
  const values = { a: 60, b: 20, c: 15, d: 5 };

  it('crossing in: the first tier with before < limit, so that who reaches 0.8 exactly ends A', () => {
    expect(tiers(values)).toEqual({ a: 'A', b: 'A', c: 'B', d: 'C' });
  });

  it('crossing out: the first tier with through ≤ limit', () => {
    expect(tiers(values, { crossing: 'out' })).toEqual({ a: 'A', b: 'A', c: 'B', d: 'C' });
  });

  it('crossing in puts who crosses the limit above it, crossing out below it', () => {
    // T = 100. before 0 .7 .9, through .7 .9 1
    const crossing = { a: 70, b: 20, c: 10 };
    expect(tiers(crossing)).toEqual({ a: 'A', b: 'A', c: 'B' });
    expect(tiers(crossing, { crossing: 'out' })).toEqual({ a: 'A', b: 'B', c: 'C' });
  });

  it('crossing out: the top tie group is always in the first tier', () => {
    // through(top) = .45 + .45 = .90 > .8
    expect(tiers({ a: 45, b: 45, c: 10 }, { crossing: 'out' })).toEqual({ a: 'A', b: 'A', c: 'C' });
  });

  it('equal scores at the limit get equal tiers', () => {
    // T = 100: before(40) = 0, before(20) = .40 for all three, before(0…) none
    expect(tiers({ a: 40, b: 20, c: 20, d: 20 }, { limits: [0.5, 0.9] })).toEqual({
      a: 'A',
      b: 'A',
      c: 'A',
      d: 'A',
    });
    expect(tiers({ a: 40, b: 20, c: 20, d: 20 }, { limits: [0.4, 0.9] })).toEqual({
      a: 'A',
      b: 'B',
      c: 'B',
      d: 'B',
    });
  });

  it('scores of 0 and below go to the last tier and take no part in the total', () => {
    // T = 100, not 90: before(b) = .8
    expect(tiers({ a: 80, b: 20, zero: 0, minus: -10 })).toEqual({ a: 'A', b: 'B', zero: 'C', minus: 'C' });
  });

  it('compares quotients of exact sums: 0.7 and 0.2 of 1 are 0.9, not 0.8999999999999999', () => {
    // before(c) = .9 is not below .9
    expect(tiers({ a: 0.7, b: 0.2, c: 0.1 }, { limits: [0.7, 0.9] })).toEqual({ a: 'A', b: 'B', c: 'C' });
  });

  it('with no positive score everyone is in the last tier and the limits admit nobody', () => {
    const grading = gradeSheet(amounts({ a: 0, b: -5 }), abc());
    expect(tiersOf(grading)).toEqual({ a: 'C', b: 'C' });
    expect(grading.methods['abc']).toMatchObject({ limits: [null, null] });
    expect(tiers({ a: 0, b: -5 }, { crossing: 'out' })).toEqual({ a: 'C', b: 'C' });
  });

  it('one customer is in the first tier', () => {
    expect(tiers({ a: 1 })).toEqual({ a: 'A' });
  });

  it('sums that no double holds are still compared: 1e15 and a cent', () => {
    expect(tiers({ a: 1e15, b: 0.01 })).toEqual({ a: 'A', b: 'C' });
  });
});

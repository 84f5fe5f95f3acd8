import type { Cell, WeightedResult } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { gradeSheet, tiersOf } from '../gradeRows';

const policy = (method: object): object => ({
  version: 1,
  methods: [{ id: 'score', kind: 'weighted', cut: { kind: 'headcount', shares: [0.5] }, ...method }],
});
const weighted = (sheet: Sheet, method: object): WeightedResult => {
  const result = gradeSheet(sheet, policy(method)).methods['score'];
  if (result?.kind !== 'weighted') throw new Error('not weighted');
  return result;
};
const list = (...rows: [string, Cell, Cell][]): Sheet => [['customer', 'amount', 'recency'], ...rows];
const AMOUNT = { metric: 'amount' };
const RECENCY = { metric: 'recency' };

describe('normalisers', () => {
  const sheet = list(['a', 10, 0], ['b', 20, 5], ['c', 40, 30], ['d', 40, 10]);
  const scores = (indicator: object): number[] => [
    ...(weighted(sheet, { indicators: [indicator] }).indicators[0]?.score ?? []),
  ];

  it('minMax: 100(x − min)/(max − min)', () => {
    expect(scores({ ...AMOUNT, normalise: 'minMax' })).toEqual([0, 100 / 3, 100, 100]);
  });

  it('minMax of a cost: 100(max − x)/(max − min)', () => {
    expect(scores({ ...RECENCY, normalise: 'minMax' })).toEqual([100, 2500 / 30, 0, 2000 / 30]);
  });

  it('minMax to a target: 100(1 − |x − t|/max|x − t|)', () => {
    // |x − 5| = 5 0 25 5, max 25
    expect(scores({ ...RECENCY, normalise: 'minMax', direction: { target: 5 } })).toEqual([80, 100, 0, 80]);
  });

  it('percentile: 100 × strictly worse ÷ (n − 1); equal values equal', () => {
    expect(scores({ ...AMOUNT, normalise: 'percentile' })).toEqual([0, 100 / 3, 200 / 3, 200 / 3]);
    expect(scores({ ...RECENCY, normalise: 'percentile' })).toEqual([100, 200 / 3, 0, 100 / 3]);
    // to target 5: distances 5 0 25 5; strictly worse 1 3 0 1
    expect(scores({ ...RECENCY, normalise: 'percentile', direction: { target: 5 } })).toEqual([
      100 / 3,
      100,
      0,
      100 / 3,
    ]);
  });

  it('the direction of the policy goes before the metric’s own', () => {
    expect(scores({ ...RECENCY, direction: 'benefit' })).toEqual([0, 500 / 30, 100, 1000 / 30]);
  });

  it.each(['minMax', 'percentile'])('%s: values equal to 10 decimals are equal', (normalise) => {
    // 3.3 ÷ 3 is 1.0999999999999999 as a double
    const orders: Sheet = [
      ['customer', 'orders', 'amount'],
      ['甲', 3, 3.3],
      ['乙', 1, 1.1],
      ['丙', 1, 1.1],
    ];
    const indicator = { metric: 'averageOrderValue', normalise };
    const grading = gradeSheet(orders, policy({ indicators: [indicator] }));
    expect(grading.methods['score']).toMatchObject({ score: Float64Array.of(50, 50, 50) });
    expect(grading.warnings).toEqual([
      { id: 'grade.constantIndicator', values: { method: 'score', metric: 'averageOrderValue' } },
    ]);
    // 0.3 and 0.1 are equally far from 0.2, though 0.3 − 0.2 is 0.09999999999999998
    const far = list(['a', 0.3, 1], ['b', 0.1, 1], ['c', 0.2, 1]);
    const target = { ...AMOUNT, normalise, direction: { target: 0.2 } };
    expect([...(weighted(far, { indicators: [target] }).indicators[0]?.score ?? [])]).toEqual([0, 0, 100]);
  });

  it('a column without any value is not constant', () => {
    const grading = gradeSheet(
      list(['a', '', 1], ['b', '', 2]),
      policy({ indicators: [AMOUNT, RECENCY], missing: 'reweight' }),
    );
    expect(grading.warnings).toEqual([{ id: 'grade.judgedOnPart', values: { method: 'score', count: 2 } }]);
  });

  it('a constant column scores 50 and is noted', () => {
    const grading = gradeSheet(list(['a', 7, 1], ['b', 7, 2]), policy({ indicators: [AMOUNT, RECENCY] }));
    expect(grading.warnings).toEqual([
      { id: 'grade.constantIndicator', values: { method: 'score', metric: 'amount' } },
    ]);
    // (50 + 100) ÷ 2, (50 + 0) ÷ 2
    expect(grading.methods['score']).toMatchObject({ score: Float64Array.of(75, 25) });
  });
});

describe('weighted tiering', () => {
  const sheet = list(['a', 100, 20], ['b', 50, 0], ['c', 0, 10], ['d', 0, 20]);
  const indicators = [
    { ...AMOUNT, weight: 3 },
    { ...RECENCY, weight: 1 },
  ];

  it('scores Σ weight × score with weights scaled to 1, then cuts', () => {
    // amount 100 50 0 0, recency 0 100 50 0; weights .75 .25
    const { score, rank, limits, indicators: judged } = weighted(sheet, { indicators });
    expect([...score]).toEqual([75, 62.5, 12.5, 0]);
    expect([...rank]).toEqual([1, 2, 3, 4]);
    expect(judged.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
    expect(limits).toEqual([62.5]);
    expect(tiersOf(gradeSheet(sheet, policy({ indicators })))).toEqual({ a: 'A', b: 'A', c: 'B', d: 'B' });
  });

  it('weights are relative: thrice the weights, the same scores', () => {
    const tripled = indicators.map((indicator) => ({ ...indicator, weight: indicator.weight * 3 }));
    expect(weighted(sheet, { indicators: tripled }).score).toEqual(weighted(sheet, { indicators }).score);
  });

  it('cuts by thresholds of the score as by any other cut', () => {
    const cut = { kind: 'thresholds', limits: [62.5, 12.5] };
    expect(Object.values(tiersOf(gradeSheet(sheet, policy({ indicators, cut })))).join('')).toBe('AABC');
  });

  describe('with a missing value', () => {
    // amount 100 50 0 (b, a, …): x lacks the amount
    const holes = list(['a', 100, 20], ['b', 0, 0], ['x', '', 10]);

    it('unknown: no score', () => {
      const { score, tiers, unknown } = weighted(holes, { indicators });
      expect([...score]).toEqual([75, 25, NaN]);
      expect(unknown.customers).toBe(1);
      expect(tiers.map(({ customers }) => customers)).toEqual([1, 1]);
    });

    it('reweight: by the other indicators, and it is said', () => {
      const grading = gradeSheet(holes, policy({ indicators, missing: 'reweight' }));
      expect(grading.methods['score']).toMatchObject({ score: Float64Array.of(75, 25, 50) });
      expect(grading.warnings).toEqual([{ id: 'grade.judgedOnPart', values: { method: 'score', count: 1 } }]);
    });

    it('mean: the mean score of those that have one', () => {
      // mean amount score 50: .75 × 50 + .25 × 50
      const grading = gradeSheet(holes, policy({ indicators, missing: 'mean' }));
      expect(grading.methods['score']).toMatchObject({ score: Float64Array.of(75, 25, 50) });
    });

    it('mean: an indicator that nobody has does not count as 0', () => {
      const nobody = list(['a', '', 0], ['b', '', 20]);
      expect([...weighted(nobody, { indicators, missing: 'mean' }).score]).toEqual([100, 0]);
    });

    it('a customer without any value has no score, whatever the rule', () => {
      const none = list(['a', 100, 20], ['b', 0, 0], ['x', '', '']);
      expect(weighted(none, { indicators, missing: 'mean' }).score[2]).toBeNaN();
      expect(weighted(none, { indicators, missing: 'reweight' }).score[2]).toBeNaN();
    });
  });
});

import type { Cell, WeightedResult } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { documentOf, faultOf, gradeSheet, tiersOf } from '../gradeRows';

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

  it('zScore: 100 ÷ (1 + e^−z) by the population’s standard deviation', () => {
    // amounts 2 4 4 4 5 5 7 9: mean 5, sd 2. z −1.5 −.5 … 0 … 1 2; 100/(1 + e^1.5) = 18.2425523806
    const eight = list(...[2, 4, 4, 4, 5, 5, 7, 9].map((x, i): [string, Cell, Cell] => [`c${i}`, x, i]));
    const scores = [
      ...(weighted(eight, { indicators: [{ ...AMOUNT, normalise: 'zScore' }] }).indicators[0]?.score ?? []),
    ];
    [18.2425523806, 37.7540668798, 50, 73.105857863, 88.0797077978].forEach((expected, i) =>
      expect(scores[[0, 1, 4, 6, 7][i] ?? -1]).toBeCloseTo(expected, 9),
    );
  });

  it('zScore of a cost turns z round; to a target z is that of the distance', () => {
    // recency 0 5 30 10: mean 11.25, sd √(126.5625 + 39.0625 + 351.5625 + 1.5625)/2 = √518.75/2 = 11.388042
    const [first = NaN] = scores({ ...RECENCY, normalise: 'zScore' });
    // z = −.98788; as a cost 100/(1 + e^−.98788) = 72.86687
    expect(first).toBeCloseTo(72.86687, 4);
    // |x − 5| = 5 0 25 5: mean 8.75, sd √(14.0625 + 76.5625 + 264.0625 + 14.0625)/2 = 9.601432; z of 0 is −.911322
    expect(scores({ ...RECENCY, normalise: 'zScore', direction: { target: 5 } })[1]).toBeCloseTo(71.3268, 3);
  });

  it('ratio: 100x ÷ max; as a cost 100·min ÷ x', () => {
    expect(scores({ ...AMOUNT, normalise: 'ratio' })).toEqual([25, 50, 100, 100]);
    expect(scores({ ...AMOUNT, normalise: 'ratio', direction: 'cost' })).toEqual([100, 50, 25, 25]);
  });

  it.each([
    ['ratio', 'cost', 0, 'grade.notPositive'],
    ['ratio', 'cost', -1, 'grade.notPositive'],
    ['ratio', 'benefit', -1, 'grade.negativeValue'],
    ['logMinMax', 'benefit', -0.5, 'grade.negativeValue'],
  ])('%s (%s) of %d is an error', (normalise, direction, value, id) => {
    const customers = [
      ['customer', 'profit', 'amount'],
      ['a', value, 1],
      ['b', 5, 1],
    ];
    const columns = { customer: 'customer', profit: 'profit', amount: 'amount' };
    const fault = faultOf(() =>
      gradeSheet(customers, {
        ...policy({ indicators: [{ metric: 'profit', normalise, direction }] }),
        source: { layout: 'customers', columns },
      }),
    );
    expect(fault).toEqual({ id, values: { method: 'score', metric: 'profit', normalise, value } });
  });

  it('ratio takes a benefit of 0', () => {
    expect(scores({ ...RECENCY, normalise: 'ratio', direction: 'benefit' })).toEqual([
      0,
      500 / 30,
      100,
      1000 / 30,
    ]);
  });

  it('logMinMax: minMax of ln(1 + x)', () => {
    // ln 1 = 0, ln 10 and ln 100 = 2·ln 10, ln 1000 = 3·ln 10
    const logs = list(['a', 0, 1], ['b', 9, 1], ['c', 99, 1], ['d', 999, 1]);
    const found = weighted(logs, { indicators: [{ ...AMOUNT, normalise: 'logMinMax' }] }).indicators[0]
      ?.score;
    [0, 100 / 3, 200 / 3, 100].forEach((expected, i) => expect(found?.[i]).toBeCloseTo(expected, 8));
  });

  it('logMinMax takes logarithms as they are, however close they lie', () => {
    // ln(1000002/1000001) ÷ ln(1000004/1000001) = ⅓·(1 − ½·10⁻⁶)/(1 − 1½·10⁻⁶) = ⅓·(1 + 10⁻⁶)
    const close = list(['a', 1_000_000, 1], ['b', 1_000_001, 1], ['c', 1_000_003, 1]);
    const scoreOf = (more: object): number | undefined =>
      weighted(close, { indicators: [{ ...AMOUNT, normalise: 'logMinMax', ...more }] }).indicators[0]
        ?.score[1];
    expect(scoreOf({})).toBeCloseTo(33.3333667, 5);
    // To the least of them it is the other way round.
    expect(scoreOf({ direction: { target: 1_000_000 } })).toBeCloseTo(66.6666333, 5);
  });

  it('bands: the score of the band, a limit belongs to the band above it', () => {
    const bands = { limits: [5, 10], scores: [100, 60, 0] };
    // recency 0 5 30 10
    expect(scores({ ...RECENCY, normalise: 'bands', bands })).toEqual([100, 60, 0, 0]);
  });

  it.each(['minMax', 'zScore', 'ratio', 'logMinMax'])(
    '%s by what it learned gives the same scores again',
    (normalise) => {
      const indicator = { ...AMOUNT, normalise };
      const [first] = weighted(sheet, { indicators: [indicator] }).indicators;
      const again = weighted(sheet, { indicators: [{ ...indicator, learned: first?.learned }] })
        .indicators[0];
      expect(again).toEqual(first);
    },
  );

  it('by what it learned, a new best customer scores 100 and the others keep their scores', () => {
    const indicator = { ...AMOUNT, learned: { least: 0, most: 50 } };
    expect(scores(indicator)).toEqual([20, 40, 80, 80]);
    expect(scores({ ...AMOUNT, learned: { least: 20, most: 30 } })).toEqual([0, 0, 100, 100]);
  });

  it('winsor clips to type-7 quantiles first, and tells the limits', () => {
    // amounts 0 10 20 30 1000: quantiles .25 and .75 are 10 and 30
    const outlier = list(...[0, 10, 20, 30, 1000].map((x, i): [string, Cell, Cell] => [`c${i}`, x, 1]));
    const [judged] = weighted(outlier, { indicators: [AMOUNT], winsor: [0.25, 0.75] }).indicators;
    expect([...(judged?.score ?? [])]).toEqual([0, 0, 50, 100, 100]);
    expect(judged?.clip).toEqual([10, 30]);
    const [clipped] = weighted(outlier, { indicators: [{ ...AMOUNT, clip: [10, 30] }] }).indicators;
    expect(clipped?.score).toEqual(judged?.score);
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

describe('weights', () => {
  // amount 0 50 100, recency 0 10 20 (scores 100 50 0)
  const sheet = list(['a', 0, 0], ['b', 50, 10], ['c', 100, 20]);
  const indicators = [
    { ...AMOUNT, weight: 1 },
    { ...RECENCY, weight: 3 },
  ];
  const weightsOf = (method: object, rows = sheet): number[] =>
    weighted(rows, { indicators, ...method }).indicators.map(({ weight }) => weight);

  it('ahp: amount thrice as important as recency weighs .75', () => {
    const { indicators: judged, consistencyRatio } = weighted(sheet, {
      indicators,
      weights: {
        ahp: [
          [1, 3],
          [1 / 3, 1],
        ],
      },
    });
    expect(judged[0]?.weight).toBeCloseTo(0.75, 12);
    expect(consistencyRatio).toBe(0);
  });

  it('ahp: of comparisons that agree the weights are those compared', () => {
    // .6 : .3 : .1, so 2, 6 and 3 times; λ = n, CR = 0
    const three = [AMOUNT, RECENCY, { metric: 'recency', direction: 'benefit' }];
    const ahp = [
      [1, 2, 6],
      [1 / 2, 1, 3],
      [1 / 6, 1 / 3, 1],
    ];
    const { indicators: judged, consistencyRatio } = weighted(sheet, { indicators: three, weights: { ahp } });
    [0.6, 0.3, 0.1].forEach((expected, i) => expect(judged[i]?.weight).toBeCloseTo(expected, 9));
    expect(consistencyRatio).toBeCloseTo(0, 9);
  });

  it('ahp: comparisons that contradict each other are told, with the pair that fits least', () => {
    // a > b twice, b > c twice, but c > a twice: all weigh the same, λ = 1 + 2 + .5 = 3.5, CI .25, CR .25/.58 = .431
    const three = [AMOUNT, RECENCY, { metric: 'recency', direction: 'benefit' }];
    const ahp = [
      [1, 2, 0.5],
      [0.5, 1, 2],
      [2, 0.5, 1],
    ];
    const grading = gradeSheet(sheet, policy({ indicators: three, weights: { ahp } }));
    expect(grading.warnings).toEqual([
      {
        id: 'grade.inconsistent',
        values: { method: 'score', ratio: 0.431, first: 'amount', second: 'recency' },
      },
    ]);
  });

  it('entropy: a column spread evenly weighs little, a constant one nothing', () => {
    // p = 1/3 2/3 → e = (ln 3 − 2/3·ln 2)/ln 2 = .918; constant: 0
    const rows = list(['a', 1, 5], ['b', 2, 5]);
    expect(weightsOf({ weights: 'entropy' }, rows)).toEqual([1, 0]);
  });

  it('entropy: all constant, all the same; negatives shifted and told', () => {
    expect(weightsOf({ weights: 'entropy' }, list(['a', 1, 5], ['b', 1, 5]))).toEqual([0.5, 0.5]);
    const customers = [
      ['customer', 'profit', 'amount'],
      ['a', -2, 1],
      ['b', 2, 3],
    ];
    const grading = gradeSheet(customers, {
      version: 1,
      source: { layout: 'customers', columns: { customer: 'customer', profit: 'profit', amount: 'amount' } },
      methods: [
        { kind: 'weighted', id: 'score', weights: 'entropy', indicators: [{ metric: 'profit' }, AMOUNT] },
      ],
    });
    expect(grading.warnings).toEqual([
      { id: 'grade.shiftedIndicator', values: { method: 'score', metric: 'profit' } },
    ]);
    // profit shifted 0 4: e = 0, d = 1. amount 1/4 3/4: e = (2·ln 2 − .75·ln 3)/ln 2 = .8112781, d = .1887219
    const result = grading.methods['score'];
    expect(result?.kind === 'weighted' && result.indicators[0]?.weight).toBeCloseTo(1 / 1.1887218755, 8);
  });

  it('critic: columns that say the same share the weight, one that says the opposite weighs more', () => {
    // amount and recency as benefits both 0 .5 1, recency as a cost 1 .5 0: correlations 1 and −1; sd equal.
    // Σ(1 − r): 0 + 2, 0 + 2, 2 + 2 → 1/4 1/4 1/2
    const three = [AMOUNT, { ...RECENCY, direction: 'benefit' }, RECENCY];
    const found = weightsOf({ weights: 'critic', indicators: three });
    [0.25, 0.25, 0.5].forEach((expected, i) => expect(found[i]).toBeCloseTo(expected, 12));
  });

  it('pca: loadings on the components from 1 on, by what they explain', () => {
    // two columns with correlation r: λ = 1 ± |r|, eigenvectors (1, ±1)/√2: equal weights
    expect(weightsOf({ weights: 'pca' })).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
    // amount and its opposite say one thing (λ = 2, loadings 1 and −1, explains 2/3), orders-like column is apart (λ = 1):
    // 2/3, 2/3, 1/3 → .4 .4 .2
    const rows: Sheet = [
      ['customer', 'amount', 'recency', 'quantity'],
      ['a', 0, 10, 0],
      ['b', 0, 10, 1],
      ['c', 1, 0, 0],
      ['d', 1, 0, 1],
    ];
    const three = [AMOUNT, RECENCY, { metric: 'quantity' }];
    const found = weightsOf({ weights: 'pca', indicators: three }, rows);
    [0.4, 0.4, 0.2].forEach((expected, i) => expect(found[i]).toBeCloseTo(expected, 9));
  });

  it('pca: a constant column weighs nothing; all constant, all the same', () => {
    expect(weightsOf({ weights: 'pca' }, list(['a', 1, 5], ['b', 2, 5]))).toEqual([1, 0]);
    expect(weightsOf({ weights: 'pca' }, list(['a', 1, 5], ['b', 1, 5]))).toEqual([0.5, 0.5]);
  });

  it('blend: alpha of the subjective, the rest of the objective', () => {
    const rows = list(['a', 1, 5], ['b', 2, 5]);
    // manual .25 .75, entropy 1 0
    expect(weightsOf({ weights: { alpha: 0.4, objective: 'entropy' } }, rows)).toEqual([
      0.7,
      expect.closeTo(0.3, 12),
    ]);
  });

  it('families: their weights are shared by their indicators, and they have subscores', () => {
    const three = [
      { ...AMOUNT, weight: 1, family: 'money' },
      { ...AMOUNT, direction: 'cost', weight: 3, family: 'money' },
      { ...RECENCY, weight: 7, family: 'behaviour' },
    ];
    const {
      indicators: judged,
      families,
      score,
    } = weighted(sheet, {
      indicators: three,
      families: { money: 2, behaviour: 3 },
    });
    // money .4: .1 and .3; behaviour .6
    [0.1, 0.3, 0.6].forEach((expected, i) => expect(judged[i]?.weight).toBeCloseTo(expected, 12));
    expect(families.map(({ name, score: own }) => [name, ...own])).toEqual([
      ['money', 75, 50, 25],
      ['behaviour', 100, 50, 0],
    ]);
    // a: .1·0 + .3·100 + .6·100
    expect([...score]).toEqual([90, 50, 10]);
  });

  it('subscores and the consistency ratio stand in the document', () => {
    const named = indicators.map((indicator, i) => ({ ...indicator, family: i === 0 ? 'x' : 'y' }));
    const ahp = [
      [1, 3],
      [1 / 3, 1],
    ];
    const { customers, methods } = documentOf(sheet, policy({ indicators: named, weights: { ahp } }));
    // a: amount 0 and recency 100, weights .75 and .25
    expect(customers.find(({ customer }) => customer === 'a')?.['score']).toEqual({
      score: 25,
      rank: 3,
      tier: 'B',
      subscores: { x: 0, y: 100 },
    });
    expect(methods['score']).toMatchObject({
      families: [
        { name: 'x', weight: expect.closeTo(0.75, 12) as number },
        { name: 'y', weight: expect.closeTo(0.25, 12) as number },
      ],
      consistencyRatio: 0,
    });
    // Without families and comparisons there is nothing to tell.
    const plain = documentOf(sheet, policy({ indicators }));
    expect(Object.keys(plain.methods['score'] ?? {})).toEqual(['limits', 'frozen', 'tiers', 'indicators']);
    expect(Object.keys(plain.customers[0]?.['score'] ?? {})).toEqual(['score', 'rank', 'tier']);
  });

  it('families without weights only have subscores', () => {
    const named = indicators.map((indicator, i) => ({ ...indicator, family: i === 0 ? 'x' : 'y' }));
    const { families, indicators: judged } = weighted(sheet, { indicators: named });
    expect(judged.map(({ weight }) => weight)).toEqual([0.25, 0.75]);
    expect(families.map(({ name, weight }) => [name, weight])).toEqual([
      ['x', 0.25],
      ['y', 0.75],
    ]);
  });
});

describe('topsis', () => {
  it('closeness by the distances to the best and the worst', () => {
    // amount 3 4 → ÷ 5: .6 .8, weight .5: .3 .4. recency 4 3 (cost) → .8 .6, weight .5: .4 .3. b is best in both, a worst.
    const { score } = weighted(list(['a', 3, 4], ['b', 4, 3]), {
      indicators: [AMOUNT, RECENCY],
      aggregate: 'topsis',
    });
    expect([...score]).toEqual([0, 1]);
  });

  it('between them by the quotient of the distances; equal values are equally close', () => {
    // amount 2 3 6 0 0 → ÷ 7: weight .5: 1/7 3/14 3/7 0 0. recency 0 1 2 2 0 (cost) → ÷ 3, weight .5: 0 1/6 1/3 1/3 0.
    // Best 3/7 and 0, worst 0 and 1/3. a: 2/7 and 0 from the best, 1/7 and 1/3 from the worst; b: 3/14 1/6, 3/14 1/6;
    // c: 0 1/3, 3/7 0; d is the worst; e: 3/7 0, 0 1/3
    const { score } = weighted(list(['a', 2, 0], ['b', 3, 1], ['c', 6, 2], ['d', 0, 2], ['e', 0, 0]), {
      indicators: [AMOUNT, RECENCY],
      aggregate: 'topsis',
    });
    const a = Math.hypot(1 / 7, 1 / 3);
    [a / (a + 2 / 7), 0.5, 9 / 16, 0, 7 / 16].forEach((expected, i) =>
      expect(score[i]).toBeCloseTo(expected, 10),
    );
  });

  it('0 ÷ 0 is 0.5, a column of zeros counts 0', () => {
    const same = weighted(list(['a', 3, 4], ['b', 3, 4]), {
      indicators: [AMOUNT, RECENCY],
      aggregate: 'topsis',
    });
    expect([...same.score]).toEqual([0.5, 0.5]);
    const zeros = weighted(list(['a', 1, 0], ['b', 3, 0]), {
      indicators: [AMOUNT, RECENCY],
      aggregate: 'topsis',
    });
    expect([...zeros.score]).toEqual([0, 1]);
  });

  it('judges only customers who have all values', () => {
    const holes = list(['a', 3, 4], ['b', 4, 3], ['x', '', 1]);
    const { score, unknown } = weighted(holes, { indicators: [AMOUNT, RECENCY], aggregate: 'topsis' });
    expect([...score]).toEqual([0, 1, NaN]);
    expect(unknown.customers).toBe(1);
  });
});

describe('a weighted policy is refused', () => {
  const faultFor = (method: object): unknown =>
    faultOf(() => weighted(list(['a', 1, 1]), { indicators: [AMOUNT, RECENCY], ...method }));
  it.each<[string, object, string]>([
    ['bands are missing', { indicators: [{ ...AMOUNT, normalise: 'bands' }] }, 'policy.missingKey'],
    [
      'bands without being asked for',
      { indicators: [{ ...AMOUNT, bands: { limits: [1], scores: [0, 1] } }] },
      'policy.bandsUnread',
    ],
    [
      'band limits fall',
      { indicators: [{ ...AMOUNT, normalise: 'bands', bands: { limits: [2, 1], scores: [0, 1, 2] } }] },
      'policy.notRising',
    ],
    [
      'a band lacks its score',
      { indicators: [{ ...AMOUNT, normalise: 'bands', bands: { limits: [1, 2], scores: [0, 1] } }] },
      'policy.bandScores',
    ],
    [
      'a ratio to a target',
      { indicators: [{ ...AMOUNT, normalise: 'ratio', direction: { target: 1 } }] },
      'policy.noTarget',
    ],
    [
      'a negative target of a logarithm',
      { indicators: [{ ...AMOUNT, normalise: 'logMinMax', direction: { target: -1 } }] },
      'policy.noTarget',
    ],
    ['winsor from high to low', { winsor: [0.9, 0.1] }, 'policy.notRising'],
    ['a clip from high to low', { indicators: [{ ...AMOUNT, clip: [2, 1] }] }, 'policy.notRising'],
    [
      'topsis of normalised values',
      { aggregate: 'topsis', indicators: [{ ...AMOUNT, normalise: 'zScore' }] },
      'policy.topsisRaw',
    ],
    [
      'topsis to a target',
      { aggregate: 'topsis', indicators: [{ ...AMOUNT, direction: { target: 1 } }] },
      'policy.topsisRaw',
    ],
    ['topsis that fills in', { aggregate: 'topsis', missing: 'mean' }, 'policy.topsisMissing'],
    ['an indicator in no family', { families: { money: 1 } }, 'policy.noFamily'],
    [
      'a family without indicators',
      { indicators: [{ ...AMOUNT, family: 'x' }], families: { x: 1, y: 1 } },
      'policy.emptyFamily',
    ],
    [
      'families of weight 0',
      { indicators: [{ ...AMOUNT, family: 'x' }], families: { x: 0 } },
      'policy.noWeight',
    ],
    ['comparisons of too few', { weights: { ahp: [[1]] } }, 'policy.ahpSize'],
    [
      'comparisons that are no pairs',
      {
        weights: {
          ahp: [
            [1, 3],
            [3, 1],
          ],
        },
      },
      'policy.ahpReciprocal',
    ],
    ['all weights 0', { indicators: [{ ...AMOUNT, weight: 0 }] }, 'policy.noWeight'],
  ])('when it has %s', (_, method, id) => {
    expect(faultFor(method)).toMatchObject({ id });
  });
});

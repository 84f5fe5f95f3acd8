import type { Cell, Grading, RfmResult } from '../../../src/core';
import { gradingDocument } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { documentOf, faultOf, gradeSheet, tiersOf } from '../gradeRows';

const policy = (method: object = {}): object => ({
  version: 1,
  methods: [{ id: 'rfm', kind: 'rfm', ...method }],
});
const list = (...rows: Cell[][]): Sheet => [['customer', 'recency', 'orders', 'amount'], ...rows];
const rfm = (sheet: Sheet, method: object = {}): RfmResult => {
  const result = gradeSheet(sheet, policy(method)).methods['rfm'];
  if (result?.kind !== 'rfm') throw new Error('no RFM');
  return result;
};
/** Customer → tier as rules left it. */
const documentTiers = (grading: Grading): Record<string, string> =>
  Object.fromEntries(gradingDocument(grading).customers.map(({ customer, tier }) => [customer, tier]));
const cells = ({ r, f, m }: RfmResult): string[] => Array.from(r, (score, i) => `${score}${f[i]}${m[i]}`);

describe('RFM', () => {
  // Ten customers with 1 … 10 in each: type-7 quantiles at 2.8 4.6 6.4 8.2, bins of two.
  const ten = list(...Array.from({ length: 10 }, (_, i) => [`c${i + 1}`, i + 1, i + 1, i + 1]));

  it('bins on type-7 quantiles, and R counts from the other end', () => {
    const result = rfm(ten);
    expect(result.edges.f).toEqual({ limits: [2.8, 4.6, 6.4, 8.2], equal: 'lower' });
    expect(cells(result)).toEqual(['511', '511', '422', '422', '333', '333', '244', '244', '155', '155']);
  });

  it('a value equal to a quantile stays in the lower bin', () => {
    // 1 2 3, k = 2: the median 2
    const three = list(['a', 1, 1, 1], ['b', 2, 2, 2], ['c', 3, 3, 3]);
    expect(cells(rfm(three, { bins: 2, segments: { ranges: [{ name: 'x' }] } }))).toEqual([
      '211',
      '211',
      '122',
    ]);
  });

  it('custom limits put a value equal to a limit into the upper interval', () => {
    const limits = { r: [2], f: [2], m: [2] };
    const three = list(['a', 1, 1, 1], ['b', 2, 2, 2], ['c', 3, 3, 3]);
    expect(cells(rfm(three, { limits, segments: { ranges: [{ name: 'x' }] } }))).toEqual([
      '211',
      '122',
      '122',
    ]);
  });

  it('equal width: between least and greatest, an edge belongs to the lower bin', () => {
    // 0 … 10 in 5: edges 2 4 6 8
    const values = [0, 2, 3, 8, 10];
    const sheet = list(...values.map((value, i) => [`c${i}`, value, value, value]));
    expect(cells(rfm(sheet, { binning: 'equalWidth' }))).toEqual(['511', '511', '422', '244', '155']);
  });

  it.each(['quantiles', 'quantilesPlusOne', 'equalWidth'])(
    '%s: a constant F or M scores 1, a constant R scores 5',
    (binning) => {
      const constant = list(['a', 7, 7, 7], ['b', 7, 7, 7]);
      expect(cells(rfm(constant, { binning }))).toEqual(['511', '511']);
    },
  );

  it('bins may differ per dimension', () => {
    const result = rfm(ten, { bins: { r: 2, f: 3, m: 9 }, segments: { ranges: [{ name: 'x' }] } });
    expect([Math.max(...result.r), Math.max(...result.f), Math.max(...result.m)]).toEqual([2, 3, 9]);
  });

  it('who lacks one of the three is unknown, and does not move the bins', () => {
    const more = [...ten, ['missing', '', 1000, 1000]];
    const result = rfm(more);
    expect(result.edges).toEqual(rfm(ten).edges);
    expect(cells(result).at(-1)).toBe('000');
    expect(documentOf(more, policy()).customers.at(-1)).toMatchObject({
      customer: 'missing',
      rfm: { r: null, f: null, m: null, cell: null, segment: 'Unknown' },
      tier: 'Unknown',
    });
  });

  it('a customer with returns only is unknown', () => {
    const sheet = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-01', 5],
      ['b', '2024-01-02', -5],
    ];
    expect(tiersOf(gradeSheet(sheet, policy()))).toMatchObject({ b: 'Unknown' });
  });

  it('monetary average bins on the average order value', () => {
    // a: 90 ÷ 9 = 10 an order, b: 20 ÷ 1 = 20
    const sheet = list(['a', 1, 9, 90], ['b', 1, 1, 20]);
    const x = { bins: 2, segments: { ranges: [{ name: 'x' }] } };
    expect([...rfm(sheet, x).m]).toEqual([2, 1]);
    expect([...rfm(sheet, { ...x, monetary: 'average' }).m]).toEqual([1, 2]);
  });

  describe('nested', () => {
    // R: days 1 2 | 3 4 at the median 2.5, scores 2 2 1 1. F inside R: 1 | 5 at 3 and 10 | 20 at 15. M: groups of one are constants.
    const four = list(['a', 1, 1, 9], ['b', 2, 5, 8], ['c', 3, 10, 7], ['d', 4, 20, 6]);
    const method = { bins: 2, nested: true, segments: { ranges: [{ name: 'x' }] } };

    it('F is binned inside each score of R, M inside each of R and F', () => {
      const result = rfm(four, method);
      expect(cells(result)).toEqual(['211', '221', '111', '121']);
      expect(result.edges.f).toEqual({
        1: { limits: [15], equal: 'lower' },
        2: { limits: [3], equal: 'lower' },
      });
      expect(Object.keys(result.edges.m)).toEqual(['11', '12', '21', '22']);
      // flat: F at the median 7.5, M at 7.5
      expect(cells(rfm(four, { ...method, nested: false }))).toEqual(['212', '212', '121', '121']);
    });

    it('with the edges of an earlier run gives the same cells', () => {
      const { edges } = rfm(four, method);
      const more = [...four, ['e', 2, 4, 100]];
      expect(cells(rfm(more, { ...method, edges }))).toEqual(['211', '221', '111', '121', '222']);
    });

    it('limits by hand cannot be nested', () => {
      const limits = { r: [2], f: [2], m: [2] };
      expect(faultOf(() => rfm(four, { ...method, limits }))).toMatchObject({ id: 'policy.nestedLimits' });
    });
  });

  it.each(['quantiles', 'quantilesPlusOne', 'equalWidth'])(
    '%s: with the edges of an earlier run, others do not move the bins',
    (binning) => {
      const { edges } = rfm(ten, { binning });
      const more = [...ten, ['new', 500, 500, 500]];
      expect(cells(rfm(more, { edges }))).toEqual([...cells(rfm(ten, { binning })), '155']);
    },
  );

  it.each([
    ['too few limits', { limits: [1], equal: 'lower' }, 'policy.edgesWrong'],
    ['falling limits', { limits: [4, 3, 2, 1], equal: 'lower' }, 'policy.edgesWrong'],
    ['groups without nesting', { 5: { limits: [1, 2, 3, 4], equal: 'lower' } }, 'policy.edgesNested'],
  ])('edges with %s are refused', (_, f, id) => {
    const fine = { limits: [1, 2, 3, 4], equal: 'lower' };
    expect(faultOf(() => rfm(ten, { edges: { r: fine, f, m: fine } }))).toMatchObject({ id });
  });

  describe('weighted', () => {
    // Cells 511 and 155: equal weights 7/3 and 11/3
    const two = list(['a', 1, 1, 1], ['b', 2, 2, 2]);
    const bins = { bins: { r: 5, f: 5, m: 5 }, binning: 'equalWidth' };

    it('the score is the weighted mean of R, F and M', () => {
      expect([...rfm(two, bins).score]).toEqual([2.3333333333, 3.6666666667]);
      // .5·5 + .3·1 + .2·1 and .5·1 + .3·5 + .2·5
      expect([...rfm(two, { ...bins, weights: { r: 5, f: 3, m: 2 } }).score]).toEqual([3, 3]);
    });

    it('weights may come from comparisons: r twice f, f twice m weigh 4/7, 2/7, 1/7', () => {
      const ahp = [
        [1, 2, 4],
        [0.5, 1, 2],
        [0.25, 0.5, 1],
      ];
      const { r, f, m } = rfm(two, { ...bins, weights: { ahp } }).weights;
      [4 / 7, 2 / 7, 1 / 7].forEach((weight, i) => expect([r, f, m][i]).toBeCloseTo(weight, 12));
    });

    it('comparisons that contradict each other are warned of, with the pair to look at first', () => {
      // R is 2 × F, F is 2 × M, M is 2 × R: λmax = 1 + 2 + .5 = 3.5, index .25, ratio .25 / .58.
      const ahp = [
        [1, 2, 0.5],
        [0.5, 1, 2],
        [2, 0.5, 1],
      ];
      expect(rfm(two, { ...bins, weights: { ahp } }).consistencyRatio).toBeCloseTo(0.25 / 0.58, 9);
      expect(gradeSheet(two, policy({ ...bins, weights: { ahp } })).warnings).toContainEqual({
        id: 'grade.inconsistent',
        values: { method: 'rfm', ratio: 0.431, first: 'recency', second: 'orders' },
      });
      expect(rfm(two, bins).consistencyRatio).toBeUndefined();
    });

    it('tiers by the score stand in place of segments', () => {
      const segments = { cut: { kind: 'thresholds', limits: [3] }, tiers: ['high', 'low'] };
      const result = rfm(two, { ...bins, segments });
      expect(tiersOf(gradeSheet(two, policy({ ...bins, segments })))).toEqual({ a: 'low', b: 'high' });
      expect(result.cut).toEqual({
        limits: [3],
        frozen: { kind: 'thresholds', limits: [3], inclusive: true },
      });
    });

    it('weights of 0 are refused', () => {
      expect(faultOf(() => rfm(two, { weights: { r: 0, f: 0, m: 0 } }))).toMatchObject({
        id: 'policy.noWeight',
      });
    });
  });

  it('the final tier is the segment; customers stand in the order of segments, then of the cell number, then of the key', () => {
    const { customers } = documentOf(ten, policy());
    expect(customers.map(({ customer, tier }) => `${customer} ${tier}`)).toEqual([
      'c5 Potential Loyalist', // 333
      'c6 Potential Loyalist',
      'c1 New', // 511
      'c2 New',
      'c3 New', // 422
      'c4 New',
      'c7 At Risk', // 244
      'c8 At Risk',
      'c10 Cannot Lose', // 155; keys are compared as text
      'c9 Cannot Lose',
    ]);
  });
});

describe('segments', () => {
  it('eleven needs five bins', () => {
    expect(faultOf(() => rfm(list(['a', 1, 1, 1]), { bins: 3 }))).toMatchObject({
      id: 'policy.elevenNeedsFive',
    });
  });

  it('ranges: the first that matches, else the rest; gaps and overlaps are reported', () => {
    const ranges = [
      { name: 'top', r: [2, 2], f: [2, 2] },
      { name: 'recent', r: [2, 2] },
    ];
    const sheet = list(['a', 1, 9, 9], ['b', 1, 1, 1], ['c', 9, 9, 9], ['d', 9, 1, 1]);
    const grading = gradeSheet(sheet, policy({ bins: 2, segments: { ranges, else: 'rest' } }));
    expect(tiersOf(grading)).toEqual({ a: 'top', b: 'recent', c: 'rest', d: 'rest' });
    expect(grading.warnings).toEqual([
      { id: 'grade.segmentGaps', values: { method: 'rfm', count: 4, cells: '111 112 121 122' } },
      { id: 'grade.segmentOverlaps', values: { method: 'rfm', count: 2, cells: '221 222' } },
    ]);
  });

  it('ranges that leave no cell have no rest, which no rule can name either', () => {
    const sheet = list(['a', 1, 9, 9], ['b', 9, 1, 1]);
    const segments = { ranges: [{ name: 'top', r: [2, 2] }, { name: 'low' }] };
    const whole = { ...policy({ bins: 2, segments, names: { Others: '其他' } }) };
    expect(gradeSheet(sheet, whole).methods['rfm']?.tiers.map(({ name }) => name)).toEqual(['top', 'low']);
    const rules = [{ when: { metric: 'orders', atLeast: 1 }, set: 'Others' }];
    const open = { ranges: [{ name: 'top', r: [2, 2] }] };
    expect(documentTiers(gradeSheet(sheet, { ...policy({ bins: 2, segments: open }), rules }))).toEqual({
      a: 'Others',
      b: 'Others',
    });
    expect(faultOf(() => gradeSheet(sheet, { ...policy({ bins: 2, segments }), rules }))).toMatchObject({
      id: 'policy.noTier',
    });
  });

  it('quantilesPlusOne: a value equal to a limit belongs to the upper bin', () => {
    // Type-7 medians 2 days, 2 orders, 12: the limits are 3, 3 and 13
    const three = list(['a', 1, 1, 10], ['b', 2, 2, 12], ['c', 3, 3, 13]);
    const result = rfm(three, {
      bins: 2,
      binning: 'quantilesPlusOne',
      segments: { ranges: [{ name: 'x' }] },
    });
    expect(result.edges.m).toEqual({ limits: [13], equal: 'upper' });
    expect(cells(result)).toEqual(['211', '211', '122']);
  });

  it('eleven: by the cell', () => {
    // 1 … 10 in each, quantiles at 2.8 4.6 6.4 8.2: cells 511 422 333 244 155, two customers each
    const ten = list(...Array.from({ length: 10 }, (_, i) => [`c${i}`, i + 1, i + 1, i + 1]));
    expect(Object.values(tiersOf(gradeSheet(ten, policy())))).toEqual([
      ...['New', 'New', 'New', 'New', 'Potential Loyalist', 'Potential Loyalist'],
      ...['At Risk', 'At Risk', 'Cannot Lose', 'Cannot Lose'],
    ]);
  });

  it('cells: by name', () => {
    const sheet = list(['a', 1, 9, 9], ['b', 9, 1, 1]);
    const grading = gradeSheet(sheet, policy({ bins: 2, segments: { cells: { '222': 'best' } } }));
    expect(tiersOf(grading)).toEqual({ a: 'best', b: 'Others' });
  });

  it('cells: names stand by their best cell, however they are written', () => {
    // Objects have keys that are whole numbers in rising order, so "as listed" cannot be kept.
    const cells = { '111': 'lost', '222': 'best', '211': 'fresh', '112': 'lost' };
    const sheet = list(['a', 1, 9, 9], ['b', 9, 1, 1], ['c', 1, 1, 1]);
    const grading = gradeSheet(sheet, policy({ bins: 2, segments: { cells } }));
    expect(grading.methods['rfm']?.tiers.map(({ name }) => name)).toEqual([
      'best',
      'fresh',
      'lost',
      'Others',
    ]);
    // A cap takes from better to worse, not the other way round.
    const rules = [{ when: { metric: 'orders', atLeast: 1 }, cap: 'fresh' }];
    const capped = gradeSheet(sheet, { ...policy({ bins: 2, segments: { cells } }), rules });
    expect(documentTiers(capped)).toEqual({ a: 'fresh', b: 'lost', c: 'fresh' });
  });

  // R 1 2 3 4 days, F 1 1 1 9, M 8 8 2 2
  const four = list(['a', 1, 1, 8], ['b', 2, 1, 8], ['c', 3, 1, 2], ['d', 4, 9, 2]);

  it('have the names that the policy gives them, and their order', () => {
    const names = { Champions: '重要价值', New: '新客户' };
    const sheet = list(...Array.from({ length: 10 }, (_, i) => [`c${i + 1}`, i + 1, 11 - i, i + 1]));
    const named = gradeSheet(sheet, policy({ names })).methods['rfm']?.tiers.map(({ name }) => name);
    expect(named).toEqual([
      '重要价值',
      'Loyal',
      'Potential Loyalist',
      '新客户',
      'Promising',
      'Need Attention',
      'About to Sleep',
      'At Risk',
      'Cannot Lose',
      'Hibernating',
      'Lost',
    ]);
    const one = list(['a', 1, 1, 1]);
    const eight = policy({ segments: 'eight', names: { 重要价值客户: 'Best' } });
    expect(tiersOf(gradeSheet(one, eight))).toEqual({ a: 'Best' });
  });

  it('eight: equal at the mean is high', () => {
    // everyone is the mean
    const same = list(['a', 5, 2, 30], ['b', 5, 2, 30]);
    for (const split of ['meanScore', 'meanValue', 'medianValue']) {
      expect(tiersOf(gradeSheet(same, policy({ segments: 'eight', split })))).toEqual({
        a: '重要价值客户',
        b: '重要价值客户',
      });
    }
  });

  it('eight, split at the mean value: equal is high, and for R fewer days are higher', () => {
    // means 2.5, 3, 5 → a: R high F low M high; b the same; c: low low low; d: low high low
    expect(tiersOf(gradeSheet(four, policy({ segments: 'eight', split: 'meanValue' })))).toEqual({
      a: '重要发展客户',
      b: '重要发展客户',
      c: '一般挽留客户',
      d: '一般保持客户',
    });
  });

  it('eight, split at the median value', () => {
    // medians 2.5, 1, 5: F is high for all
    expect(tiersOf(gradeSheet(four, policy({ segments: 'eight', split: 'medianValue' })))).toEqual({
      a: '重要价值客户',
      b: '重要价值客户',
      c: '一般保持客户',
      d: '一般保持客户',
    });
  });

  it('eight, split at given limits', () => {
    const split = { limits: { r: 1, f: 9, m: 2 } };
    expect(tiersOf(gradeSheet(four, policy({ segments: 'eight', split })))).toEqual({
      a: '重要发展客户',
      b: '重要挽留客户',
      c: '重要挽留客户',
      d: '重要保持客户',
    });
  });

  it('eight, split at the mean score, with any number of bins', () => {
    // bins 2: R median 2.5 → scores 2 2 1 1, mean 1.5; F median 1 → 1 1 1 2, mean 1.25; M median 5 → 2 2 1 1
    expect(tiersOf(gradeSheet(four, policy({ bins: 2, segments: 'eight' })))).toEqual({
      a: '重要发展客户',
      b: '重要发展客户',
      c: '一般挽留客户',
      d: '一般保持客户',
    });
  });
});

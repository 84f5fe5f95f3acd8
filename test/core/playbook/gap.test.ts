import type { Gap } from '../../../src/core';
import { byName, played } from './playbookSheet';
import type { Played } from './playbookSheet';

const HEADER = ['客户', '金额', '天数', '地区'];
const COLUMNS = { customer: '客户', amount: '金额', recency: '天数', group: '地区' };
const SOURCE = { layout: 'customers', columns: COLUMNS };

const gapIn = (run: Played): Gap => {
  if (!run.plays.gap) throw new Error('No gap.');
  return run.plays.gap;
};

/** Customer → [value, limit, missing] of those who have a gap. */
function gaps(run: Played): Record<string, readonly number[]> {
  const { value, limit, missing } = gapIn(run);
  const rows = run.grading.customers.name.map(
    (name, i) => [name, [value[i] ?? NaN, limit[i] ?? NaN, missing[i] ?? NaN]] as const,
  );
  return Object.fromEntries(rows.filter(([, [, , lacks]]) => !Number.isNaN(lacks)));
}

describe('the gap to the target tier', () => {
  const SHEET = [
    HEADER,
    ['甲', 150, 5, '北'],
    ['乙', 60.1, 20, '北'],
    ['丙', 10, 45, '南'],
    ['丁', '', 400, '南'],
  ];

  it('is limit less value where more is better', () => {
    const run = played(SHEET, {
      source: SOURCE,
      methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [100.3, 50] } }],
    });
    expect(gapIn(run)).toMatchObject({ of: 'amount', side: 'benefit', exclusive: false });
    // 100.3 − 60.1 as floating point is 40.199999999999996.
    expect(gaps(run)).toEqual({ 乙: [60.1, 100.3, 40.2], 丙: [10, 50, 40] });
    expect(byName(run, run.plays.target)).toEqual({ 甲: '', 乙: 'A', 丙: 'B', 丁: '' });
  });

  it('is value less limit where less is better', () => {
    const run = played(SHEET, {
      source: SOURCE,
      methods: [{ kind: 'abc', metric: 'recency', cut: { kind: 'thresholds', limits: [10, 30] } }],
    });
    expect(gapIn(run)).toMatchObject({ of: 'recency', side: 'cost' });
    expect(gaps(run)).toEqual({ 乙: [20, 10, 10], 丙: [45, 30, 15], 丁: [400, 30, 370] });
  });

  it('leads to the tier that the play aims at', () => {
    const run = played(SHEET, {
      source: SOURCE,
      methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [100, 50] } }],
      playbook: [
        { tier: 'C', target: 'A' },
        { tier: 'B', target: 'C' },
      ],
    });
    // A worse target is none to be reached.
    expect(gaps(run)).toEqual({ 丙: [10, 100, 90] });
  });

  it('says when the limit must be passed: one who stands on it lacks 0', () => {
    const run = played([HEADER, ['甲', 150, '', ''], ['乙', 100, '', '']], {
      source: SOURCE,
      methods: [{ kind: 'abc', cut: { kind: 'thresholds', limits: [100], inclusive: false } }],
    });
    expect(gapIn(run).exclusive).toBe(true);
    expect(gaps(run)).toEqual({ 乙: [100, 100, 0] });
  });

  it('is told by the limits that a run found: the worst value that the better tier admitted', () => {
    // Of 1000: 甲 700, 乙 900, 丙 1000. Within 0.8 are 甲 and 乙, who crosses; limit 200.
    const run = played([HEADER, ['甲', 700, '', ''], ['乙', 200, '', ''], ['丙', 100, '', '']], {
      source: SOURCE,
      methods: [{ kind: 'abc', cut: { kind: 'cumulativeShare', limits: [0.8] } }],
    });
    expect(gaps(run)).toEqual({ 丙: [100, 200, 100] });
  });

  it('goes by the limits of the own group', () => {
    const run = played(
      [
        HEADER,
        ['甲', 150, '', '北'],
        ['乙', 60, '', '北'],
        ['丙', 10, '', '南'],
        ['丁', 4, '', '南'],
        ['戊', 1, '', ''],
      ],
      {
        source: SOURCE,
        methods: [{ kind: 'abc', within: 'group', cut: { kind: 'headcount', shares: [0.5] } }],
      },
    );
    expect(gaps(run)).toEqual({ 乙: [60, 150, 90], 丁: [4, 10, 6] });
  });

  it('is in points of the score where a score is judged', () => {
    // Of 0, 50, 100 the amounts score 100·(60 − 10)/140 ≈ 35.7142857143.
    const run = played([HEADER, ['甲', 150, '', ''], ['乙', 60, '', ''], ['丙', 10, '', '']], {
      source: SOURCE,
      methods: [
        {
          kind: 'weighted',
          indicators: [{ metric: 'amount' }],
          cut: { kind: 'thresholds', limits: [80, 20] },
        },
      ],
    });
    expect(gapIn(run)).toMatchObject({ of: 'score', side: 'benefit' });
    expect(gaps(run)).toEqual({ 乙: [35.7142857143, 80, 44.2857142857], 丙: [0, 20, 20] });
  });

  it('is in points of the RFM score where tiers go by it, and none where segments do', () => {
    const sheet = [
      ['客户', '天数', '订单数', '金额'],
      ['甲', 5, 9, 900],
      ['乙', 500, 1, 10],
    ];
    const source = {
      layout: 'customers',
      columns: { customer: '客户', recency: '天数', orders: '订单数', amount: '金额' },
    };
    const limits = { r: [100], f: [5], m: [100] };
    const scored = played(sheet, {
      source,
      methods: [{ kind: 'rfm', limits, segments: { cut: { kind: 'thresholds', limits: [1.5] } } }],
    });
    // 甲 is 2 in all three, 乙 1.
    expect(gaps(scored)).toEqual({ 乙: [1, 1.5, 0.5] });
    expect(
      played(sheet, { source, methods: [{ kind: 'rfm', limits, segments: 'eight' }] }).plays.gap,
    ).toBeNull();
  });

  it('is none for grids, ladders and lifecycles', () => {
    const ladder = {
      kind: 'ladder',
      steps: [{ when: { metric: 'amount', above: 100 }, tier: 'A' }],
      else: 'B',
    };
    const grid = {
      kind: 'grid',
      dimensions: [{ metric: 'amount' }, { metric: 'recency' }],
      cells: {},
      else: 'A',
    };
    for (const method of [ladder, { ...grid, tiers: ['A', 'B'] }])
      expect(played(SHEET, { source: SOURCE, methods: [method] }).plays.gap).toBeNull();
  });

  describe('and rules', () => {
    const methods = [{ kind: 'abc', cut: { kind: 'thresholds', limits: [100, 50] } }];

    it('is none for a customer whom a rule moved', () => {
      const run = played(SHEET, {
        source: SOURCE,
        methods,
        rules: [{ when: { metric: 'recency', below: 10 }, cap: 'B' }],
      });
      expect(gaps(run)).toEqual({ 乙: [60.1, 100, 39.9], 丙: [10, 50, 40] });
      expect(byName(run, run.plays.target)).toMatchObject({ 甲: 'A' });
    });

    it('is none where a rule keeps the customer from the target', () => {
      const run = played(SHEET, {
        source: SOURCE,
        methods,
        rules: [{ when: { metric: 'recency', above: 10 }, cap: 'B' }],
      });
      // 乙 is B by the limits and would stay so; 丙 can reach B.
      expect(gaps(run)).toEqual({ 丙: [10, 50, 40] });
    });
  });
});

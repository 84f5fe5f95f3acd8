import type { Cell } from '../../../src/core';
import { documentOf } from '../gradeRows';

/** Customer → cell of the grid and tier: "AB → A". */
function judged(rows: readonly (readonly Cell[])[], policy: object): Record<string, string> {
  const { customers } = documentOf(rows, { version: 1, unknown: 'D', final: 'grid', ...policy });
  return Object.fromEntries(
    customers.map((customer) => {
      const { levels } = customer['grid'] as { levels: (string | null)[] };
      return [customer.customer, `${levels.map((level) => level ?? '?').join(' ')} → ${customer.tier}`];
    }),
  );
}

describe('grids that the field knows by name', () => {
  it('multi-criteria ABC: two metrics make nine classes, and those three', () => {
    // amount 60 20 15 5, before 0 .6 .8 .95: A A B C, as who stands just at a limit is beyond it.
    // orders 60 (b) 20 (c) 15 (d) 5 (a), before 0 .6 .8 .95
    const rows: Cell[][] = [
      ['customer', 'amount', 'orders'],
      ['a', 60, 5],
      ['b', 20, 60],
      ['c', 15, 20],
      ['d', 5, 15],
    ];
    const cut = { kind: 'cumulativeShare', limits: [0.8, 0.95] };
    const cells = {
      ...{ 'A / A': 'A', 'A / B': 'A', 'B / A': 'A' },
      ...{ 'A / C': 'B', 'B / B': 'B', 'C / A': 'B' },
      ...{ 'B / C': 'C', 'C / B': 'C', 'C / C': 'C' },
    };
    const dimensions = [
      { metric: 'amount', cut },
      { metric: 'orders', cut },
    ];
    expect(judged(rows, { methods: [{ kind: 'grid', dimensions, cells }] })).toEqual({
      a: 'A C → B',
      b: 'A A → A',
      c: 'B A → A',
      d: 'C B → C',
    });
  });

  it('ABC-XYZ: amount by how much it varies from month to month, up to 0.5 and 1.0', () => {
    // January and February. Mean and population sd: x 50 25 = .5; y 50 50 = 1; z 10 20 = 2; w 10 0 = 0.
    // Totals 100 100 20 20 of 240: before x and y 0, before z and w .833: A A B B
    const rows: Cell[][] = [
      ['customer', 'date', 'amount'],
      ['x', '2024-01-10', 75],
      ['x', '2024-02-10', 25],
      ['y', '2024-01-05', 100],
      ['z', '2024-01-20', 30],
      ['z', '2024-02-20', -10],
      ['w', '2024-01-31', 10],
      ['w', '2024-02-29', 10],
    ];
    const thresholds = { kind: 'thresholds', limits: [0.5, 1] };
    const grid = {
      kind: 'grid',
      dimensions: [
        { metric: 'amount', cut: { kind: 'cumulativeShare', limits: [0.8, 0.95] } },
        { metric: 'variability', cut: thresholds, levels: ['X', 'Y', 'Z'] },
      ],
      cells: { 'A / X': 'AX', 'A / Y': 'AY', 'B / X': 'BX', 'B / Z': 'BZ' },
      else: 'other',
    };
    expect(judged(rows, { methods: [grid] })).toEqual({
      x: 'A X → AX',
      y: 'A Y → AY',
      z: 'B Z → BZ',
      w: 'B X → BX',
    });
  });

  it('stock customers: assets inside each manager by purchases; who is not known in either is D', () => {
    // Large are the first 40 % of a manager's customers, middle the next 30 %; 3 purchases are strong, 1 is some.
    // 林, n = 5, better: a 0, b and c .2 (both large), d .6 (middle), e .8.
    // 周, n = 4: f 0, g .25, h .5 (middle), j .75; i is not counted.
    const rows: Cell[][] = [
      ['客户', '经理', 'assets', 'purchases'],
      ['a', '林', 100, 3],
      ['b', '林', 90, 2],
      ['c', '林', 90, 0],
      ['d', '林', 50, 3],
      ['e', '林', 20, 9],
      ['f', '周', 10, 4],
      ['g', '周', 8, 1],
      ['h', '周', 6, 1],
      ['i', '周', '', 5],
      ['j', '周', 3, ''],
    ];
    const source = {
      layout: 'customers',
      columns: { customer: '客户', owner: '经理' },
      indicators: [
        { column: 'assets', as: 'assets' },
        { column: 'purchases', as: 'purchases' },
      ],
    };
    const grid = {
      kind: 'grid',
      within: 'owner',
      dimensions: [
        {
          metric: 'assets',
          cut: { kind: 'headcount', shares: [0.4, 0.3] },
          levels: ['large', 'middle', 'small'],
        },
        {
          metric: 'purchases',
          cut: { kind: 'thresholds', limits: [3, 1] },
          levels: ['strong', 'some', 'none'],
        },
      ],
      cells: {
        'large / strong': 'A',
        ...{ 'large / some': 'B', 'large / none': 'B', 'middle / strong': 'B', 'middle / some': 'B' },
      },
      else: 'C',
      tiers: ['A', 'B', 'C'],
    };
    expect(judged(rows, { source, methods: [grid] })).toEqual({
      a: 'large strong → A',
      b: 'large some → B',
      c: 'large none → B',
      d: 'middle strong → B',
      e: 'small strong → C',
      f: 'large strong → A',
      g: 'large some → B',
      h: 'middle some → B',
      i: '? strong → D',
      j: 'small ? → D',
    });
  });

  it('free: segment by age band by spend, words and numbers', () => {
    // Age 60 is old and 30 middle; the mean of 10 20 30 20 20 is 20, and equal is high.
    const rows: Cell[][] = [
      ['customer', 'amount', 'group', 'age'],
      ['a', 10, '学生', 29],
      ['b', 20, '商务人士', 60],
      ['c', 30, '商务人士', 30],
      ['d', 20, '', 40],
      ['e', 20, '学生', ''],
    ];
    const source = {
      layout: 'customers',
      columns: { customer: 'customer', amount: 'amount', group: 'group' },
      indicators: [{ column: 'age', as: 'age' }],
    };
    const grid = {
      kind: 'grid',
      dimensions: [
        { words: 'group', levels: ['商务人士', '学生'] },
        {
          metric: 'age',
          cut: { kind: 'thresholds', limits: [60, 30] },
          levels: ['old', 'middle', 'young'],
        },
        { metric: 'amount' },
      ],
      cells: {
        '商务人士 / old / high': '1',
        '商务人士 / middle / high': '2',
        '学生 / young / low': '3',
      },
      else: 'rest',
    };
    expect(judged(rows, { source, methods: [grid] })).toEqual({
      a: '学生 young low → 3',
      b: '商务人士 old high → 1',
      c: '商务人士 middle high → 2',
      d: '? middle high → D',
      e: '学生 ? high → D',
    });
  });
});

import { abc, amounts, gradeSheet } from '../gradeRows';
import type { Sheet } from '../gradeRows';
import { dayOfIso } from '../../../src/core';
import { migration } from '../../../src/core/history/migration';
import { recordColumns, recordOfColumns } from '../../../src/core/history/recordColumns';
import type { RunRecord } from '../../../src/core/history/runRecord';
import { recordOf } from '../../../src/core/history/runRecord';
import { tierFigures } from '../../../src/core/history/tierFigures';
import { watchList } from '../../../src/core/history/watchList';

const POLICY = abc({ cut: { kind: 'thresholds', limits: [100, 50] } });
const MEMORY = '{"version":1}';
const recorded = (sheet: Sheet, policy: object = POLICY): RunRecord =>
  recordOf(gradeSheet(sheet, policy), '2024-07-01T09:30', 'Key accounts', MEMORY);

const orders = (...rows: readonly (readonly [string, string, number])[]): Sheet => [
  ['customer', 'date', 'amount'],
  ...rows,
];

/** Before: A 150 (2 orders), B 80, C 20, D −: D has returns only. As of 31 March. */
const FIRST = orders(
  ['a', '2024-01-01', 100],
  ['a', '2024-03-01', 50],
  ['b', '2024-02-01', 80],
  ['c', '2024-03-31', 20],
);
/** After, 30 June: a bought no more and stays; b grew to A; c is gone; e is new. */
const SECOND = orders(
  ['a', '2024-01-01', 100],
  ['a', '2024-03-01', 50],
  ['b', '2024-02-01', 80],
  ['b', '2024-06-30', 40],
  ['e', '2024-06-01', 10],
);

describe('the record of a run', () => {
  it('has the customers best first, with tier and figures', () => {
    const record = recorded(FIRST);
    expect(record).toMatchObject({
      at: '2024-07-01T09:30',
      policy: 'Key accounts',
      asOf: dayOfIso('2024-03-31'),
      from: dayOfIso('2024-01-01'),
      tiers: ['A', 'B', 'C', 'Unknown'],
      unknown: 'Unknown',
      limits: { abc: [100, 50] },
      key: ['a', 'b', 'c'],
      name: ['a', 'b', 'c'],
    });
    expect([...record.tierOf]).toEqual([0, 1, 2]);
    expect([...record.figures.amount]).toEqual([150, 80, 20]);
    expect([...record.figures.orders]).toEqual([2, 1, 1]);
  });

  it('comes back from its columns as it was', () => {
    const record = recorded(amounts({ '=1+1': 120, '00123': 60, c: '' }));
    const { head, columns } = recordColumns(record);
    expect(recordOfColumns(head, columns)).toEqual(record);
  });

  it('is none when something else stands there', () => {
    const { head, columns } = recordColumns(recorded(FIRST));
    expect(recordOfColumns('{"version":2}', columns)).toBeNull();
    expect(recordOfColumns('no json', columns)).toBeNull();
    expect(recordOfColumns(head, columns.slice(1))).toBeNull();
    // A tier that the run did not have: nobody is put into another one for it.
    const damaged = columns.map((column, i) => (i === 2 ? ['A', 'Z', 'C'] : column));
    expect(recordOfColumns(head, damaged)).toBeNull();
  });
});

describe('migration', () => {
  it('follows every customer, and tells new ones and lost ones', () => {
    const { matrix, migrants, added, lost } = migration(recorded(FIRST), recorded(SECOND));
    // a A → A, b B → A
    expect(matrix).toEqual([
      [1, 0, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(migrants).toEqual([{ key: 'b', name: 'b', from: 'B', to: 'A', way: 'up' }]);
    expect([added, lost]).toEqual([['e'], ['c']]);
  });

  it('to a worse tier is down, to or from the unknown tier aside', () => {
    // An indicator may be missing: then the tier is unknown.
    const policy = abc(
      { metric: 'value', cut: { kind: 'thresholds', limits: [100, 50] } },
      {
        layout: 'customers',
        columns: { customer: 'customer' },
        indicators: [{ column: 'amount', as: 'value' }],
      },
    );
    const before = recorded(amounts({ a: 120, b: 120, c: '' }), policy);
    const after = recorded(amounts({ a: 60, b: '', c: 120 }), policy);
    expect(migration(before, after).migrants.map(({ key, way }) => [key, way])).toEqual([
      ['c', 'aside'],
      ['a', 'down'],
      ['b', 'aside'],
    ]);
  });

  it('from a tier that is no more is aside', () => {
    const before = recorded(
      amounts({ a: 120 }),
      abc({ cut: { kind: 'thresholds', limits: [100] }, tiers: ['VIP', 'other'] }),
    );
    expect(migration(before, recorded(amounts({ a: 120 }))).migrants).toEqual([
      { key: 'a', name: 'a', from: 'VIP', to: 'A', way: 'aside' },
    ]);
  });
});

describe('key figures per tier', () => {
  const [a, b, c] = tierFigures(recorded(SECOND), recorded(FIRST));

  it('are measured on the later run', () => {
    // a 150 and b 120 of 280; 4 orders; both have two or more; 181 days are 5.9466… months
    expect(a).toMatchObject({ tier: 'A', customers: 2, amount: 270, averageOrderValue: 67.5, repurchase: 1 });
    expect(a?.share).toBeCloseTo(2 / 3, 12);
    expect(a?.amountShare).toBeCloseTo(270 / 280, 12);
    expect(a?.amountPerMonth).toBeCloseTo(135 / (181 / 30.4375), 12);
    expect(b).toMatchObject({ customers: 0, amount: null, averageOrderValue: null, repurchase: null });
    // e bought once, and is new
    expect(c).toMatchObject({ customers: 1, repurchase: 0, added: 1 });
  });

  it('hold it against the earlier one', () => {
    // a has not bought since 31 March; b has, from tier B; 270 against 150
    expect(a).toMatchObject({ retention: 0, churn: 1, growth: 0.8, added: 0 });
    expect(b).toMatchObject({ retention: 1, churn: 0 });
    // c, who was the only one, is gone
    expect(c).toMatchObject({ retention: 0, growth: -0.5 });
  });

  it('have nothing to hold against without an earlier run, or one of the same day', () => {
    expect(tierFigures(recorded(SECOND), null)[0]).toMatchObject({
      retention: null,
      churn: null,
      growth: null,
      added: null,
    });
    expect(tierFigures(recorded(FIRST), recorded(FIRST))[0]).toMatchObject({ retention: null, growth: 0 });
  });
});

describe('the watch list', () => {
  it('names who fell, is silent, has lost over half, or is gone', () => {
    const before = recorded(
      orders(
        ['a', '2024-01-01', 200],
        ['b', '2024-01-01', 90],
        ['c', '2024-01-01', 40],
        ['d', '2024-01-01', 100],
      ),
    );
    // a 200 → 60: fell and halved; b silent: 100 days, interval 40; d 100 → 50 is not over half, and fell
    const after = recorded(orders(['a', '2024-01-11', 60], ['b', '2024-01-02', 90], ['d', '2024-04-11', 50]));
    expect(
      watchList(
        before,
        after,
        new Map([
          ['b', 40],
          ['a', 60],
        ]),
      ),
    ).toEqual([
      { key: 'b', name: 'b', alarms: ['silent'] },
      { key: 'a', name: 'a', alarms: ['fell', 'halved'] },
      { key: 'd', name: 'd', alarms: ['fell'] },
      { key: 'c', name: 'c', alarms: ['gone'] },
    ]);
  });

  it('has no alarm for exactly twice the interval, or without one', () => {
    const after = recorded(orders(['a', '2024-01-01', 10], ['b', '2024-01-21', 10]));
    expect(watchList(null, after, new Map([['a', 10]]))).toEqual([]);
    expect(watchList(null, after, new Map([['a', 9.9]]))).toHaveLength(1);
    expect(watchList(null, after, new Map())).toEqual([]);
  });
});

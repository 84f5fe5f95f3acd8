import { dayOfIso } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { abc, faultOf, gradeSheet, metricOf } from '../gradeRows';

const day = (iso: string): number => dayOfIso(iso) ?? NaN;

const HEADER = ['customer', 'date', 'amount', 'order id', 'quantity', 'cost'];
// Analysis date 2024-03-31, the latest.
// a: two lines of order 1 on 1 Jan, order 2 on 31 Jan, a return of 20 on 10 Feb.
// b: one order on 31 Mar. c: a return only.
const SHEET: Sheet = [
  HEADER,
  ['a', '2024-01-01', 100, 'o1', 10, 60],
  ['a', '2024-01-01', 50, 'o1', 5, 30],
  ['a', '2024-01-31', 50, 'o2', 5, 40],
  ['a', '2024-02-10', -20, 'o3', -2, -12],
  ['b', '2024-03-31', 0.3, 'o4', 1, ''],
  ['c', '2024-03-01', -5, 'o5', -1, ''],
];

const metric = (name: string, source: object = {}, sheet = SHEET): Record<string, number | undefined> =>
  metricOf(gradeSheet(sheet, abc({}, source)), name);

describe('frequency', () => {
  const sheet: Sheet = [
    ['customer', 'date', 'amount', 'order id'],
    ['a', '2024-01-01', 1, 'o1'],
    ['a', '2024-01-02', 1, 'O1 '],
    ['a', '2024-01-02', 1, 'o2'],
    ['a', '2024-01-02', 1, ''],
    ['a', '2024-01-03', 1, ''],
    ['a', '2024-01-03', 1, ''],
  ];

  it('orders: distinct ids, and rows without one by the day', () => {
    // o1, o2; without an id on 2 and 3 Jan
    expect(metric('orders', {}, sheet)).toEqual({ a: 4 });
  });

  it('orders without an id column: distinct days of the customer', () => {
    const source = { columns: { customer: 'customer', date: 'date', amount: 'amount' } };
    expect(metric('orders', source, sheet)).toEqual({ a: 3 });
  });

  it('days and rows', () => {
    expect(metric('orders', { frequency: 'days' }, sheet)).toEqual({ a: 3 });
    expect(metric('orders', { frequency: 'rows' }, sheet)).toEqual({ a: 6 });
  });
});

describe('returns', () => {
  it('net: reduce the amount, are no order and no visit', () => {
    expect(metric('amount')).toMatchObject({ a: 180, c: -5 });
    expect(metric('lastPurchase')['a']).toBe(day('2024-01-31'));
  });

  it('ignore: as if the rows were not there', () => {
    expect(metric('amount', { returns: 'ignore' })).toEqual({ a: 200, b: 0.3 });
    const { customerOfRow } = gradeSheet(SHEET, abc({}, { returns: 'ignore' }));
    expect([...customerOfRow]).toEqual([0, 0, 0, -1, 1, -1]);
  });

  it('count: reduce the amount, and are an order and a visit', () => {
    expect(metric('amount', { returns: 'count' })).toMatchObject({ a: 180, c: -5 });
    expect(metric('orders', { returns: 'count' })).toEqual({ a: 3, b: 1, c: 1 });
    expect(metric('lastPurchase', { returns: 'count' })['a']).toBe(day('2024-02-10'));
  });

  it('are negative whichever of amount and quantity bears the sign', () => {
    const sheet: Sheet = [
      HEADER,
      ['a', '2024-01-01', 100, 'o1', 10, 60],
      ['a', '2024-01-02', 20, 'o2', -2, 12],
    ];
    expect(metric('amount', {}, sheet)).toEqual({ a: 80 });
    expect(metric('quantity', {}, sheet)).toEqual({ a: 8 });
    expect(metric('cost', {}, sheet)).toEqual({ a: 48 });
  });
});

describe('profit', () => {
  it('without a column of its own is amount − cost row by row; a row that lacks its cost has none', () => {
    const sheet: Sheet = [
      ['customer', 'amount', 'cost'],
      ['a', 100, 60],
      ['a', 50, ''],
      ['b', 30, ''],
      ['c', 0.3, 0.1],
    ];
    const grading = gradeSheet(sheet, abc());
    // 100 − 60, not 150 − 60
    expect(metricOf(grading, 'profit')).toEqual({ a: 40, b: NaN, c: 0.2 });
    // over the rows that have a profit: 40 ÷ 100
    expect(metricOf(grading, 'margin')).toEqual({ a: 0.4, b: NaN, c: 0.2 / 0.3 });
    expect(grading.warnings).toEqual([
      { id: 'intake.noCost', values: { column: 'cost', count: 2, cell: 'C3' } },
    ]);
  });

  it('of a return is the column as it stands where the amount is negative, else taken back, as amount − cost is', () => {
    const rows: Sheet = [
      ['customer', 'amount', 'quantity', 'cost', 'profit'],
      ['a', 100, 1, 60, 40],
      ['a', -50, -1, 30, 5],
      ['a', 10, -1, 6, 4],
    ];
    // 40 + 5 − 4: a fee that was kept is a gain
    expect(metric('profit', {}, rows)).toEqual({ a: 41 });
    // 41 ÷ (100 − 50 − 10)
    expect(metric('margin', {}, rows)).toEqual({ a: 1.025 });
    expect(metric('profit', {}, [...rows.slice(0, 1), ['a', 20, -1, 12, 8]])).toEqual({ a: -8 });
    // 40 − (50 − 30) − (10 − 6)
    const columns = { customer: 'customer', amount: 'amount', quantity: 'quantity', cost: 'cost' };
    expect(metric('profit', { columns }, rows)).toEqual({ a: 16 });
  });
});

describe('the analysis date', () => {
  it('latest: the latest date among used and return rows, before the period is applied', () => {
    const late: Sheet = [...SHEET, ['a', '2024-04-05', -1, 'o6', -1, ''], ['', '2025-01-01', 1, '', '', '']];
    expect(gradeSheet(late, abc({}, { period: { from: '2024-01-01', to: '2024-02-29' } })).asOf).toBe(
      day('2024-04-05'),
    );
  });

  it('today comes from outside; without it, it is an error', () => {
    const today = day('2024-04-30');
    expect(metricOf(gradeSheet(SHEET, abc({}, { asOf: 'today' }), { today }), 'recency')).toMatchObject({
      a: 90,
    });
    expect(faultOf(() => gradeSheet(SHEET, abc({}, { asOf: 'today' })))).toEqual({
      id: 'grade.noToday',
      values: {},
    });
  });

  it('leaves rows after it out', () => {
    expect(metric('amount', { asOf: '2024-01-31' })).toEqual({ a: 200 });
  });

  it('is null where there are no dates', () => {
    expect(
      gradeSheet(
        [
          ['customer', 'amount'],
          ['a', 1],
        ],
        abc(),
      ).asOf,
    ).toBeNull();
  });
});

describe('the period', () => {
  it('needs dates', () => {
    const dateless: Sheet = [
      ['customer', 'amount'],
      ['a', 1],
    ];
    expect(faultOf(() => gradeSheet(dateless, abc({}, { period: { lastMonths: 12 } })))).toMatchObject({
      id: 'grade.missingRole',
      values: { role: 'date' },
    });
  });
});

describe('a mapped indicator', () => {
  const sheet: Sheet = [
    ['customer', 'date', 'amount', 'stars'],
    ['a', '2024-01-01', 1, 4],
    ['a', '2024-01-03', 1, 1],
    ['a', '2024-01-03', 1, 3],
    ['a', '2024-01-04', 1, ''],
    ['b', '2024-01-01', 1, 'none'],
  ];

  it.each([
    ['sum', 8],
    ['mean', 8 / 3],
    ['max', 4],
    ['min', 1],
    // of the two of 3 January, the latest day with a value, the greater
    ['last', 3],
  ])('%s', (aggregate, expected) => {
    const source = { indicators: [{ column: 'stars', as: 'satisfaction', aggregate }] };
    const grading = gradeSheet(sheet, abc({}, source));
    expect(metricOf(grading, 'satisfaction')).toEqual({ a: expected, b: NaN });
    expect(grading.rows.used).toBe(5);
    expect(grading.warnings).toEqual([
      { id: 'intake.noNumber', values: { column: 'stars', count: 1, cell: 'D6', text: 'none' } },
    ]);
  });
});

describe('a sheet with nothing to grade', () => {
  it('says so: no rows', () => {
    expect(faultOf(() => gradeSheet([['customer', 'amount']], abc()))).toMatchObject({ id: 'grade.noRows' });
  });

  it('or what most rows are, with column, cell and text where a cell is to blame', () => {
    const sheet: Sheet = [
      ['customer', 'amount'],
      ['', 5],
      ['a', 'x'],
      ['b', 'y'],
    ];
    expect(faultOf(() => gradeSheet(sheet, abc()))).toEqual({
      id: 'grade.noUsedRowCell',
      values: { rows: 3, fate: 'badAmount', count: 2, column: 'amount', cell: 'B3', text: 'x' },
    });
  });

  it('or with the first row', () => {
    const sheet: Sheet = [
      ['customer', 'amount'],
      ['', 5],
    ];
    expect(faultOf(() => gradeSheet(sheet, abc()))).toEqual({
      id: 'grade.noUsedRow',
      values: { rows: 1, fate: 'noCustomer', count: 1, row: 2 },
    });
  });
});

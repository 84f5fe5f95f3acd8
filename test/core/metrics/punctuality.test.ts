import { faultOf } from '../gradeRows';
import { gradedBy, measured, salesOf } from './salesOf';
import type { Rows } from './salesOf';

const none = NaN;

// Analysis date 2024-03-01, the latest; February 2024 has 29 days.
const ROWS: Rows = [
  ['customer', 'date', 'amount', 'due', 'paid'],
  // a: 10 days late, on the day, 5 days early, no due date
  ['a', '2024-01-01', 100, '2024-01-31', '2024-02-10'],
  ['a', '2024-01-02', 100, '2024-01-31', '2024-01-31'],
  ['a', '2024-02-02', 100, '2024-02-20', '2024-02-15'],
  ['a', '2024-02-02', 100, '', '2024-02-15'],
  // b: unpaid since 31 January (30 days), and unpaid but not due yet
  ['b', '2024-01-01', 100, '2024-01-31', ''],
  ['b', '2024-02-20', 100, '2024-03-20', ''],
  // c: no due date at all; d: a return is nothing that is owed
  ['c', '2024-03-01', 100, '', ''],
  ['d', '2024-01-05', -50, '2024-01-06', '2024-01-20'],
  // e: paid after the analysis date
  ['e', '2024-02-25', 100, '2024-02-28', '2024-03-09'],
];

type Case = readonly [metric: string, a: number, b: number, c: number, d: number, e: number];

describe('punctuality, over purchases with a due date', () => {
  it.each<Case>([
    // two of three; of two one is late; e is late
    ['onTimeRate', 2 / 3, 0.5, none, none, 0],
    // (10 + 0 + 0) ÷ 3; (30 + 0) ÷ 2; from 28 February to 9 March
    ['overdueDaysMean', 10 / 3, 15, none, none, 10],
    ['overdueDaysMax', 10, 30, none, none, 10],
  ])('%s', (metric, a, b, c, d, e) => {
    expect(measured(ROWS, metric)).toEqual({ a, b, c, d, e });
  });

  it.each<Case>([
    ['onTimeRate', 1, 1, none, none, 0],
    ['overdueDaysMean', 0, 0, none, none, 10],
    ['overdueDaysMax', 0, 0, none, none, 10],
  ])('%s over a window looks at the orders in it, here after 1 February', (metric, a, b, c, d, e) => {
    expect(measured(ROWS, { metric, last: { months: 1 } })).toEqual({ a, b, c, d, e });
  });

  it.each<readonly [metric: string, a: number, b: number]>([
    ['onTimeRate', 0.5, 0],
    ['overdueDaysMean', 5, 30],
    ['overdueDaysMax', 10, 30],
  ])('%s of a period of orders is measured to the same analysis date', (metric, a, b) => {
    const period = { from: '2024-01-01', to: '2024-01-31' };
    expect(measured(ROWS, metric, { period })).toMatchObject({ a, b });
  });

  it.each<readonly [metric: string, a: number, b: number]>([
    ['onTimeRate', 2 / 3, 0],
    ['overdueDaysMean', 10 / 3, (70 + 21) / 2],
    ['overdueDaysMax', 10, 70],
  ])('%s of what is unpaid counts to the analysis date that is given', (metric, a, b) => {
    // from 31 January to 10 April: 70 days; from 20 March: 21
    expect(measured(ROWS, metric, { asOf: '2024-04-10' })).toMatchObject({ a, b });
  });

  it.each<readonly [metric: string, a: number, b: number]>([
    ['onTimeRate', 1, none],
    ['overdueDaysMean', 0, none],
    ['overdueDaysMax', 0, none],
  ])('%s leaves excused rows out: they are neither late nor on time', (metric, a, b) => {
    const rows: Rows = [
      ['customer', 'date', 'due', 'paid', 'excused'],
      ['a', '2024-01-01', '2024-01-31', '2024-02-10', 1],
      ['a', '2024-01-02', '2024-01-31', '2024-01-31', 0],
      ['b', '2024-01-02', '2024-01-31', '', 1],
    ];
    expect(measured(rows, metric)).toEqual({ a, b });
  });

  it.each(['onTimeRate', 'overdueDaysMean', 'overdueDaysMax'])(
    '%s needs both dates, and a day to measure what is unpaid by',
    (metric) => {
      const fault = (role: string): unknown => ({ id: 'grade.missingRole', values: { metric, role } });
      const noDue: Rows = [
        ['customer', 'date', 'paid'],
        ['a', '2024-01-01', '2024-01-02'],
      ];
      const noPaid: Rows = [
        ['customer', 'date', 'due'],
        ['a', '2024-01-01', '2024-01-02'],
      ];
      const noDate: Rows = [
        ['customer', 'due', 'paid'],
        ['a', '2024-01-01', '2024-01-02'],
      ];
      expect(faultOf(() => gradedBy(salesOf(noDue), metric))).toEqual(fault('dueDate'));
      expect(faultOf(() => gradedBy(salesOf(noPaid), metric))).toEqual(fault('paidDate'));
      expect(faultOf(() => gradedBy(salesOf(noDate), metric))).toEqual(fault('date'));
    },
  );
});

import type { Cell } from '../../../src/core';
import { documentOf, faultOf, gradeSheet, tiersOf } from '../gradeRows';

const sheet = (orders: Readonly<Record<string, readonly string[]>>): Cell[][] => [
  ['customer', 'date', 'amount'],
  ...Object.entries(orders).flatMap(([customer, days]) => days.map((iso): Cell[] => [customer, iso, 10])),
];
const policy = (method: object = {}): object => ({
  version: 1,
  source: { asOf: '2024-12-31' },
  methods: [{ kind: 'lifecycle', ...method }],
});
const stages = (
  orders: Readonly<Record<string, readonly string[]>>,
  method: object = {},
): Record<string, string> => tiersOf(gradeSheet(sheet(orders), policy(method)));

describe('lifecycle', () => {
  it('stages by days since the first and the last purchase', () => {
    expect(
      stages({
        // 90 days old, and 91
        a: ['2024-10-02'],
        b: ['2024-10-01'],
        // customer since 2020 (1 826 days, 24 months are 730.5), last purchase 30 days ago, the one before 100 days earlier
        c: ['2020-01-01', '2024-08-23', '2024-12-01'],
        // 180 and 181 days ago
        d: ['2024-01-01', '2024-07-04'],
        e: ['2024-01-01', '2024-07-03'],
        // 365 and 366 days ago
        f: ['2023-01-01', '2024-01-01'],
        g: ['2023-01-01', '2023-12-31'],
        // back after 400 days
        h: ['2023-10-28', '2024-12-01'],
      }),
    ).toEqual({
      a: 'new',
      b: 'active',
      c: 'longTerm',
      d: 'active',
      e: 'sleeping',
      f: 'sleeping',
      g: 'lapsed',
      h: 'reactivated',
    });
  });

  it('the windows may be given', () => {
    const orders = { a: ['2024-10-02'], b: ['2024-01-01', '2024-12-01'] };
    const given = { newDays: 30, activeDays: 20, lapsedDays: 40, longTermMonths: 6 };
    // a: 90 days old, last 90 days ago: beyond 40. b: last 30 days ago
    expect(stages(orders, given)).toEqual({ a: 'lapsed', b: 'sleeping' });
    expect(stages(orders, { ...given, activeDays: 30, lapsedDays: 400 })).toMatchObject({ b: 'longTerm' });
  });

  it('or be multiples of the customer’s own mean interval', () => {
    // every 10 days, last 30 days ago: 2 × 10 < 30 ≤ 4 × 10. One order: no interval, by the days
    const orders = { a: ['2024-11-11', '2024-11-21', '2024-12-01'], b: ['2024-06-01'] };
    expect(stages(orders, { newDays: 20, ownInterval: {} })).toEqual({ a: 'sleeping', b: 'sleeping' });
    expect(stages(orders, { newDays: 20, ownInterval: { active: 3 } })).toMatchObject({ a: 'active' });
    expect(stages(orders, { newDays: 20, ownInterval: { active: 1, lapsed: 2 } })).toMatchObject({
      a: 'lapsed',
    });
  });

  it('a customer without a purchase has none yet', () => {
    const rows = [...sheet({ a: ['2024-12-01'] }), ['b', '2024-12-01', -5]];
    expect(tiersOf(gradeSheet(rows, policy()))).toEqual({ a: 'new', b: 'noPurchase' });
  });

  it('in the customers layout: 0 orders and no day of a purchase are none yet', () => {
    const rows = [
      ['customer', 'recency', 'tenure', 'orders', 'amount', 'lastInterval'],
      ['a', 5, 800, 9, 100, 30],
      ['prospect', '', '', 0, '', ''],
      ['unclear', '', '', '', '', ''],
    ];
    const columns = Object.fromEntries(rows[0]?.map((name) => [name, name]) ?? []);
    const document = { ...policy(), source: { layout: 'customers', columns } };
    expect(tiersOf(gradeSheet(rows, document))).toEqual({
      a: 'longTerm',
      prospect: 'noPurchase',
      unclear: 'Unknown',
    });
  });

  it('flags growth of who is active again', () => {
    // Bought on the last day of 2024 and 2 years before: a pause of 730 days, beyond 365
    const orders = { a: ['2022-12-31', '2024-12-31'] };
    const { customers } = documentOf(sheet(orders), policy({ growth: { metric: 'orders', atLeast: 2 } }));
    expect(customers[0]?.['lifecycle']).toEqual({ tier: 'reactivated', growth: true });
  });

  it('flags growth among active and lapsed customers', () => {
    const orders = {
      a: ['2024-01-01', '2024-12-01', '2024-12-02'],
      b: ['2024-01-01', '2024-12-01'],
      c: ['2022-01-01', '2022-02-01', '2022-03-01'],
      d: ['2024-12-01', '2024-12-02', '2024-12-03'],
    };
    const { customers } = documentOf(sheet(orders), policy({ growth: { metric: 'orders', atLeast: 3 } }));
    expect(Object.fromEntries(customers.map(({ customer, lifecycle }) => [customer, lifecycle]))).toEqual({
      a: { tier: 'active', growth: true },
      b: { tier: 'active', growth: false },
      c: { tier: 'lapsed', growth: true },
      d: { tier: 'new', growth: false },
    });
  });

  it('stages may be named', () => {
    expect(stages({ a: ['2024-12-01'] }, { names: { new: '新客户' } })).toEqual({ a: '新客户' });
  });

  it.each([
    ['active beyond lapsed', { activeDays: 400 }, 'policy.notRising'],
    ['own intervals that fall', { ownInterval: { active: 5 } }, 'policy.notRising'],
    ['two stages of one name', { names: { new: 'active' } }, 'policy.tierTwice'],
  ])('with %s is refused', (_, method, id) => {
    expect(faultOf(() => stages({ a: ['2024-12-01'] }, method))).toMatchObject({ id });
  });

  it('without dates is an error naming the role', () => {
    expect(
      faultOf(() =>
        gradeSheet(
          [
            ['customer', 'amount'],
            ['a', 1],
          ],
          policy(),
        ),
      ),
    ).toMatchObject({
      id: 'grade.missingRole',
      values: { role: 'date' },
    });
  });
});

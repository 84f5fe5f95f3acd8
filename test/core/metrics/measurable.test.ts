import fc from 'fast-check';
import { METRICS } from '../../../src/core';
import { measurable } from '../../../src/core/metrics/measurable';
import { gradeSheet } from '../gradeRows';

const SHEET: Readonly<Record<string, readonly (string | number)[]>> = {
  date: ['2024-01-05', '2024-02-01', '2024-03-01'],
  amount: [10, 20, 30],
  orderId: ['o1', 'o2', 'o3'],
  quantity: [1, 2, 3],
  cost: [5, 6, 7],
  profit: [5, 14, 23],
  product: ['p', 'q', 'p'],
  dueDate: ['2024-02-01', '2024-03-01', '2024-03-09'],
  paidDate: ['2024-02-01', '2024-03-05', ''],
  referrer: ['', 'b', ''],
};
const LIST: Readonly<Record<string, readonly (string | number)[]>> = {
  amount: [10, 20],
  orders: [1, 2],
  cost: [5, 6],
  profit: [5, 14],
  returns: [0, 1],
  grossAmount: [10, 21],
  firstPurchase: ['2024-01-05', '2024-02-01'],
  lastPurchase: ['2024-01-05', '2024-03-01'],
  lastContact: ['2024-03-05', ''],
  tenure: [30, 20],
  meanInterval: [3, 4],
  referrer: ['', 'a'],
};

/** Whether grading by the metric finds everything that it is measured from. */
function isMeasured(
  layout: 'transactions' | 'customers',
  customers: readonly string[],
  columns: Readonly<Record<string, readonly (string | number)[]>>,
  metric: string,
): boolean {
  const roles = Object.keys(columns);
  const rows = customers.map((customer, row) => [
    customer,
    ...roles.map((role) => columns[role]?.[row] ?? ''),
  ]);
  try {
    gradeSheet([['customer', ...roles], ...rows], {
      version: 1,
      source: {
        layout,
        columns: { customer: 'customer', ...Object.fromEntries(roles.map((role) => [role, role])) },
      },
      methods: [{ kind: 'abc', metric, cut: { kind: 'quantiles', bins: 2 } }],
    });
    return true;
  } catch (error) {
    if (error instanceof Error && 'id' in error && error.id === 'grade.missingRole') return false;
    throw error;
  }
}

const some = (all: object) => fc.subarray(Object.keys(all));
const metric = fc.constantFrom(...Object.keys(METRICS));
const only = (all: typeof SHEET, roles: readonly string[]): typeof SHEET =>
  Object.fromEntries(roles.map((role) => [role, all[role] ?? []]));

describe('the metrics that a source can give', () => {
  it('are those that grading by them finds, of order rows', () => {
    fc.assert(
      fc.property(some(SHEET), metric, (roles, name) => {
        expect(measurable('transactions', roles).includes(name as never)).toBe(
          isMeasured('transactions', ['a', 'b', 'a'], only(SHEET, roles), name),
        );
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('are those that grading by them finds, of a customer list', () => {
    fc.assert(
      fc.property(some(LIST), metric, (roles, name) => {
        expect(measurable('customers', roles).includes(name as never)).toBe(
          isMeasured('customers', ['a', 'b'], only(LIST, roles), name),
        );
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

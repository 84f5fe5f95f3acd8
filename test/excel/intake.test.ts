import type { Grading } from '../../src/core';
import { ABC, Bench, ORDERS } from '../support/adapter';

const LEVELS = ['1.9', '1.14', '1.15'] as const;

const withSource = (source: object): object => ({ ...ABC, source });

/** Fates that any row has. */
const fatesOf = ({ rows }: Grading): Record<string, number> =>
  Object.fromEntries(
    Object.entries(rows.fates)
      .map(([fate, { count }]): [string, number] => [fate, count])
      .filter(([, count]) => count > 0),
  );

const ids = ({ warnings }: Grading): string[] => warnings.map(({ id }) => id);

describe.each(LEVELS)('a filtered sheet at ExcelApi %s', (apiLevel) => {
  // Amounts 700, 200, 60, 100, −40, 10: over 60 are three rows.
  const open = async (): Promise<Bench> => {
    const bench = new Bench(ORDERS, { apiLevel });
    await bench.inExcel((sheet) =>
      sheet.autoFilter.apply(sheet.getRange('A1:C7'), 2, { filterOn: 'Custom', criterion1: '>60' }),
    );
    return bench;
  };

  test('is read whole, and how many rows do not show is said', async () => {
    const grading = await (await open()).preview();
    expect(fatesOf(grading)).toEqual({ used: 4, return: 1, noCustomer: 1 });
    expect(grading.warnings.find(({ id }) => id === 'intake.hiddenRows')?.values).toMatchObject({
      // 丙 and the return of 丁; the row without a customer counts for nothing anyway.
      count: 2,
      row: 4,
    });
  });

  test('is read as it shows when only visible rows are asked for', async () => {
    const grading = await (await open()).preview(withSource({ visibleOnly: true }));
    expect(fatesOf(grading)).toEqual({ hidden: 3, used: 3 });
    expect(ids(grading)).not.toContain('intake.hiddenRows');
  });
});

test.each(LEVELS)(
  'rows hidden by hand get no tier when only visible ones are asked for, at %s',
  async (apiLevel) => {
    const bench = new Bench(ORDERS, { apiLevel });
    await bench.inExcel((sheet) => (sheet.getRange('2:2').rowHidden = true));
    // Without its 700, 甲 has 100 as 乙 has 200, 丙 60, of 360: before 0, .56, .83.
    await bench.grade(withSource({ visibleOnly: true }));
    expect(bench.column(3, 7)).toEqual(['ABC tier', '', 'A', 'B', 'A', 'C', '']);
  },
);

test.each(LEVELS)(
  'a row of SUBTOTAL is no order, whatever stands in its first cell, at %s',
  async (apiLevel) => {
    const bench = new Bench([...ORDERS, ['华东区', '2024-02-03', '']], { apiLevel });
    bench.engine.enter(bench.sheet, 7, 2, '=IFERROR(SUBTOTAL(9,C2:C7),0)', 1030);
    const grading = await bench.preview();
    expect(fatesOf(grading)).toEqual({ used: 4, return: 1, noCustomer: 1, totalRow: 1 });
  },
);

describe('customers merged over their rows', () => {
  const MERGED = [
    ['Customer', 'Order date', 'Amount'],
    ['甲', '2024-01-05', 700],
    ['', '2024-01-06', 100],
    ['乙', '2024-01-07', 200],
  ];

  const open = async (apiLevel: '1.9' | '1.14' | '1.15'): Promise<Bench> => {
    const bench = new Bench(MERGED, { apiLevel });
    await bench.inExcel((sheet) => sheet.getRange('A2:A3').merge());
    return bench;
  };

  test.each(['1.14', '1.15'] as const)('each row is the merged cell’s customer’s at %s', async (apiLevel) => {
    const bench = await open(apiLevel);
    // 甲 800, 乙 200 of 1 000: 乙 begins at .8, the limit itself: B.
    const { grading } = await bench.grade();
    expect(bench.column(3, 4)).toEqual(['ABC tier', 'A', 'A', 'B']);
    expect(grading.rows.repairs.find(({ kind }) => kind === 'merged')?.count).toBe(1);
  });

  test('at 1.9, where they cannot be asked for, the row has no customer and that is said', async () => {
    const bench = await open('1.9');
    // 甲 700, 乙 200 of 900: 乙 begins at .78.
    const { grading } = await bench.grade();
    expect(bench.column(3, 4)).toEqual(['ABC tier', 'A', '', 'A']);
    expect(ids(grading)).toContain('intake.mergedUnasked');
  });
});

describe.each(LEVELS)('a second source at ExcelApi %s', (apiLevel) => {
  const open = (): Bench => {
    const bench = new Bench(ORDERS, { apiLevel });
    const master = bench.engine.load('Master', [
      ['Customers of 2024', '', ''],
      ['客户', '满意度', '负责人'],
      ['甲', 4, 'Lin'],
      ['戊', 5, 'Wang'],
    ]);
    bench.engine.createTable(master, { row: 1, column: 0, rows: 3, columns: 3 }, true, 'Kunden');
    bench.select(0, 0);
    return bench;
  };
  const list = (place: object): object =>
    withSource({ list: { ...place, indicators: [{ column: '满意度', as: 'satisfaction' }] } });

  test.each([
    ['a sheet with a title', { sheet: 'Master' }],
    ['a range', { sheet: 'Master', range: 'A2:C4' }],
    ['a table', { table: 'Kunden' }],
  ])('%s is joined by customer', async (_, place) => {
    const grading = await open().preview(list(place));
    // 甲 is in both, 乙, 丙 and 丁 are not in the list, 戊 has no orders.
    expect(grading.list).toMatchObject({ listed: 2, notInList: 3, noOrders: 1 });
    expect(grading.customers.name).toContain('戊');
  });
});

import type { ReadPlan } from '../../src/core';
import { Bench, faultOf, ORDERS } from '../support/adapter';

const LEVELS = ['1.9', '1.14', '1.15'] as const;

/** Customer and date are names and dates, the amount is a number. */
const PLAN: ReadPlan = { columns: [0, 1, 2], numbers: [2], money: [2], merging: [0, 1] };

async function marksOf(bench: Bench, plan = PLAN) {
  const source = await bench.workbook.selectedSource();
  return bench.workbook.marks(source, plan);
}

const filterAmounts = (sheet: Excel.Worksheet, criterion: string): void =>
  sheet.autoFilter.apply(sheet.getRange('A1:C7'), 2, { filterOn: 'Custom', criterion1: criterion });

describe.each(LEVELS)('hidden rows at ExcelApi %s', (apiLevel) => {
  const open = (rows = ORDERS): Bench => new Bench(rows, { apiLevel });

  test('none are hidden in a plain sheet', async () => {
    expect((await marksOf(open())).hidden).toEqual([]);
  });

  test('those hidden by hand and those that a filter hides are told alike', async () => {
    const bench = open();
    await bench.inExcel((sheet) => {
      // Amounts 700, 200, 60, 100, −40, 10: data rows 2, 4 and 5 are not over 60.
      filterAmounts(sheet, '>60');
      sheet.getRange('2:2').rowHidden = true;
    });
    expect((await marksOf(bench)).hidden).toEqual([
      [0, 1],
      [2, 1],
      [4, 2],
    ]);
  });

  test('all of them, the first and the last', async () => {
    const bench = open();
    await bench.inExcel((sheet) => (sheet.getRange('2:7').rowHidden = true));
    expect((await marksOf(bench)).hidden).toEqual([[0, 6]]);
    await bench.inExcel((sheet) => (sheet.getRange('3:6').rowHidden = false));
    expect((await marksOf(bench)).hidden).toEqual([
      [0, 1],
      [5, 1],
    ]);
  });

  test('hidden columns hide no rows', async () => {
    const bench = open();
    await bench.inExcel((sheet) => {
      sheet.getRange('A:A').columnHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('4:4').rowHidden = true;
    });
    expect((await marksOf(bench)).hidden).toEqual([[2, 1]]);
  });

  test('a table’s filter hides its rows', async () => {
    const bench = open();
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    bench.select(2, 2);
    await bench.inExcel((_, { workbook }) =>
      workbook.tables.getItem('Sales').columns.getItem('Customer').filter.applyValuesFilter(['甲']),
    );
    expect((await marksOf(bench)).hidden).toEqual([
      [1, 2],
      [4, 2],
    ]);
  });
});

describe('many hidden rows', () => {
  const rows = [
    ['Customer', 'Order date', 'Amount'],
    ...Array.from({ length: 9000 }, (_, i) => [`c${i}`, '2024-01-01', i % 2]),
  ];

  test('every second row, over the areas of one answer and over the size of one', async () => {
    const bench = new Bench(rows, { limits: { responseBytes: 60_000 } });
    await bench.inExcel((sheet) =>
      sheet.autoFilter.apply(sheet.getRange('A1:C9001'), 2, { filterOn: 'Custom', criterion1: '>0' }),
    );
    const { hidden } = await marksOf(bench);
    expect(hidden).toHaveLength(4500);
    expect([hidden[0], hidden.at(-1)]).toEqual([
      [0, 1],
      [8998, 1],
    ]);
  });

  test('Cancel is heeded between blocks', async () => {
    const bench = new Bench(rows);
    await bench.inExcel((sheet) =>
      sheet.autoFilter.apply(sheet.getRange('A1:C9001'), 2, { filterOn: 'Custom', criterion1: '>0' }),
    );
    const source = await bench.workbook.selectedSource();
    const abort = new AbortController();
    abort.abort();
    const work = bench.workbook.marks(source, PLAN, { signal: abort.signal });
    expect((await faultOf(work)).id).toBe('run.cancelled');
  });
});

describe.each(LEVELS)('SUBTOTAL rows at ExcelApi %s', (apiLevel) => {
  test('those with the formula in a number column, however it is written', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    const { engine, sheet } = bench;
    engine.enter(sheet, 1, 2, '=350*2', 700);
    engine.enter(sheet, 3, 2, '=subtotal( 9,C2:C3)', 900);
    engine.enter(sheet, 4, 2, '=IFERROR(SUBTOTAL(9,C2:C3),0)', 900);
    engine.enter(sheet, 6, 2, '=AGGREGATE(9,5,C2:C6)', 900);
    engine.enter(sheet, 5, 1, '=SUBTOTAL(4,B2:B5)', 45_297);
    expect((await marksOf(bench)).subtotals).toEqual([
      [2, 2],
      [5, 1],
    ]);
    expect((await marksOf(bench, { ...PLAN, numbers: [1, 2] })).subtotals).toEqual([[2, 4]]);
  });

  test('formulas are read only where there are some', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    const before = bench.office.requests.length;
    expect((await marksOf(bench)).subtotals).toEqual([]);
    expect(bench.office.requests.slice(before).join()).not.toMatch(/\bformulas\b/);
    bench.engine.enter(bench.sheet, 1, 2, '=350*2', 700);
    expect((await marksOf(bench)).subtotals).toEqual([]);
    expect(bench.office.requests.slice(before).join()).toMatch(/\bformulas\b/);
  });

  test('a long column of formulas is read in blocks', async () => {
    const rows = [
      ['Customer', 'Order date', 'Amount'],
      ...Array.from({ length: 3000 }, () => ['a', '2024-01-01', '=1*2']),
    ];
    rows[2500] = ['', '', '=SUBTOTAL(9,C2:C2500)'];
    const bench = new Bench(rows, { apiLevel, limits: { responseBytes: 30_000 } });
    expect((await marksOf(bench)).subtotals).toEqual([[2499, 1]]);
  });

  test('a totals row of a table is not among its rows', async () => {
    const bench = new Bench([...ORDERS, []], { apiLevel });
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    await bench.inExcel((_, { workbook }) => (workbook.tables.getItem('Sales').showTotals = true));
    bench.engine.enter(bench.sheet, 7, 2, '=SUBTOTAL(109,Sales[Amount])', 1030);
    bench.select(2, 2);
    expect(await bench.workbook.selectedSource()).toMatchObject({ rowCount: 6 });
    expect((await marksOf(bench)).subtotals).toEqual([]);
  });
});

describe.each(['1.14', '1.15'] as const)('merged cells at ExcelApi %s', (apiLevel) => {
  const merge = (bench: Bench, ...addresses: string[]): Promise<void> =>
    bench.inExcel((sheet) => {
      for (const address of addresses) sheet.getRange(address).merge();
    });

  test('vertical ones of names, dates and numbers, each column by itself', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    await merge(bench, 'A2:A4', 'B5:B6', 'C6:C7');
    expect(await marksOf(bench)).toMatchObject({
      merged: [
        { column: 0, run: [0, 3] },
        { column: 1, run: [3, 2] },
        { column: 2, run: [4, 2] },
      ],
      unasked: [],
    });
  });

  test('of areas over several columns the first column; of those beyond the rows the part inside', async () => {
    const bench = new Bench([...ORDERS, ['x', '', '']], { apiLevel });
    await merge(bench, 'A2:B3', 'B4:C4', 'A7:A8');
    bench.selectAddresses('A1:C7');
    expect((await marksOf(bench)).merged).toEqual([{ column: 0, run: [0, 2] }]);
  });

  test('over 512 of them are asked for in parts, and none is lost or cut', async () => {
    const rows = [
      ['Customer', 'Order date', 'Amount'],
      ...Array.from({ length: 3000 }, () => ['a', '2024-01-01', 1]),
    ];
    const bench = new Bench(rows, { apiLevel });
    const addresses = Array.from({ length: 1000 }, (_, i) => `A${2 + 3 * i}:A${4 + 3 * i}`);
    await merge(bench, ...addresses);
    const { merged, unasked } = await marksOf(bench);
    expect(unasked).toEqual([]);
    expect(merged).toEqual(addresses.map((_, i) => ({ column: 0, run: [3 * i, 3] })));
  });
});

test('at ExcelApi 1.9 merged cells are not asked for, and that is said; a table has none', async () => {
  const bench = new Bench(ORDERS, { apiLevel: '1.9' });
  expect(await marksOf(bench)).toMatchObject({ merged: [], unasked: ['merged'] });
  bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
  bench.select(2, 2);
  expect(await marksOf(bench)).toMatchObject({ merged: [], unasked: [] });
});

describe('a host that refuses', () => {
  const refuse = (bench: Bench, word: string, code: string): void => {
    bench.engine.failures = (_, body) => (body.includes(word) ? { kind: 'api', code } : undefined);
  };

  test('hidden rows that it cannot tell are unasked', async () => {
    const bench = new Bench();
    refuse(bench, '"Visible"', 'GeneralException');
    expect(await marksOf(bench)).toMatchObject({ hidden: [], unasked: ['hidden'] });
  });

  test('merged cells that it cannot tell are unasked', async () => {
    const bench = new Bench();
    refuse(bench, 'GetMergedAreas', 'UnsupportedOperation');
    expect(await marksOf(bench)).toMatchObject({ merged: [], unasked: ['merged'] });
  });

  test('where it cannot tell which columns have formulas, all number columns are read', async () => {
    const bench = new Bench();
    bench.engine.enter(bench.sheet, 3, 2, '=SUBTOTAL(9,C2:C3)', 900);
    refuse(bench, '"Formulas"', 'GeneralException');
    expect((await marksOf(bench)).subtotals).toEqual([[2, 1]]);
  });

  test('passing trouble is no answer', async () => {
    const bench = new Bench();
    refuse(bench, '"Visible"', 'InvalidOperationInCellEditMode');
    expect((await faultOf(marksOf(bench))).id).toBe('excel.cellEdit');
  });
});

import type { TierColumn, WriteReport } from '../../src/workbook';
import { ABC, Bench, faultOf, ORDERS } from '../support/adapter';
import { faultIn } from '../support/failing';
import { A_AND_B, columnOf, writePlan } from '../support/plan';
import { atEveryRequest } from '../support/trial';
import { expectState, stateOf } from '../support/workbookState';

const LEVELS = ['1.9', '1.14', '1.15'] as const;

/** One of each kind and look, over the six rows. */
const COLUMNS = [
  columnOf('tier', 'text', A_AND_B, ['A', 'B', 'B', 'A', 'A', '']),
  columnOf('score', 'number', { kind: 'bars', fill: '#9DC3E6' }, [87.5, 12.25, -3, 87.5, 87.5, '']),
  columnOf('share', 'percent', { kind: 'heat', low: '#FFFFFF', high: '#F4B183' }, [
    0.5,
    0.125,
    0,
    0.5,
    0.5,
    '',
  ]),
  columnOf('movement', 'signed', { kind: 'arrows' }, [1, -2, 0, 1, 1, '']),
  columnOf('next', 'date', { kind: 'plain' }, [45_292, 45_293, '', 45_292, 45_292, '']),
  columnOf('orders', 'whole', { kind: 'plain' }, [2, 1, 1, 2, 1200, '']),
];

const write = (bench: Bench, columns: readonly TierColumn[] = COLUMNS): Promise<WriteReport> =>
  writePlan(bench, columns);

const rulesOf = (bench: Bench): string =>
  JSON.stringify(bench.engine.snapshot().sheets[0]?.conditionalFormats);

describe.each(LEVELS)('columns of every kind at ExcelApi %s', (apiLevel) => {
  const open = (): Bench => new Bench(ORDERS, { apiLevel });

  test('numbers are numbers, in the format of their kind', async () => {
    const bench = open();
    const { addresses } = await write(bench);
    expect(addresses).toEqual(['D1:I7']);
    const row = (n: number): unknown[] =>
      [3, 4, 5, 6, 7, 8].map((at) => bench.engine.cell(bench.sheet, n, at).text);
    expect(row(0)).toEqual(['tier', 'score', 'share', 'movement', 'next', 'orders']);
    expect(row(1)).toEqual(['A', '87.50', '50.0%', '+1', '1/1/2024', '2']);
    expect(row(2)).toEqual(['B', '12.25', '12.5%', '-2', '1/2/2024', '1']);
    expect(row(3)).toEqual(['B', '-3.00', '0.0%', '0', '', '1']);
    expect(row(5)).toEqual(['A', '87.50', '50.0%', '+1', '1/1/2024', '1,200']);
    expect(row(6)).toEqual(['', '', '', '', '', '']);
  });

  test('each look is one conditional format over the data rows, tiers one for each', async () => {
    const bench = open();
    await write(bench);
    const rules = (bench.engine.snapshot().sheets[0]?.conditionalFormats ?? []) as {
      type: string;
      areas: unknown;
    }[];
    const told = rules.map(({ type, areas }) => `${type} ${JSON.stringify(areas)}`).sort();
    expect(told).toEqual([
      'CellValue ["D2:D7"]',
      'CellValue ["D2:D7"]',
      'ColorScale ["F2:F7"]',
      'DataBar ["E2:E7"]',
      'IconSet ["G2:G7"]',
    ]);
  });

  test('three writes are as one, and Clear leaves nothing', async () => {
    const bench = open();
    await write(bench);
    const once = bench.engine.snapshot();
    await write(bench);
    await write(bench);
    expect(bench.engine.snapshot()).toEqual(once);
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(open().engine.snapshot());
  });

  test('another look takes the place of the old one, and the user’s rules stay', async () => {
    const bench = open();
    await bench.inExcel((sheet) => {
      const rule = sheet.getRange('E1:E7').conditionalFormats.add('DataBar');
      rule.dataBar.positiveFormat.fillColor = '#123456';
    });
    await write(bench);
    await write(
      bench,
      COLUMNS.map((one) => (one.id === 'score' ? { ...one, look: { kind: 'bars', fill: '#70AD47' } } : one)),
    );
    const bars = rulesOf(bench)
      .match(/PositiveFormat.FillColor":"#\w+/g)
      ?.sort();
    expect(bars).toEqual(['PositiveFormat.FillColor":"#123456', 'PositiveFormat.FillColor":"#70AD47']);
    await bench.workbook.clear();
    expect(rulesOf(bench)).toContain('#123456');
    expect(rulesOf(bench)).not.toContain('#70AD47');
  });

  test('in a table too', async () => {
    const bench = open();
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    const before = bench.engine.snapshot();
    bench.select(2, 2);
    await write(bench);
    const once = bench.engine.snapshot();
    await write(bench);
    expect(bench.engine.snapshot()).toEqual(once);
    expect(bench.column(6, 7)).toEqual(['movement', '+1', '-2', '0', '+1', '+1', '']);
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(before);
  });
});

test('a fault at any request of a first and of a second write: as before, or done', async () => {
  const few = COLUMNS.filter(({ id }) => id === 'score' || id === 'movement');
  await atEveryRequest({ open: () => new Bench(), run: (bench) => write(bench, few) });
  const changed = few.map((one): TierColumn => ({
    ...one,
    look: { kind: 'bars', fill: '#70AD47' },
    cellOf: (row) => row + 0.5,
  }));
  const open = async (): Promise<Bench> => {
    const bench = new Bench();
    await write(bench, few);
    return bench;
  };
  await atEveryRequest({ open, run: (bench) => write(bench, changed) });
});

describe('what a person put into a column of numbers', () => {
  test.each([
    ['another number', '13'],
    ['a formula', '=C3*2'],
    ['a text', 'n/a'],
  ])('%s is named and neither written over nor cleared', async (_, typed) => {
    const bench = new Bench();
    await write(bench);
    bench.engine.enter(bench.sheet, 2, 4, typed);
    const before = bench.engine.snapshot();
    const values = { address: 'Orders!E3', value: typed };
    expect(await faultOf(write(bench))).toEqual({ id: 'write.occupied', values });
    expect(await faultOf(bench.workbook.clear())).toEqual({ id: 'clear.occupied', values });
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('is found among thousands of different scores, of which only a hash is kept', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [`客户${i}`, '2024-03-01', i]);
    const scores = rows.map((_, i) => Math.sqrt(i + 2));
    const bench = new Bench([['Customer', 'Order date', 'Amount'], ...rows]);
    const columns = [columnOf('score', 'number', { kind: 'plain' }, scores)];
    await write(bench, columns);
    const ledger = JSON.stringify(bench.engine.snapshot().settings);
    expect(ledger.length).toBeLessThan(12_000);
    await write(bench, columns);
    let passed = 0;
    for (let n = 1; n <= 40; n += 1) {
      const twin = bench.engine.cell(bench.sheet, n, 3).formula;
      bench.engine.enter(bench.sheet, n, 3, String(n + 0.5));
      const fault = await faultIn(write(bench, columns));
      if (fault === null) passed += 1;
      else expect(fault).toBe('write.occupied');
      bench.engine.enter(bench.sheet, n, 3, String(twin));
    }
    // 1 in 300 may pass.
    expect(passed).toBeLessThanOrEqual(1);
  });

  test('rows that were sorted, deleted or pasted are still ours', async () => {
    const bench = new Bench();
    await write(bench);
    bench.engine.deleteRows(bench.sheet, 2);
    bench.engine.enter(bench.sheet, 1, 4, '-3');
    bench.select(0, 0, 6, 3);
    await write(bench);
    expect(bench.column(4, 6)).toEqual(['score', '87.50', '12.25', '-3.00', '87.50', '87.50']);
  });

  test('a number format that the user gave stays, and new rows get ours', async () => {
    const bench = new Bench();
    await write(bench);
    bench.engine.setNumberFormat(bench.sheet, { row: 1, column: 4, rows: 6, columns: 1 }, '0');
    bench.engine.paste(bench.sheet, 7, 0, [['戊', '2024-03-01', '9000']]);
    bench.select(0, 0, 8, 3);
    await write(bench, [
      columnOf('score', 'number', { kind: 'bars', fill: '#9DC3E6' }, [87.5, 12.25, -3, 87.5, 87.5, '', 4]),
      ...COLUMNS.filter(({ id }) => id !== 'score'),
    ]);
    expect(bench.column(4, 8)).toEqual(['score', '88', '12', '-3', '88', '88', '', '4.00']);
    await bench.workbook.clear();
    const twin = new Bench();
    twin.engine.paste(twin.sheet, 7, 0, [['戊', '2024-03-01', '9000']]);
    expectState('cleared', bench, stateOf(twin));
  });
});

test('a number in a row that was inserted below the header is a number, run after run', async () => {
  const bench = new Bench();
  await bench.grade({ ...ABC, output: { columns: ['score'] } });
  // The new row takes the format of the header above it: text.
  bench.engine.insertRows(bench.sheet, 1);
  bench.engine.paste(bench.sheet, 1, 0, [['戊', '2024-03-01', '100']]);
  await bench.retier();
  expect(bench.sheet.value(1, 4)).toBe(100);
  await bench.retier();
  expect(bench.engine.cell(bench.sheet, 1, 4).text).toBe('100.00');
});

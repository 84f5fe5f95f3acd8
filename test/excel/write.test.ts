import { gradingDocument } from '../../src/core';
import { ABC, ALL, Bench, faultOf, ORDERS, ORDERS_ABC } from '../support/adapter';
import { faultIn, requestsOf } from '../support/failing';
import { keepWorkbook } from '../support/workbookState';

const LEVELS = ['1.9', '1.14', '1.15'] as const;

describe.each(LEVELS)('writing at ExcelApi %s', (apiLevel) => {
  const open = (rows = ORDERS): Bench => new Bench(rows, { apiLevel });

  test('every row gets its customer’s tier as text, in the first free column', async () => {
    const bench = open();
    const { report } = await bench.grade();
    expect(report.addresses).toEqual(['D1:D7']);
    expect(bench.column(3, 7)).toEqual(ORDERS_ABC);
    expect(bench.engine.snapshot().sheets[0]?.formats['D1:D7']).toEqual({ numberFormat: '@' });
  });

  test('one rule per tier and one for unknown, comparing with constants, on the data rows only', async () => {
    const bench = open();
    await bench.grade();
    const rules = bench.engine.snapshot().sheets[0]?.conditionalFormats ?? [];
    expect(rules).toHaveLength(4);
    const text = JSON.stringify(rules);
    for (const constant of ['=\\"A\\"', '=\\"B\\"', '=\\"C\\"', '=\\"Unknown\\"'])
      expect(text).toContain(constant);
    expect(text).toContain('D2:D7');
    expect(bench.engine.cell(bench.sheet, 1, 3)).toMatchObject({ text: 'A' });
  });

  test('the names are hidden and the user sees no other change', async () => {
    const bench = open();
    const before = bench.engine.snapshot();
    await bench.grade();
    const after = bench.engine.snapshot();
    expect(JSON.stringify(after.names)).not.toContain('"visible":true');
    const cells = Object.entries(after.sheets[0]?.cells ?? {}).filter(
      ([address]) => !address.startsWith('D'),
    );
    expect(Object.fromEntries(cells)).toEqual(before.sheets[0]?.cells);
  });

  test('three writes are as one', async () => {
    const bench = open();
    await bench.grade(ALL);
    const once = withoutIds(bench.engine.snapshot());
    await bench.grade(ALL);
    await bench.grade(ALL);
    expect(withoutIds(bench.engine.snapshot())).toEqual(once);
  });

  test('Clear leaves the workbook as it was before the first write, but for the user’s edit', async () => {
    const bench = open();
    const twin = open();
    await bench.grade(ALL);
    bench.engine.enter(bench.sheet, 2, 2, '900');
    await bench.grade(ALL);
    expect(await bench.workbook.clear()).toEqual({ cleared: true, lost: 0, left: [] });
    twin.engine.enter(twin.sheet, 2, 2, '900');
    expect(bench.engine.snapshot()).toEqual(twin.engine.snapshot());
    expect(await bench.workbook.clear()).toEqual({ cleared: false, lost: 0, left: [] });
  });

  test('what stands right of the data is never written over', async () => {
    const bench = open(ORDERS.map((row, i) => [...row, i === 4 ? 'note' : '', '', i === 0 ? '=""' : '']));
    bench.selectAddresses('A1:C7');
    const { report } = await bench.grade(ALL);
    expect(report.addresses).toEqual(['E1:E7', 'G1:H7']);
  });

  test('number formats that the user gave to the free cells come back', async () => {
    const bench = open();
    bench.engine.setNumberFormat(bench.sheet, { row: 2, column: 3, rows: 3, columns: 1 }, '0.00');
    const before = bench.engine.snapshot();
    await bench.grade();
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('a table grows by the columns, and Clear makes it as it was', async () => {
    const bench = open();
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    const before = bench.engine.snapshot();
    await bench.grade(ALL);
    expect(bench.column(3, 7)).toEqual(ORDERS_ABC);
    expect(bench.engine.tables(bench.sheet)[0]?.columns.map(({ name }) => name)).toEqual([
      'Customer',
      'Order date',
      'Amount',
      'ABC tier',
      'RFM segment',
      'Weighted tier',
    ]);
    const once = withoutIds(bench.engine.snapshot());
    bench.select(2, 2);
    await bench.grade(ALL);
    expect(withoutIds(bench.engine.snapshot())).toEqual(once);
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('something beside a table is named and nothing is moved', async () => {
    const bench = open(ORDERS.map((row, i) => [...row, i === 2 ? 'note' : '']));
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    bench.select(2, 2);
    const before = bench.engine.snapshot();
    expect(await faultOf(bench.grade())).toEqual({
      id: 'write.besideTable',
      values: { table: 'Sales', address: 'Orders!D3' },
    });
    expect(bench.engine.snapshot()).toEqual(before);
  });
});

/** Conditional formats made anew have new ids; the ledger knows them. Everything else must be equal. */
function withoutIds(snapshot: unknown): unknown {
  return JSON.parse(JSON.stringify(snapshot).replace(/\\"ruleIds\\":\[[^\]]*\]/g, ''));
}

describe.each(LEVELS)('a table with a totals row at ExcelApi %s', (apiLevel) => {
  test('gets the columns without a tier in the totals row, and Clear makes it as it was', async () => {
    const bench = new Bench([...ORDERS, []], { apiLevel });
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    await inOffice(bench, (context) => {
      context.workbook.tables.getItem('Sales').showTotals = true;
    });
    bench.select(2, 2);
    const before = bench.engine.snapshot();
    await bench.grade(ALL);
    expect(bench.column(3, 8)).toEqual([...ORDERS_ABC, '']);
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(before);
  });
});

describe('written columns', () => {
  test('are what the core’s own grading says, for all three methods', async () => {
    const bench = new Bench();
    const { grading } = await bench.grade(ALL);
    const { customers } = gradingDocument(grading) as unknown as {
      customers: {
        customer: string;
        abc: { tier: string };
        rfm: { segment: string };
        weighted: { tier: string };
      }[];
    };
    const keys = bench.column(0, 7);
    const expected = keys.slice(1).map((key) => {
      const found = customers.find(({ customer }) => customer === key);
      return [found?.abc.tier ?? '', found?.rfm.segment ?? '', found?.weighted.tier ?? ''];
    });
    const written = [3, 4, 5].map((column) => bench.column(column, 7));
    expect(expected.map((_, i) => written.map((column) => column[i + 1]))).toEqual(expected);
    expect(new Set(expected.map((row) => row[1])).size).toBeGreaterThan(1);
  });

  test('new rows below are graded by Re-tier, in the same columns', async () => {
    const bench = new Bench();
    await bench.grade();
    bench.engine.paste(bench.sheet, 7, 0, [['戊', '2024-03-01', '9000']]);
    await bench.retier();
    // Of 10 060: 戊 9 000 A; 甲 800 after .895 B; 乙 200 after .974 C.
    expect(bench.column(3, 8)).toEqual(['ABC tier', 'B', 'C', 'C', 'B', 'C', '', 'A']);
    expect(JSON.stringify(bench.engine.snapshot().sheets[0]?.conditionalFormats)).toContain('D2:D8');
  });

  test('follow rows and columns that the user inserts, deletes and renames', async () => {
    const bench = new Bench();
    await bench.grade();
    bench.engine.insertColumns(bench.sheet, 1);
    bench.engine.insertRows(bench.sheet, 0, 2);
    bench.engine.enter(bench.sheet, 2, 4, 'My tier');
    bench.engine.renameSheet(bench.sheet, 'Sales 2024');
    await bench.retier();
    expect(bench.column(4, 9)).toEqual(['', '', 'My tier', ...ORDERS_ABC.slice(1)]);
    expect(bench.column(5, 9).join('')).toBe('');
  });

  test('a column that the user deleted is made anew', async () => {
    const bench = new Bench();
    await bench.grade(ALL);
    bench.engine.deleteColumns(bench.sheet, 3);
    await bench.retier();
    expect(bench.column(3, 1)).toEqual(['RFM segment']);
    expect(bench.column(5, 7)).toEqual(ORDERS_ABC);
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(new Bench().engine.snapshot());
  });

  test('a header that the user has already gets a number', async () => {
    const bench = new Bench(ORDERS.map((row, i) => [...row, i === 0 ? 'abc TIER' : 'x']));
    bench.selectAddresses('A1:C7');
    await bench.grade();
    expect(bench.column(4, 1)).toEqual(['ABC tier 2']);
  });

  test('something below the column where new rows came is named, and nothing is written', async () => {
    const bench = new Bench();
    await bench.grade();
    bench.engine.paste(bench.sheet, 7, 0, [['戊', '2024-03-01', '9000', 'mine']]);
    const before = bench.engine.snapshot();
    expect(await faultOf(bench.retier())).toEqual({
      id: 'write.occupied',
      values: { address: 'Orders!D8', value: 'mine' },
    });
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('the user’s own rules on the column stay, also when ours are made anew and cleared', async () => {
    const bench = new Bench();
    await bench.grade();
    const before = bench.engine.snapshot().sheets[0]?.conditionalFormats.length ?? 0;
    bench.engine.paste(bench.sheet, 7, 0, [['戊', '2024-03-01', '9000']]);
    await bench.retier();
    expect(bench.engine.snapshot().sheets[0]?.conditionalFormats).toHaveLength(before);
  });

  test('what the user put into our column is named, and neither written over nor cleared', async () => {
    const bench = new Bench();
    await bench.grade();
    bench.engine.enter(bench.sheet, 3, 3, 'my note');
    const before = bench.engine.snapshot();
    const values = { address: 'Orders!D4', value: 'my note' };
    expect(await faultOf(bench.retier())).toEqual({ id: 'write.occupied', values });
    expect(await faultOf(bench.workbook.clear())).toEqual({ id: 'clear.occupied', values });
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('another block further down is not taken in', async () => {
    const bench = new Bench([...ORDERS, [], ['Region', 'Date', 'Target'], ['North', '2024-01-01', 5]]);
    bench.selectAddresses('A1:C7');
    await bench.grade();
    const { source } = await bench.retier();
    expect(source.address).toBe('Orders!A1:C7');
    expect(bench.column(3, 10)).toEqual([...ORDERS_ABC, '', '', '']);
  });

  test('a table that was made a plain range is re-tiered and cleared as one', async () => {
    const bench = new Bench();
    const table = bench.engine.createTable(
      bench.sheet,
      { row: 0, column: 0, rows: 7, columns: 3 },
      true,
      'Sales',
    );
    bench.select(2, 2);
    await bench.grade();
    const names = bench.engine.tables(bench.sheet);
    expect(names).toEqual([table]);
    await inOffice(bench, (context) => context.workbook.tables.getItem('Sales').convertToRange());
    await bench.retier();
    expect(bench.column(3, 7)).toEqual(ORDERS_ABC);
    await bench.workbook.clear();
    expect(bench.column(3, 7).join('')).toBe('');
  });

  test('a column outside a table that was made of the rows later is cleared as a plain one', async () => {
    const bench = new Bench();
    await bench.grade();
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    const twin = new Bench();
    twin.engine.createTable(twin.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(twin.engine.snapshot());
  });

  test('a deleted header cell is told when clearing: what is left of its column is the user’s to delete', async () => {
    const bench = new Bench();
    await bench.grade();
    bench.engine.deleteRows(bench.sheet, 0);
    expect(await bench.workbook.clear()).toEqual({ cleared: true, lost: 1, left: [] });
  });

  test('hidden columns right of the data are passed over', async () => {
    const bench = new Bench();
    await inOffice(bench, (context) => {
      context.workbook.worksheets.getItem('Orders').getRange('D:D').columnHidden = true;
    });
    expect((await bench.grade()).report.addresses).toEqual(['E1:E7']);
  });

  test('a copy of our rule in our column goes with Clear; a rule of the user’s stays', async () => {
    const bench = new Bench();
    await bench.grade();
    await inOffice(bench, (context) => {
      const cell = context.workbook.worksheets.getItem('Orders').getRange('D3');
      for (const [name, fill] of [
        ['A', '#A9DDB3'],
        ['A', '#FF0000'],
      ]) {
        const rule = cell.conditionalFormats.add('CellValue');
        rule.cellValue.format.fill.color = fill ?? '';
        rule.cellValue.rule = { formula1: `="${name ?? ''}"`, operator: 'EqualTo' };
      }
    });
    await bench.workbook.clear();
    const rules = bench.engine.snapshot().sheets[0]?.conditionalFormats ?? [];
    expect(rules).toHaveLength(1);
    expect(JSON.stringify(rules)).toContain('#FF0000');
  });

  test('other rows are not graded while tiers stand beside the first', async () => {
    const bench = new Bench(ORDERS.map((row) => [...row, '', '', ...row]));
    bench.selectAddresses('A1:C7');
    await bench.grade();
    bench.selectAddresses('F1:H7');
    expect(await faultOf(bench.grade())).toEqual({
      id: 'write.otherSource',
      values: { address: 'Orders!D1' },
    });
  });
});

/** Does in the workbook what a person does in Excel. */
async function inOffice(bench: Bench, work: (context: Excel.RequestContext) => void): Promise<void> {
  await bench.office.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

describe('what forbids writing is found before any work', () => {
  test('a protected sheet', async () => {
    const bench = new Bench();
    bench.engine.protectSheet(bench.sheet);
    const before = bench.engine.snapshot();
    expect(await faultOf(bench.grade())).toEqual({ id: 'sheet.protected', values: { sheet: 'Orders' } });
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('a read-only workbook', async () => {
    const bench = new Bench(ORDERS, { readOnly: true });
    expect((await faultOf(bench.grade())).id).toBe('workbook.readOnly');
  });

  test('no amount column: the fault names what is missing', async () => {
    const bench = new Bench(ORDERS.map((row) => row.slice(0, 2)));
    const before = bench.engine.snapshot();
    const { id } = await faultOf(bench.grade(ABC));
    expect(bench.words.t(id, {})).not.toBe(id);
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('another table’s filter hides our rows too', async () => {
    const bench = new Bench(ORDERS.map((row) => [...row, '', '', row[0]]));
    bench.engine.createTable(bench.sheet, { row: 0, column: 5, rows: 7, columns: 1 }, true, 'Beside');
    await inOffice(bench, (context) => {
      const { autoFilter } = context.workbook.tables.getItem('Beside');
      autoFilter.apply(context.workbook.tables.getItem('Beside').getRange(), 0, {
        filterOn: 'Values',
        values: ['甲'],
      });
    });
    bench.selectAddresses('A1:C7');
    expect(await faultOf(bench.grade())).toEqual({ id: 'source.filtered', values: { sheet: 'Orders' } });
  });

  test('a column inserted at any request of a write: no cell of the user’s is touched, the tiers are right', async () => {
    const bench = new Bench();
    const reset = keepWorkbook(bench);
    const requests = await requestsOf(bench, () => bench.grade());
    const insert = ({ engine, sheet }: Bench): void => {
      engine.insertColumns(sheet, 1);
      engine.insertRows(sheet, 3);
      engine.enter(sheet, 3, 0, '乙');
    };
    const twin = new Bench();
    insert(twin);
    const users = [0, 2, 3].map((column) => twin.column(column, 8));
    // The new row has no date: it is read, left out and gets no tier.
    const right = ['ABC tier', 'A', 'A', '', 'B', 'A', 'C', ''];
    const nothing = right.map(() => '');
    for (let n = 1; n <= requests; n += 1) {
      reset();
      let count = 0;
      bench.engine.failures = () => {
        count += 1;
        if (count === n) insert(bench);
        return undefined;
      };
      const fault = await faultIn(bench.grade());
      bench.engine.failures = undefined;
      expect([n, [0, 2, 3].map((column) => bench.column(column, 8))]).toEqual([n, users]);
      expect([n, fault, bench.column(4, 8)]).toEqual([n, fault, fault === null ? right : nothing]);
    }
  });

  test('rows that change while they are graded: nothing is written', async () => {
    const bench = new Bench();
    const work = bench.grade(ABC, {
      onProgress: ({ phase }) => {
        if (phase === 'read') bench.engine.enter(bench.sheet, 1, 0, '乙');
      },
    });
    expect(await faultOf(work)).toEqual({
      id: 'run.changedMeanwhile',
      values: { sheet: 'Orders', address: 'A2' },
    });
    expect(bench.column(3, 7).join('')).toBe('');
  });
});

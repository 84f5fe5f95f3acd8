import type { DataSheet } from '../../src/workbook';
import { Bench, faultOf } from '../support/adapter';
import { failAt, faultIn, requestsOf } from '../support/failing';
import { ANSWER_LOST, BUSY, HALF_DONE } from '../support/trouble';

/** Day 20 089 is 2025-01-01: serial 45 658. */
const DATA: DataSheet = {
  title: 'Sample',
  columns: [
    { header: 'No.', kind: 'text', cells: ['00123', '=1+1', '1-2'] },
    { header: 'Day', kind: 'date', cells: [20_089, 20_090, 20_119] },
    { header: 'Amount', kind: 'number', cells: [1234.5, 0, -3] },
  ],
};

const shown = (bench: Bench, title: string): string[][] =>
  [0, 1, 2, 3].map((row) =>
    [0, 1, 2].map((column) => bench.engine.cell(bench.engine.sheet(title), row, column).text),
  );
const titles = (bench: Bench): string[] => bench.engine.snapshot().sheets.map(({ name }) => name);

describe('a sheet of data', () => {
  test('stands behind the others, text as text and dates as dates, and is selected whole', async () => {
    const bench = new Bench();
    bench.engine.load('Last', [['x']]);
    expect(await bench.workbook.addSheet(DATA)).toBe('Sample');
    expect(titles(bench)).toEqual(['Orders', 'Last', 'Sample']);
    expect(shown(bench, 'Sample')).toEqual([
      ['No.', 'Day', 'Amount'],
      ['00123', '1/1/2025', '1,234.50'],
      ['=1+1', '1/2/2025', '0.00'],
      ['1-2', '1/31/2025', '-3.00'],
    ]);
    const [, , sheet] = bench.engine.snapshot().sheets;
    expect(sheet?.cells).toMatchObject({ A3: '=1+1', B2: 45_658 });
    expect(bench.engine.activeSheet.name).toBe('Sample');
    expect(await bench.workbook.selectedSource()).toMatchObject({ address: 'Sample!A1:C4', rowCount: 3 });
  });

  test('has the days of the workbook’s own date system', async () => {
    const bench = new Bench(undefined, { dateSystem: 1904 });
    await bench.workbook.addSheet(DATA);
    // 1 462 days lie between the two systems.
    expect(bench.engine.snapshot().sheets.at(-1)?.cells).toMatchObject({ B2: 44_196 });
    expect(shown(bench, 'Sample')[1]).toEqual(['00123', '1/1/2025', '1,234.50']);
  });

  test('takes another title where its own is taken, in capitals too, and leaves that sheet alone', async () => {
    const bench = new Bench();
    bench.engine.load('SAMPLE', [['mine']]);
    const before = bench.engine.snapshot();
    expect(await bench.workbook.addSheet(DATA)).toBe('Sample 2');
    expect(await bench.workbook.addSheet(DATA)).toBe('Sample 3');
    expect(bench.engine.snapshot().sheets.slice(0, 2)).toEqual(before.sheets);
    expect(bench.engine.snapshot()).toMatchObject({ names: before.names, settings: before.settings });
  });

  test('is no sheet of ours: Clear finds nothing', async () => {
    const bench = new Bench();
    await bench.workbook.addSheet(DATA);
    const after = bench.engine.snapshot();
    expect((await bench.workbook.clear()).cleared).toBe(false);
    expect(bench.engine.snapshot()).toEqual(after);
  });

  test('is refused where no sheet can be added', async () => {
    const bench = new Bench();
    bench.engine.protectStructure();
    const before = bench.engine.snapshot();
    expect((await faultOf(bench.workbook.addSheet(DATA))).id).toBe('workbook.noNewSheet');
    expect(bench.engine.snapshot()).toEqual(before);
    const readOnly = new Bench(undefined, { readOnly: true });
    expect((await faultOf(readOnly.workbook.addSheet(DATA))).id).toBe('workbook.readOnly');
  });
});

describe.each([BUSY, HALF_DONE, ANSWER_LOST])('the host fails with $name', ({ failureOf }) => {
  test('at every request: the workbook and the sheet in front as before, or the sheet is there', async () => {
    const whole = new Bench();
    const before = whole.engine.snapshot();
    const requests = await requestsOf(whole, () => whole.workbook.addSheet(DATA));
    const after = whole.engine.snapshot();
    let faults = 0;
    for (let n = 1; n <= requests; n += 1) {
      const bench = new Bench();
      failAt(bench, n, failureOf);
      const failed = (await faultIn(bench.workbook.addSheet(DATA))) !== null;
      faults += Number(failed);
      expect([n, bench.engine.snapshot()]).toEqual([n, failed ? before : after]);
      expect(bench.engine.activeSheet.name).toBe(failed ? 'Orders' : 'Sample');
    }
    expect(faults).toBeGreaterThan(3);
  });
});

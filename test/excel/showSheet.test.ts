import { parsePolicy, willWrite } from '../../src/app';
import { Bench } from '../support/adapter';
import { JUNE, WHOLE } from '../support/wholePolicy';

describe('showing an output sheet', () => {
  test('finds it after it was renamed, and tells when it is gone', async () => {
    const bench = new Bench();
    await bench.grade(WHOLE, JUNE);
    const { engine, workbook } = bench;
    engine.activate(bench.sheet);
    const report = engine.sheet('Tier report');
    engine.renameSheet(report, 'For the boss');
    expect(await workbook.showSheet('report')).toBe(true);
    expect(engine.activeSheet.name).toBe('For the boss');
    engine.activate(bench.sheet);
    engine.deleteSheet(report);
    expect(await workbook.showSheet('report')).toBe(false);
    expect(engine.activeSheet.name).toBe('Orders');
  });
});

describe('what a run would write, told before', () => {
  test('is what it writes: columns, sheets, lists, coloured rows', async () => {
    const bench = new Bench();
    const grading = await bench.preview(WHOLE);
    const will = willWrite(grading, parsePolicy(WHOLE), bench.words);
    await bench.grade(WHOLE, JUNE);
    const header = [3, 4, 5].map((column) => bench.engine.cell(bench.sheet, 0, column).text);
    expect([...will.columns, '']).toEqual(header);
    const visible = bench.engine.sheets.filter(({ visibility }) => visibility === 'Visible');
    expect(['Orders', ...will.sheets, ...will.lists].sort()).toEqual(visible.map(({ name }) => name).sort());
    expect(will.highlight).toBe(true);
  });
});

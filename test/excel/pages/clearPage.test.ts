import { Bench } from '../../support/adapter';
import { block, page, REPORT, sheetOf, texts, writeSheets } from '../../support/sheets';

const OTHER = page([block('other', [['A', 1, 1]])], { id: 'method', title: 'Method' });

async function written(): Promise<Bench> {
  const bench = new Bench();
  await writeSheets(bench, [REPORT, OTHER]);
  return bench;
}

describe('taking pages away', () => {
  test('Clear leaves the workbook as it was before the first write', async () => {
    const bench = await written();
    expect(await bench.workbook.clear()).toEqual({ cleared: true, lost: 0, left: [] });
    expect(bench.engine.snapshot()).toEqual(new Bench().engine.snapshot());
    expect((await bench.workbook.clear()).cleared).toBe(false);
  });

  test('a page that the next plan has not goes, the others stay', async () => {
    const bench = await written();
    const { leftSheets } = await writeSheets(bench, [OTHER]);
    expect(leftSheets).toEqual([]);
    expect(bench.engine.sheets.map(({ name }) => name)).toEqual(['Orders', 'Method']);
    const alone = new Bench();
    await writeSheets(alone, [OTHER]);
    expect(bench.engine.snapshot().names).toEqual(alone.engine.snapshot().names);
  });

  test('a plan without a word about sheets leaves them', async () => {
    const bench = await written();
    const source = await bench.workbook.selectedSource();
    const [headers = []] = await bench.workbook.head(source, 0);
    await bench.workbook.write({ source, headers, columns: [], memory: '{}' });
    expect(bench.engine.sheets).toHaveLength(3);
  });

  test('entries of the user stay with their sheet, what we wrote goes from it', async () => {
    const bench = await written();
    const sheet = bench.engine.sheet('Report');
    bench.engine.enter(sheet, 20, 1, 'my note');
    const { left } = await bench.workbook.clear();
    expect(left).toEqual([
      {
        title: 'Report',
        note: { id: 'sheet.keptYours', values: { sheet: 'Report', what: 'Report!B21' } },
      },
    ]);
    expect(sheetOf(bench)).toMatchObject({
      cells: { B21: 'my note' },
      formats: {},
      conditionalFormats: [],
    });
    expect(bench.engine.snapshot().names).toEqual([]);
    expect(bench.engine.snapshot().settings).toEqual({});
  });

  test('a row of ours that the user edited stays whole', async () => {
    const bench = await written();
    bench.engine.enter(bench.engine.sheet('Report'), 3, 1, '7');
    const { left } = await bench.workbook.clear();
    expect(left[0]?.note.values).toEqual({ sheet: 'Report', what: 'Report!A4:C4' });
    expect(texts(bench, 8, 3).filter((row) => row.join('') !== '')).toEqual([['B', '7', '50.0%']]);
  });

  test('while the structure is protected, pages are emptied and told', async () => {
    const bench = await written();
    bench.engine.protectStructure();
    const { left } = await bench.workbook.clear();
    expect(left.map(({ note }) => [note.id, note.values])).toEqual([
      ['sheet.emptied', { sheet: 'Method' }],
      ['sheet.emptied', { sheet: 'Report' }],
    ]);
    expect(sheetOf(bench)).toMatchObject({ cells: {}, formats: {}, conditionalFormats: [] });
    expect(bench.engine.snapshot().names).toEqual([]);
  });

  test('the last sheet that shows is not deleted but emptied', async () => {
    const bench = await written();
    bench.engine.setVisibility(bench.engine.sheet('Orders'), 'Hidden');
    const { left } = await bench.workbook.clear();
    expect(left).toHaveLength(2);
    expect(sheetOf(bench).cells).toEqual({});
  });

  test('a very hidden page goes too', async () => {
    const bench = await written();
    bench.engine.setVisibility(bench.engine.sheet('Report'), 'VeryHidden');
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(new Bench().engine.snapshot());
  });

  test('a page that the user deleted leaves nothing', async () => {
    const bench = await written();
    bench.engine.deleteSheet(bench.engine.sheet('Report'));
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(new Bench().engine.snapshot());
  });

  test('a protected page with entries of the user stays until it can be emptied', async () => {
    const bench = await written();
    const sheet = bench.engine.sheet('Report');
    bench.engine.enter(sheet, 20, 1, 'my note');
    const { cells } = sheetOf(bench);
    bench.engine.protectSheet(sheet);
    const { left } = await bench.workbook.clear();
    expect(left.map(({ note }) => note.id)).toEqual(['sheet.protected']);
    expect(sheetOf(bench).cells).toEqual(cells);
    bench.engine.unprotectSheet(sheet);
    await bench.workbook.clear();
    expect(sheetOf(bench).cells).toEqual({ B21: 'my note' });
    expect(bench.engine.snapshot()).toMatchObject({ names: [], settings: {} });
  });

  test('a protected page that is all ours is deleted', async () => {
    const bench = await written();
    bench.engine.protectSheet(bench.engine.sheet('Report'));
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(new Bench().engine.snapshot());
  });
});

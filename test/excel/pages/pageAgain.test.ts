import { Bench } from '../../support/adapter';
import { block, page, REPORT, sheetOf, texts, TIERS, withoutIds, writeSheets } from '../../support/sheets';

/** The first block a row longer, the second a row shorter, with a column more. */
const LONGER = page([
  block(
    'sizes',
    [
      ['A', 3, 0.25],
      ['B', 5, 0.5],
      ['C', 4, 0.25],
    ],
    { looks: [TIERS, { kind: 'bars', fill: '#5b9bd5' }, { kind: 'plain' }] },
  ),
  block('fates', [['used', 12, '', 'all']], {
    headers: ['Fate', 'Rows', '', 'Why'],
    kinds: ['text', 'whole', 'text', 'text'],
  }),
]);

async function written(sheet = REPORT): Promise<Bench> {
  const bench = new Bench();
  await writeSheets(bench, [sheet]);
  return bench;
}

async function noteOf(bench: Bench, sheet = LONGER): Promise<unknown> {
  const before = bench.engine.snapshot();
  const { leftSheets } = await writeSheets(bench, [sheet]);
  expect(bench.engine.snapshot()).toEqual(before);
  return leftSheets.map(({ note }) => note);
}

describe('a page that is there already', () => {
  test('is written in place: then all is as on a new sheet', async () => {
    const bench = await written();
    await writeSheets(bench, [LONGER]);
    const fresh = await written(LONGER);
    expect(withoutIds(bench.engine.snapshot())).toEqual(withoutIds(fresh.engine.snapshot()));
  });

  test('that was larger is emptied where it is not any more', async () => {
    const bench = await written(LONGER);
    await writeSheets(bench, [REPORT]);
    const fresh = await written();
    const { columnWidths, ...sheet } = sheetOf(bench);
    const { columnWidths: _, ...wanted } = sheetOf(fresh);
    expect(sheet).toEqual(wanted);
    expect(Object.keys(columnWidths)).toEqual(['0', '1', '2', '3']);
  });

  test('with other numbers only keeps formats of the user and widths that they gave', async () => {
    const bench = await written();
    const sheet = bench.engine.sheet('Report');
    bench.engine.setNumberFormat(sheet, { row: 2, column: 1, rows: 2, columns: 1 }, '0.000');
    bench.engine.setColumnWidth(sheet, 1, 222);
    const [first, ...others] = REPORT.blocks;
    if (!first) throw new Error('no block');
    const same = {
      ...REPORT,
      blocks: [
        {
          ...first,
          rows: [
            ['A', 7, 1],
            ['B', 8, 0],
          ] as const,
        },
        ...others,
      ],
    };
    await writeSheets(bench, [same]);
    expect(texts(bench, 4, 3).slice(2)).toEqual([
      ['A', '7.000', '100.0%'],
      ['B', '8.000', '0.0%'],
    ]);
    expect(sheetOf(bench).columnWidths['1']).toBe(222);
  });

  test('is found after its sheet was renamed and moved, and after rows and columns were put before it', async () => {
    const bench = await written();
    const sheet = bench.engine.sheet('Report');
    bench.engine.renameSheet(sheet, 'My report');
    bench.engine.moveSheet(sheet, 0);
    bench.engine.insertRows(sheet, 0, 2);
    bench.engine.insertColumns(sheet, 0);
    bench.engine.enter(sheet, 0, 0, 'mine');
    await writeSheets(bench, [LONGER]);
    expect(bench.engine.sheets.map(({ name }) => name)).toEqual(['My report', 'Orders']);
    expect(texts(bench, 6, 4, 'My report')).toEqual([
      ['mine', '', '', ''],
      ['', '', '', ''],
      ['', 'About sizes', '', ''],
      ['', 'Tier', 'Customers', 'Share'],
      ['', 'A', '3', '25.0%'],
      ['', 'B', '5', '50.0%'],
    ]);
  });

  test('is made anew after the user deleted its sheet', async () => {
    const bench = await written();
    bench.engine.deleteSheet(bench.engine.sheet('Report'));
    await writeSheets(bench, [REPORT]);
    expect(withoutIds(bench.engine.snapshot())).toEqual(withoutIds((await written()).engine.snapshot()));
  });

  test('gets its conditional formats again when the user deleted some', async () => {
    const bench = await written();
    const once = withoutIds(bench.engine.snapshot());
    await bench.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Report').getRange('B3:B4').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(sheetOf(bench).conditionalFormats).toHaveLength(2);
    await writeSheets(bench, [REPORT]);
    expect(withoutIds(bench.engine.snapshot())).toEqual(once);
  });

  test('keeps conditional formats of the user', async () => {
    const bench = await written();
    await bench.office.Excel.run(async (context) => {
      const added = context.workbook.worksheets
        .getItem('Report')
        .getRange('B3')
        .conditionalFormats.add('Custom');
      added.custom.rule.formula = '=B3>1';
      await context.sync();
    });
    await writeSheets(bench, [LONGER]);
    expect(JSON.stringify(sheetOf(bench).conditionalFormats)).toContain('=B3>1');
    expect(sheetOf(bench).conditionalFormats).toHaveLength(4);
  });
});

describe('a page is left as it is, and told,', () => {
  test('when one of its cells was edited', async () => {
    const bench = await written();
    bench.engine.enter(bench.engine.sheet('Report'), 6, 1, '8');
    const values = { sheet: 'Report', address: 'Report!A7:C7' };
    expect(await noteOf(bench)).toEqual([{ id: 'sheet.edited', values }]);
    expect(await noteOf(bench, REPORT)).toEqual([{ id: 'sheet.edited', values }]);
  });

  test('when an empty cell between its blocks was filled', async () => {
    const bench = await written();
    bench.engine.enter(bench.engine.sheet('Report'), 4, 2, 'note');
    expect(await noteOf(bench)).toMatchObject([{ id: 'sheet.edited', values: { address: 'Report!A5:C5' } }]);
  });

  test('when rows or columns were put into it', async () => {
    const rows = await written();
    rows.engine.insertRows(rows.engine.sheet('Report'), 3);
    expect(await noteOf(rows)).toMatchObject([{ id: 'sheet.edited', values: { address: 'Report!A4:C4' } }]);
    const columns = await written();
    columns.engine.insertColumns(columns.engine.sheet('Report'), 1);
    expect(await noteOf(columns)).toMatchObject([{ id: 'sheet.edited' }]);
  });

  test('when it would cover an entry of the user', async () => {
    const bench = await written();
    bench.engine.enter(bench.engine.sheet('Report'), 7, 3, 'mine');
    const values = { sheet: 'Report', address: 'Report!D8' };
    expect(await noteOf(bench)).toEqual([{ id: 'sheet.occupied', values }]);
    const { leftSheets } = await writeSheets(bench, [REPORT]);
    expect(leftSheets).toEqual([]);
  });

  test('when its sheet is protected or filtered', async () => {
    const bench = await written();
    const sheet = bench.engine.sheet('Report');
    bench.engine.protectSheet(sheet);
    expect(await noteOf(bench)).toEqual([{ id: 'sheet.protected', values: { sheet: 'Report' } }]);
    bench.engine.unprotectSheet(sheet);
    await bench.office.Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Report');
      autoFilter.apply('Report!A2:C4', 0, { filterOn: 'Values', values: ['A'] });
      await context.sync();
    });
    expect(await noteOf(bench)).toEqual([{ id: 'sheet.filtered', values: { sheet: 'Report' } }]);
  });

  test('when the structure is protected and there is no sheet yet', async () => {
    const bench = new Bench();
    await writeSheets(bench, []);
    bench.engine.protectStructure();
    expect(await noteOf(bench)).toEqual([{ id: 'sheet.structureProtected', values: { sheet: 'Report' } }]);
  });

  test('when nothing is known of what stands on it', async () => {
    const bench = await written();
    await bench.office.Excel.run(async (context) => {
      context.workbook.settings.getItem('CustomerTiers.sheets').delete();
      await context.sync();
    });
    expect(await noteOf(bench)).toMatchObject([{ id: 'sheet.occupied', values: { address: 'Report!A1' } }]);
  });
});

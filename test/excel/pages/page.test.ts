import { Bench } from '../../support/adapter';
import { REPORT, sheetOf, texts, withoutIds, writeSheets } from '../../support/sheets';

const LEVELS = ['1.9', '1.14', '1.15'] as const;

describe.each(LEVELS)('an output page at ExcelApi %s', (apiLevel) => {
  const open = (): Bench => new Bench(undefined, { apiLevel });

  test('blocks stand one under the other on a sheet at the end, an empty row between them', async () => {
    const bench = open();
    const { leftSheets } = await writeSheets(bench, [REPORT]);
    expect(leftSheets).toEqual([]);
    expect(bench.engine.sheets.map(({ name }) => name)).toEqual(['Orders', 'Report']);
    expect(bench.engine.activeSheet.name).toBe('Orders');
    expect(texts(bench, 9, 3)).toEqual([
      ['About sizes', '', ''],
      ['Tier', 'Customers', 'Share'],
      ['A', '2', '50.0%'],
      ['B', '1,250', '50.0%'],
      ['', '', ''],
      ['About fates', '', ''],
      ['Fate', 'Rows', ''],
      ['=used', '6', ''],
      ['', '', ''],
    ]);
  });

  test('writing three times is as writing once', async () => {
    const bench = open();
    await writeSheets(bench, [REPORT]);
    const once = bench.engine.snapshot();
    await writeSheets(bench, [REPORT]);
    await writeSheets(bench, [REPORT]);
    expect(bench.engine.snapshot()).toEqual(once);
    expect(withoutIds(once)).not.toEqual(withoutIds(open().engine.snapshot()));
    expect(sheetOf(bench).conditionalFormats).toHaveLength(3);
  });
});

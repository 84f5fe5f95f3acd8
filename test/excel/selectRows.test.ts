import { addressesThatFit } from '../../src/excel/selectRows';
import { ExcelWorkbook } from '../../src/excel';
import { Bench } from '../support/adapter';

/** Addresses of what is selected. */
const selected = (bench: Bench): unknown => {
  const { selection } = bench.engine;
  return selection.kind === 'cells' ? [selection.sheet.name, selection.areas] : selection;
};

describe.each(['1.9', '1.14', '1.15'] as const)('selecting rows at ExcelApi %s', (apiLevel) => {
  test('one run: all columns of the source, or the cells of one', async () => {
    const bench = new Bench(undefined, { apiLevel });
    const source = await bench.workbook.selectedSource();
    expect(await bench.workbook.selectRows(source, [[1, 2]])).toEqual({ rows: 2, of: 2 });
    expect(selected(bench)).toEqual(['Orders', [{ row: 2, column: 0, rows: 2, columns: 3 }]]);
    expect(await bench.workbook.selectRows(source, [[5, 1]], 2)).toEqual({ rows: 1, of: 1 });
    expect(selected(bench)).toEqual(['Orders', [{ row: 6, column: 2, rows: 1, columns: 1 }]]);
  });

  test('several runs, where only one area can be selected: one after the other, and round again', async () => {
    const bench = new Bench(undefined, { apiLevel });
    const source = await bench.workbook.selectedSource();
    const rows: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      const { rows: count, of } = await bench.workbook.selectRows(
        source,
        [
          [0, 1],
          [2, 2],
          [5, 1],
        ],
        1,
        n,
      );
      expect(of).toBe(4);
      rows.push(count);
    }
    expect(rows).toEqual([1, 2, 1, 1]);
    expect(selected(bench)).toEqual(['Orders', [{ row: 1, column: 1, rows: 1, columns: 1 }]]);
  });

  test('brings the sheet to the front, selects hidden rows too, and does nothing for no rows', async () => {
    const bench = new Bench(undefined, { apiLevel });
    const source = await bench.workbook.selectedSource();
    await bench.inExcel((sheet) => (sheet.getRange('3:3').rowHidden = true));
    bench.engine.activate(bench.engine.addSheet('Other'));
    expect(await bench.workbook.selectRows(source, [])).toEqual({ rows: 0, of: 0 });
    expect(bench.engine.activeSheet.name).toBe('Other');
    await bench.workbook.selectRows(source, [[1, 1]]);
    expect(selected(bench)).toEqual(['Orders', [{ row: 2, column: 0, rows: 1, columns: 3 }]]);
  });
});

test('a set that is advertised while the library lacks its member selects one run', async () => {
  const bench = new Bench();
  const source = await bench.workbook.selectedSource();
  const later = new ExcelWorkbook(() => true);
  expect(
    await later.selectRows(source, [
      [0, 1],
      [2, 1],
    ]),
  ).toEqual({ rows: 1, of: 2 });
});

test('an address holds 8 192 characters, commas included', () => {
  // 819 addresses of 9 characters with 818 commas are 8 189 characters; one more would be 8 199.
  expect(addressesThatFit(new Array<string>(900).fill('A100:C200'))).toBe(819);
  expect(addressesThatFit(['A1', 'B2'])).toBe(2);
});

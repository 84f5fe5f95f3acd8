import { setFormat } from '../columnState';
import { codeOf, plain, put, valuesAt } from './asking';
import type { Check } from './check';

const VALUES = 'Excel.Range.values';

/** Cells and texts. */
export const cellChecks: readonly Check[] = [
  {
    id: 'textStaysText',
    set: '1.1',
    source: 'Excel.Range.numberFormat',
    expected: [
      ['=1+1', 'String'],
      ['+86', 'String'],
      ['-x', 'String'],
      ['@x', 'String'],
      ['00123', 'String'],
      ['12345678901234567890', 'String'],
      ['1-2', 'String'],
      ['1E5', 'String'],
      ['TRUE', 'String'],
      ['#N/A', 'String'],
    ],
    run: async ({ context, sheet }) => {
      const texts = [
        '=1+1',
        '+86',
        '-x',
        '@x',
        '00123',
        '12345678901234567890',
        '1-2',
        '1E5',
        'TRUE',
        '#N/A',
      ];
      context.application.suspendApiCalculationUntilNextSync();
      const cells = put(
        sheet,
        'A1',
        texts.map((text) => [text]),
        '@',
      );
      await context.sync();
      cells.load(['values', 'valueTypes']);
      await context.sync();
      return texts.map((_, i) => [plain(cells.values[i]?.[0]), plain(cells.valueTypes[i]?.[0])]);
    },
  },
  {
    id: 'readAsTyped',
    set: '1.1',
    source: VALUES,
    expected: [[123], [100000], [true], ['x'], [0]],
    run: async ({ context, sheet }) => {
      const day = context.workbook.functions.date(2024, 1, 5).load('value');
      put(sheet, 'A1', [['00123'], ['1E5'], ['TRUE'], ["'x"], ['2024-01-05']]);
      const cells = sheet.getRange('A1:A5').load('values');
      await context.sync();
      // The date as its distance from the workbook's own serial: the two date systems differ.
      return cells.values.map(([cell], i) => [plain(i === 4 ? Number(cell) - day.value : cell)]);
    },
  },
  {
    id: 'textCellNumbers',
    set: '1.1',
    source: VALUES,
    expected: [['5'], ['TRUE']],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [[5], [true]], '@');
      return valuesAt(context, sheet, 'A1:A2');
    },
  },
  {
    id: 'textCellApostrophe',
    set: '1.1',
    source: '#6687',
    expected: [["'x"]],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [["'x"]], '@');
      return valuesAt(context, sheet, 'A1');
    },
  },
  {
    id: 'plusText',
    set: '1.1',
    source: VALUES,
    expected: [['- first point'], ['@someone']],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [['- first point'], ['@someone']]);
      return valuesAt(context, sheet, 'A1:A2');
    },
  },
  {
    id: 'emptyCells',
    set: '1.1',
    source: 'Excel.Range.valueTypes',
    expected: [
      ['', 'Empty', ''],
      ['A', 'String', '="A"'],
      ['#N/A', 'Error', '#N/A'],
    ],
    run: async ({ context, sheet }) => {
      sheet.getRange('A2').formulas = [['="A"']];
      put(sheet, 'A3', [['#N/A']]);
      const cells = sheet.getRange('A1:A3').load(['values', 'valueTypes', 'formulas']);
      await context.sync();
      return [0, 1, 2].map((i) =>
        [cells.values, cells.valueTypes, cells.formulas].map((grid) => plain(grid[i]?.[0])),
      );
    },
  },
  {
    id: 'nullLeaves',
    set: '1.1',
    source: VALUES,
    expected: [['kept', 'new']],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [['kept', 'old']]);
      sheet.getRange('A1:B1').values = [[null, 'new']];
      return valuesAt(context, sheet, 'A1:B1');
    },
  },
  {
    id: 'clearContents',
    set: '1.1',
    source: 'Excel.Range.clear',
    expected: [[''], '0.00', 'General'],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [[1]], '0.00');
      put(sheet, 'A2', [[1]], '0.00');
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      const cells = sheet.getRange('A1:A2').load(['values', 'numberFormat']);
      await context.sync();
      return [plain(cells.values[0]), plain(cells.numberFormat[0]?.[0]), plain(cells.numberFormat[1]?.[0])];
    },
  },
  {
    id: 'deleteCells',
    set: '1.1',
    source: 'Excel.Range.delete',
    expected: [['a'], ['c'], ['']],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [['a'], ['b'], ['c']]);
      sheet.getRange('A2').delete('Up');
      return valuesAt(context, sheet, 'A1:A3');
    },
  },
  {
    id: 'formatOfMany',
    set: '1.1',
    source: 'Excel.Range.numberFormat',
    expected: [['0.0%'], ['0.0%'], ['@']],
    run: async ({ context, sheet }) => {
      setFormat(sheet.getRange('A1:A2'), '0.0%');
      setFormat(sheet.getRange('A3'), '@');
      const cells = sheet.getRange('A1:A3').load('numberFormat');
      await context.sync();
      return plain(cells.numberFormat);
    },
  },
  {
    id: 'insertedFormat',
    set: '1.1',
    source: 'Excel.Range.insert',
    expected: ['0.00', '@'],
    run: async ({ context, sheet }) => {
      setFormat(sheet.getRange('A1'), '0.00');
      setFormat(sheet.getRange('A2'), '@');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      const cells = sheet.getRange('A2:A3').load('numberFormat');
      await context.sync();
      return cells.numberFormat.map((row: unknown[]) => plain(row[0]));
    },
  },
  {
    id: 'sortMerged',
    set: '1.2',
    source: 'Excel.RangeSort.apply',
    expected: 'InvalidOperation',
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [[3], [2], [1]]);
      sheet.getRange('A2:B2').merge();
      await context.sync();
      sheet.getRange('A1:B3').sort.apply([{ key: 0, ascending: true }]);
      return codeOf(context.sync());
    },
  },
];

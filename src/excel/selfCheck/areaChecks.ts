import { codeOf, put } from './asking';
import type { Check } from './check';

const rowsOf = ({ items }: Excel.RangeCollection): readonly (readonly number[])[] =>
  items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount]);

/** Special, visible and merged cells. */
export const areaChecks: readonly Check[] = [
  {
    id: 'hiddenByHand',
    set: '1.9',
    source: 'Excel.Range.getSpecialCellsOrNullObject',
    expected: [
      [0, 1],
      [2, 2],
    ],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [[1], [2], [3], [4]]);
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('A:A').columnHidden = true;
      const visible = sheet
        .getRange('A1:A4')
        .getEntireRow()
        .getSpecialCellsOrNullObject('Visible')
        .load(['areaCount', 'cellCount']);
      await context.sync();
      if (visible.isNullObject) return null;
      visible.areas.load('items/rowIndex,items/rowCount');
      await context.sync();
      return rowsOf(visible.areas);
    },
  },
  {
    id: 'allVisible',
    set: '1.9',
    source: 'Excel.Range.getSpecialCellsOrNullObject',
    expected: 4 * 16_384,
    run: async ({ context, sheet }) => {
      const visible = sheet
        .getRange('A1:A4')
        .getEntireRow()
        .getSpecialCellsOrNullObject('Visible')
        .load(['areaCount', 'cellCount']);
      await context.sync();
      return visible.isNullObject ? null : visible.cellCount;
    },
  },
  {
    id: 'formulasFound',
    set: '1.9',
    source: 'Excel.Range.getSpecialCellsOrNullObject',
    expected: [2, true, '=SUBTOTAL(9,A1:A2)'],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [
        [1, 1],
        ['=SUBTOTAL(9,A1)', 2],
        [3, 3],
        ['=SUBTOTAL(9,A1:A2)', 4],
      ]);
      const some = sheet.getRange('A1:A4').getSpecialCellsOrNullObject('Formulas').load('areaCount');
      const none = sheet.getRange('B1:B4').getSpecialCellsOrNullObject('Formulas').load('areaCount');
      const cell = sheet.getRange('A4').load('formulas');
      await context.sync();
      return [some.isNullObject ? 0 : some.areaCount, none.isNullObject, String(cell.formulas[0]?.[0])];
    },
  },
  {
    id: 'mergedFound',
    set: '1.13',
    source: '#3611',
    expected: [
      [
        [1, 2],
        [4, 3],
      ],
      true,
    ],
    run: async ({ context, sheet }) => {
      for (const address of ['A2:A3', 'A5:B7', 'B1:B2']) sheet.getRange(address).merge();
      await context.sync();
      const merged = sheet.getRange('A1:A9').getMergedAreasOrNullObject().load('areaCount');
      const none = sheet.getRange('D1:D9').getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      if (merged.isNullObject) return null;
      merged.areas.load('items/rowIndex,items/rowCount');
      await context.sync();
      return [rowsOf(merged.areas), none.isNullObject];
    },
  },
  {
    id: 'mergedCut',
    set: '1.13',
    source: '#3611',
    expected: [[4, 3]],
    run: async ({ context, sheet }) => {
      sheet.getRange('A2:A4').merge();
      sheet.getRange('A5:A7').merge();
      await context.sync();
      const merged = sheet.getRange('A3:A6').getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      if (merged.isNullObject) return null;
      merged.areas.load('items/rowIndex,items/rowCount');
      await context.sync();
      return rowsOf(merged.areas);
    },
  },
  {
    id: 'mergedMany',
    set: '1.13',
    source: 'Excel.Range.getMergedAreasOrNullObject',
    expected: 'GeneralException',
    run: async ({ context, sheet }) => {
      for (let row = 0; row < 513; row += 1) sheet.getRangeByIndexes(row * 2, 0, 2, 1).merge();
      await context.sync();
      sheet.getRange('A1:A1026').getMergedAreasOrNullObject().load('areaCount');
      return codeOf(context.sync());
    },
  },
];

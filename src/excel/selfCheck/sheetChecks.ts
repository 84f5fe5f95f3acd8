import { addHidden } from '../names';
import { codeOf, plain, put, valuesAt } from './asking';
import type { Check } from './check';
import { checkName } from './marks';

/** A text as long as a part of the memory is, with the mark that stands before each. */
const PART = `.${'文'.repeat(8000)}`;

/** Sheets that nobody sees, and sheets that may not be changed. */
export const sheetChecks: readonly Check[] = [
  {
    id: 'veryHidden',
    set: '1.4',
    source: '#6001',
    expected: ['VeryHidden', [[PART.length], [PART.length]], true],
    run: async ({ context, sheet }) => {
      addHidden(context, checkName('memory'), sheet.getRange('A1'));
      sheet.visibility = 'VeryHidden';
      await context.sync();
      put(sheet, 'A1', [[PART], [PART]], '@');
      await context.sync();
      const cells = context.workbook.names
        .getItem(checkName('memory'))
        .getRange()
        .getAbsoluteResizedRange(2, 1)
        .load('values');
      sheet.load('visibility');
      await context.sync();
      const texts = cells.values.map(([cell]) => String(cell));
      return [sheet.visibility, texts.map(({ length }) => [length]), texts.every((text) => text === PART)];
    },
  },
  {
    id: 'veryHiddenDeleted',
    set: '1.2',
    source: 'Excel.Worksheet.delete',
    expected: 'InvalidOperation',
    run: async ({ context, sheet }) => {
      sheet.visibility = 'VeryHidden';
      await context.sync();
      sheet.delete();
      const code = await codeOf(context.sync());
      if (code === 'done') return code;
      // As the product does it: made merely hidden, it can go.
      sheet.visibility = 'Hidden';
      sheet.delete();
      const again = await codeOf(context.sync());
      return again === 'done' ? code : again;
    },
  },
  {
    id: 'newSheetBehind',
    set: '1.1',
    source: 'Excel.WorksheetCollection.add',
    expected: [true, true],
    run: async ({ context, sheet, title }) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/position,items/visibility');
      await context.sync();
      sheet.load('position');
      await context.sync();
      return [active.name !== title, sheet.position === worksheets.items.length - 1];
    },
  },
  {
    id: 'sheetOrNull',
    set: '1.4',
    source: 'Excel.WorksheetCollection.getItemOrNullObject',
    expected: [false, true, true],
    run: async ({ context, sheet, title }) => {
      const { worksheets } = context.workbook;
      sheet.load('id');
      await context.sync();
      const byId = worksheets.getItemOrNullObject(sheet.id).load('name');
      const none = worksheets.getItemOrNullObject(`${title}?`).load('name');
      await context.sync();
      return [byId.isNullObject, byId.name === title, none.isNullObject];
    },
  },
  {
    id: 'protectedFound',
    set: '1.2',
    source: 'Excel.WorksheetProtection',
    expected: [false, true, 'AccessDenied', [['kept']]],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [['kept']]);
      const before = sheet.protection.load('protected');
      await context.sync();
      const first = before.protected;
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      const second = sheet.protection.protected;
      put(sheet, 'A1', [['lost']]);
      const code = await codeOf(context.sync());
      return [first, second, code, await valuesAt(context, sheet, 'A1')];
    },
  },
  {
    id: 'protectedSpecialCells',
    set: '1.9',
    source: 'Excel.Range.getSpecialCellsOrNullObject',
    expected: 1,
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [[1], ['=A1'], [3]]);
      sheet.protection.protect();
      await context.sync();
      const found = sheet.getRange('A1:A3').getSpecialCellsOrNullObject('Formulas').load('areaCount');
      await context.sync();
      return found.isNullObject ? 0 : found.areaCount;
    },
  },
  {
    id: 'structureFound',
    set: '1.8',
    source: 'Excel.WorkbookProtection',
    expected: [false, false],
    run: async ({ context }) => {
      const { workbook } = context;
      workbook.protection.load('protected');
      workbook.load('readOnly');
      await context.sync();
      return [workbook.protection.protected, workbook.readOnly];
    },
  },
  {
    id: 'emptied',
    set: '1.1',
    source: 'Excel.Range.clear',
    expected: [['']],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [['x']]);
      sheet.getRange().clear();
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      return plain(cell.values);
    },
  },
];

import { entityText } from '../entityText';
import { addLook } from '../looks';
import { bare, codeOf, plain, put } from './asking';
import type { Check } from './check';

const RULE = { name: 'A', fill: '#C6E0B4', font: '#1E4620' };

/** What came after the requirement sets that our own engine plays: the expected values are Microsoft's word. */
export const laterChecks: readonly Check[] = [
  {
    id: 'valuesAsJson',
    set: '1.16',
    source: 'Excel.Range.valuesAsJson',
    expected: ['Acme', '#VALUE!'],
    exists: ({ sheet }) => 'valuesAsJson' in sheet.getRange('A1'),
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      // Set 1.19 has another name for `type`, which hosts of 1.16 do not know.
      const entity: unknown = { type: 'Entity', text: 'Acme', properties: {} };
      cell.valuesAsJson = [[entity as Excel.EntityCellValue]];
      await context.sync();
      cell.load(['values', 'valuesAsJson']);
      await context.sync();
      return [plain(entityText(cell.valuesAsJson[0]?.[0])), plain(cell.values[0]?.[0])];
    },
  },
  {
    id: 'ruleMoved',
    set: '1.17',
    source: 'Excel.ConditionalFormat.setRanges',
    expected: ['A1:A9', '="B"'],
    exists: ({ sheet }) => {
      const [rule] = addLook(sheet.getRange('A1:A3'), { kind: 'tiers', rules: [RULE] });
      return rule !== undefined && 'setRanges' in rule && 'changeRuleToCellValue' in rule;
    },
    run: async ({ context, sheet }) => {
      const formats = sheet.getRange('A1:A3').conditionalFormats.load('items/id');
      await context.sync();
      const [rule] = formats.items;
      if (!rule) return null;
      rule.setRanges(sheet.getRange('A1:A9'));
      rule.changeRuleToCellValue({ formula1: '="B"', operator: 'EqualTo' });
      await context.sync();
      const range = rule.getRange().load('address');
      const value = rule.cellValue.load('rule');
      await context.sync();
      return [bare(range.address), value.rule.formula1];
    },
  },
  {
    id: 'undoGroup',
    set: '1.20',
    source: '#6255',
    expected: ['done', [['A']]],
    // The option leaves no trace in the library. This class is of 1.18, and of those of 1.20 earlier builds have some.
    exists: () => 'NoteCollection' in Excel,
    run: async ({ context, sheet, title }) => {
      await context.sync();
      const code = await codeOf(
        Excel.run({ mergeUndoGroup: true }, async (group) => {
          const own = group.workbook.worksheets.getItem(title);
          put(own, 'A1', [['x']], '@');
          await group.sync();
          addLook(own.getRange('A1'), { kind: 'tiers', rules: [RULE] });
          own.getRange('A1').format.autofitColumns();
          await group.sync();
          own.getRange('A1').values = [['A']];
          own.charts.add('ColumnClustered', own.getRange('A1'), 'Columns').delete();
          await group.sync();
        }),
      );
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      return [code, plain(cell.values)];
    },
  },
];

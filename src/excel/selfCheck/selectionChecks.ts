import { bare, codeOf } from './asking';
import type { Check } from './check';

/** What is selected. The user's own selection comes back at the end. */
export const selectionChecks: readonly Check[] = [
  {
    id: 'selected',
    set: '1.9',
    source: '#5118',
    expected: ['B2:C4', 'B2:C4', 1, true],
    run: async ({ context, sheet, title }) => {
      sheet.activate();
      sheet.getRange('B2:C4').select();
      await context.sync();
      const range = context.workbook.getSelectedRange().load(['address', 'worksheet/name']);
      const areas = context.workbook.getSelectedRanges().load(['address', 'areaCount']);
      await context.sync();
      return [bare(range.address), bare(areas.address), areas.areaCount, range.worksheet.name === title];
    },
  },
  {
    id: 'selectedAreas',
    set: '1.18',
    source: '#1167',
    expected: ['done', 2, 'InvalidSelection'],
    exists: ({ sheet }) => 'select' in sheet.getRanges('A1'),
    run: async ({ context, sheet }) => {
      sheet.activate();
      sheet.getRanges('A2:B3,A6:B7').select();
      const code = await codeOf(context.sync());
      const areas = context.workbook.getSelectedRanges().load('areaCount');
      await context.sync();
      context.workbook.getSelectedRange().load('address');
      return [code, areas.areaCount, await codeOf(context.sync())];
    },
  },
];

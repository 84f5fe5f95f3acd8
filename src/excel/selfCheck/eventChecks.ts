import { put } from './asking';
import type { Check, Ground } from './check';

/** Does something while a handler listens, and ends the listening. */
async function heard(
  { context, sheet }: Ground,
  handler: { remove: () => void },
  act: () => void,
): Promise<void> {
  await context.sync();
  act();
  await context.sync();
  // One more answer: what happened before it has been told by then†.
  sheet.load('name');
  await context.sync();
  handler.remove();
  await context.sync();
}

/** Events of changed cells. */
export const eventChecks: readonly Check[] = [
  {
    id: 'changedTold',
    set: '1.7',
    source: 'Work with events using the Excel JavaScript API',
    expected: ['B2', 'Local', 'RangeEdited'],
    run: async (ground) => {
      const { sheet } = ground;
      const seen: string[] = [];
      const handler = sheet.onChanged.add((event) => {
        seen.push(event.address, event.source, event.changeType);
        return Promise.resolve();
      });
      await heard(ground, handler, () => put(sheet, 'B2', [['x']]));
      return seen;
    },
  },
  {
    id: 'changedAnywhere',
    set: '1.9',
    source: 'Excel.WorksheetCollection.onChanged',
    expected: 1,
    run: async (ground) => {
      const { context, sheet } = ground;
      let seen = 0;
      const handler = context.workbook.worksheets.onChanged.add(() => {
        seen += 1;
        return Promise.resolve();
      });
      await heard(ground, handler, () => put(sheet, 'B2', [['x']]));
      return seen;
    },
  },
  {
    id: 'triggerSource',
    set: '1.14',
    source: 'Excel.WorksheetChangedEventArgs.triggerSource',
    expected: ['ThisLocalAddin'],
    run: async (ground) => {
      const { sheet } = ground;
      const seen: string[] = [];
      const handler = sheet.onChanged.add(({ triggerSource }) => {
        seen.push(triggerSource);
        return Promise.resolve();
      });
      await heard(ground, handler, () => put(sheet, 'B2', [['x']]));
      return seen;
    },
  },
  {
    id: 'sortTold',
    set: '1.7',
    source: 'Excel.WorksheetChangedEventArgs',
    expected: ['A1:A3', 'RangeEdited'],
    run: async (ground) => {
      const { context, sheet } = ground;
      const seen: string[] = [];
      put(sheet, 'A1', [[3], [2], [1]]);
      await context.sync();
      const handler = sheet.onChanged.add(({ address, changeType }) => {
        seen.push(address, changeType);
        return Promise.resolve();
      });
      await heard(ground, handler, () => sheet.getRange('A1:A3').sort.apply([{ key: 0, ascending: true }]));
      return seen;
    },
  },
];

import { codeOf, plain, put } from './asking';
import type { Check } from './check';

const LIMITS = 'Resource limits and performance optimization for Office Add-ins';

/** Twice this is over the 5 MB of a request or an answer, once is below. */
const ROWS = 110;
const LONG = 'x'.repeat(30_000);
const LINES = Array.from({ length: ROWS }, () => [LONG]);

/** How much can be read and written at once. */
export const limitChecks: readonly Check[] = [
  {
    id: 'longestText',
    set: '1.1',
    source: 'Excel specifications and limits',
    expected: [32_767, 'InvalidArgument'],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [['x'.repeat(32_767)]], '@');
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      const length = String(cell.values[0]?.[0]).length;
      put(sheet, 'A2', [['x'.repeat(32_768)]], '@');
      return [length, await codeOf(context.sync())];
    },
  },
  {
    id: 'wholeColumn',
    set: '1.1',
    source: 'Read or write to an unbounded range using the Excel JavaScript API',
    expected: null,
    run: async ({ context, sheet }) => {
      const column = sheet.getRange('A:A').load('values');
      await context.sync();
      return plain(column.values);
    },
  },
  {
    id: 'wholeColumnFormat',
    set: '1.1',
    source: 'Read or write to an unbounded range using the Excel JavaScript API',
    expected: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('A:A').values = [['x']];
      return codeOf(context.sync());
    },
  },
  {
    id: 'cellCount',
    set: '1.4',
    source: '#5758',
    expected: -1,
    run: async ({ context, sheet }) => {
      const all = sheet.getRange().load('cellCount');
      await context.sync();
      return all.cellCount;
    },
  },
  {
    id: 'requestTooLarge',
    set: '1.1',
    source: LIMITS,
    expected: 'RequestPayloadSizeLimitExceeded',
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', LINES, '@');
      put(sheet, 'B1', LINES, '@');
      return codeOf(context.sync());
    },
  },
  {
    id: 'answerTooLarge',
    set: '1.1',
    source: LIMITS,
    expected: 'ResponsePayloadSizeLimitExceeded',
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', LINES, '@');
      await context.sync();
      put(sheet, 'B1', LINES, '@');
      await context.sync();
      sheet.getRange(`A1:B${ROWS}`).load('values');
      return codeOf(context.sync());
    },
  },
  {
    id: 'answerAfterWork',
    set: '1.1',
    source: LIMITS,
    expected: [['done']],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', LINES, '@');
      await context.sync();
      put(sheet, 'B1', LINES, '@');
      await context.sync();
      put(sheet, 'C1', [['done']]);
      sheet.getRange(`A1:B${ROWS}`).load('values');
      await codeOf(context.sync());
      const cell = sheet.getRange('C1').load('values');
      await context.sync();
      return plain(cell.values);
    },
  },
  // Last of all: an older Excel may take long over it.
  {
    id: 'manyCells',
    set: '1.1',
    source: '#6781',
    expected: ['done', null],
    run: async ({ context, sheet }) => {
      const cells = sheet.getRange('A2:E1000002').load('values');
      const code = await codeOf(context.sync());
      return [code, code === 'done' ? plain(cells.values) : null];
    },
  },
];

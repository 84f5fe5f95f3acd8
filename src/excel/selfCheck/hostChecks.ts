import { codeOf, plain, put } from './asking';
import type { Check } from './check';
import { checkName } from './marks';

/** A policy is of this order; trouble has been told of above 1 MB (#3957). */
const TEXT = '文'.repeat(100_000);

/** The application: dates, culture, settings. */
export const hostChecks: readonly Check[] = [
  {
    id: 'dateSystem',
    set: '1.2',
    source: 'Excel.Functions.date',
    expected: true,
    run: async ({ context }) => {
      const day = context.workbook.functions.date(1904, 1, 1).load('value');
      await context.sync();
      return day.value === 1462 || day.value === 0;
    },
  },
  {
    id: 'culture',
    set: '1.11',
    source: 'Excel.CultureInfo',
    expected: true,
    run: async ({ context }) => {
      const numbers = context.application.cultureInfo.numberFormat.load('numberDecimalSeparator');
      await context.sync();
      return ['.', ','].includes(numbers.numberDecimalSeparator);
    },
  },
  {
    id: 'shortDate',
    set: '1.12',
    source: 'Excel.DatetimeFormatInfo',
    expected: ['d', 'm', 'y'],
    run: async ({ context }) => {
      const dates = context.application.cultureInfo.datetimeFormat.load('shortDatePattern');
      await context.sync();
      const letters = dates.shortDatePattern.toLowerCase().match(/[dmy]/g) ?? [];
      return [...new Set(letters)].sort();
    },
  },
  {
    id: 'settings',
    set: '1.4',
    source: '#3957',
    expected: [true, TEXT.length, true, true],
    run: async ({ context }) => {
      const { settings } = context.workbook;
      const key = checkName('setting');
      settings.add(key, TEXT);
      await context.sync();
      const kept = settings.getItemOrNullObject(key).load(['key', 'value']);
      await context.sync();
      const text = plain(kept.value);
      kept.delete();
      const gone = settings.getItemOrNullObject(key).load('value');
      await context.sync();
      return [
        kept.key === key,
        typeof text === 'string' ? text.length : null,
        text === TEXT,
        gone.isNullObject,
      ];
    },
  },
  {
    id: 'nullObject',
    set: '1.4',
    source: '*OrNullObject methods and properties',
    expected: [true, 'ItemNotFound'],
    run: async ({ context, title }) => {
      const none = context.workbook.worksheets.getItemOrNullObject(`${title}?`);
      const cell = none.getRange('A1').load('address');
      await context.sync();
      none.getRange('A1').values = [['x']];
      return [cell.isNullObject, await codeOf(context.sync())];
    },
  },
  {
    id: 'batchStops',
    set: '1.1',
    source: 'Excel JavaScript object model: failed batches',
    expected: [['done', '']],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', [['done']]);
      sheet.getRange('A1').values = [['too', 'many']];
      put(sheet, 'B1', [['never']]);
      await codeOf(context.sync());
      const cells = sheet.getRange('A1:B1').load('values');
      await context.sync();
      return plain(cells.values);
    },
  },
];

import type { ApiLevel } from '../../../src/workbench/engine';
import { excelOver } from '../excelOver';

type Use = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

const members: readonly (readonly [ApiLevel | '1.11' | '1.12' | '1.13', string, Use])[] = [
  ['1.9', 'Workbook.getSelectedRanges', (context) => context.workbook.getSelectedRanges().load('address')],
  ['1.11', 'Application.cultureInfo', (context) => context.workbook.application.cultureInfo.load('name')],
  ['1.12', 'Worksheet.customProperties', (_, sheet) => sheet.customProperties.load('items')],
  ['1.13', 'Table.resize', (_, sheet) => sheet.tables.add('A1:B2', true).resize('A1:B3')],
  [
    '1.14',
    'ConditionalFormatCollection.getItemOrNullObject',
    (_, sheet) => sheet.getRange('A1').conditionalFormats.getItemOrNullObject('x').load('id'),
  ],
];

const minor = (level: string): number => Number(level.split('.')[1]);

test.each(['1.9', '1.14', '1.15'] as const)(
  'with ExcelApi %s, later members answer ApiNotFound and name themselves',
  async (apiLevel) => {
    for (const [since, location, use] of members) {
      const over = excelOver({ apiLevel, culture: 'en-US' });
      const run = over.run(async (context, sheet) => {
        use(context, sheet);
        await context.sync();
      });
      if (minor(since) <= minor(apiLevel)) await run;
      else
        await expect(run).rejects.toMatchObject({
          code: 'ApiNotFound',
          message: expect.stringContaining(location) as string,
        });
    }
  },
);

test('what the workbench lacks answers ApiNotFound and names itself', async () => {
  const over = excelOver();
  const lacking: Use[] = [
    (_, sheet) => sheet.comments.load('items'),
    (_, sheet) => sheet.getRange('A1').getDirectPrecedents().load('addresses'),
    (_, sheet) => sheet.getRange('A1').load('hyperlink'),
  ];
  const faults = [];
  for (const use of lacking) faults.push(await over.fails(use));
  expect(faults.map(({ code }) => code)).toEqual(['ApiNotFound', 'ApiNotFound', 'ApiNotFound']);
  expect(faults.map(({ location }) => location)).toEqual([
    'Worksheet.comments',
    'Range.getDirectPrecedents',
    'Range.hyperlink',
  ]);
});

test('loading everything gives what the level has, without an error', async () => {
  const over = excelOver({ apiLevel: '1.9' });
  await over.run(async (context) => {
    context.workbook.application.load();
    await context.sync();
    expect(context.workbook.application.calculationMode).toBe('Automatic');
  });
});

test('isSetSupported says what is played', () => {
  const { office } = excelOver({ apiLevel: '1.14' });
  expect(['1.9', '1.14', '1.15'].map((version) => office.isSetSupported('ExcelApi', version))).toEqual([
    true,
    true,
    false,
  ]);
});

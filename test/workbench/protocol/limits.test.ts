import type { Failure } from '../../../src/workbench/engine';
import { excelOver } from '../excelOver';
import { paneOver } from './paneOver';

/** What office.js makes of the transport's numbers. */
const errors = [
  [5004, 'InvalidOperationInCellEditMode'],
  [5012, 'InvalidOrTimedOutSession'],
  [5016, 'WriteNotSupportedWhenModalDialogOpen'],
  [5102, 'ActivityLimitReached'],
  [5103, 'RequestPayloadSizeLimitExceeded'],
  [5104, 'ResponsePayloadSizeLimitExceeded'],
  [7000, 'AccessDenied'],
] as const;

test.each(errors)('transport error %i is %s over the native bridge', async (code, name) => {
  const over = excelOver();
  over.engine.failures = () => ({ kind: 'dispatch', code });
  expect((await over.fails((_, sheet) => sheet.load('name'))).code).toBe(name);
});

test.each(errors)('transport error %i is the number itself over postMessage', async (code) => {
  const pane = paneOver();
  pane.engine.failures = () => ({ kind: 'dispatch', code });
  expect(await pane.query({ Actions: [], ObjectPaths: {} })).toEqual({ Error: code, Version: 1 });
});

test('a request over 5 MB fails and does nothing; half of it goes through', async () => {
  const over = excelOver();
  const rows = (count: number) => Array.from({ length: count }, () => ['x'.repeat(1000)]);
  const write = (count: number) => (_: unknown, sheet: Excel.Worksheet) =>
    (sheet.getRange(`A1:A${count}`).values = rows(count));
  expect((await over.fails(write(6000))).code).toBe('RequestPayloadSizeLimitExceeded');
  expect(over.engine.usedArea(over.engine.activeSheet)).toBeNull();
  await over.run(async (context, sheet) => {
    write(3000)(context, sheet);
    await context.sync();
  });
});

test('a response over 5 MB fails; half of it goes through', async () => {
  const over = excelOver();
  over.fill(Array.from({ length: 6000 }, () => ['x'.repeat(1000)]));
  const read = (address: string) => (_: unknown, sheet: Excel.Worksheet) =>
    sheet.getRange(address).load('values');
  expect((await over.fails(read('A1:A6000'))).code).toBe('ResponsePayloadSizeLimitExceeded');
  await over.run(async (context, sheet) => {
    const range = read('A1:A3000')(context, sheet);
    await context.sync();
    expect(range.values).toHaveLength(3000);
  });
});

test('limits count bytes of UTF-8, not characters', async () => {
  const over = excelOver({ limits: { requestBytes: 3000 } });
  const write = (text: string) => (_: unknown, sheet: Excel.Worksheet) =>
    (sheet.getRange('A1').values = [[text]]);
  await over.run(async (context, sheet) => {
    write('x'.repeat(1500))(context, sheet);
    await context.sync();
  });
  expect((await over.fails(write('客'.repeat(1500)))).code).toBe('RequestPayloadSizeLimitExceeded');
});

test('a read of more than 5 000 000 cells gives null values and no error', async () => {
  const over = excelOver({ limits: { cellsPerRead: 100 } });
  over.fill([['a']]);
  await over.run(async (context, sheet) => {
    const within = sheet.getRange('A1:J10').load('values');
    const beyond = sheet.getRange('A1:J11').load('values,text,formulas,numberFormat,rowCount');
    await context.sync();
    expect(within.values[0]?.[0]).toBe('a');
    expect([beyond.values, beyond.text, beyond.formulas, beyond.numberFormat]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(beyond.rowCount).toBe(11);
  });
  expect(excelOver().engine.options.limits.cellsPerRead).toBe(5_000_000);
});

test('while a person edits a cell, requests fail, or wait when they ask to', async () => {
  const over = excelOver();
  over.engine.editing = true;
  expect((await over.fails((_, sheet) => sheet.load('name'))).code).toBe('InvalidOperationInCellEditMode');
  const waiting = over.office.Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  over.engine.editing = false;
  expect(await waiting).toBe('Sheet1');
});

describe('failures', () => {
  const twoWrites = async (failure: Failure): Promise<readonly [string, unknown[][]]> => {
    const over = excelOver();
    over.engine.failures = () => failure;
    const { code } = await over.fails((_, sheet) => {
      sheet.getRange('A1').values = [['first']];
      sheet.getRange('A2').values = [['second']];
    });
    return [code, over.values('A1:A2')];
  };

  test('a transport that fails before leaves the workbook as it was', async () => {
    expect(await twoWrites({ kind: 'dispatch', code: 5012 })).toEqual([
      'InvalidOrTimedOutSession',
      [[''], ['']],
    ]);
  });

  test('a transport that fails after the work leaves it done', async () => {
    expect(await twoWrites({ kind: 'dispatch', code: 5012, executed: true })).toEqual([
      'InvalidOrTimedOutSession',
      [['first'], ['second']],
    ]);
  });

  test('an error code can strike in the middle of a batch', async () => {
    const over = excelOver();
    over.engine.failures = (_, body) =>
      body.includes('second') ? { kind: 'api', code: 'GeneralException', afterActions: 0 } : undefined;
    const fault = await over.fails((_, sheet) => (sheet.getRange('A1').values = [['second']]));
    expect([fault.code, fault.message]).toEqual([
      'GeneralException',
      'There was an internal error while processing the request.',
    ]);
    const [code, values] = await twoWrites({ kind: 'api', code: 'AccessDenied', afterActions: 1000 });
    expect([code, values]).toEqual(['AccessDenied', [['first'], ['second']]]);
  });

  test('requests are counted from one, so that every n-th can be made to fail', async () => {
    const over = excelOver();
    const ordinals: number[] = [];
    over.engine.failures = (ordinal) => void ordinals.push(ordinal);
    for (let i = 0; i < 3; i += 1) await over.run((context, sheet) => (sheet.load('name'), context.sync()));
    expect(ordinals).toEqual([1, 2, 3]);
  });
});

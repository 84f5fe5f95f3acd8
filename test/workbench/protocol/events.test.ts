import { areaOf } from '../../../src/workbench/engine';
import type { ExcelOver } from '../excelOver';
import { excelOver } from '../excelOver';
import { settled } from '../../support/settled';

/** Listens to changes of the first sheet. */
async function listening(over: ExcelOver): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await over.run(async (context, sheet) => {
    sheet.onChanged.add((args) => Promise.resolve(void heard.push(args)));
    await context.sync();
  });
  return heard;
}

test('a sheet tells what was edited, who did it and which cells', async () => {
  const over = excelOver({ sheets: ['Sheet1', 'Other'] });
  const { engine } = over;
  const heard = await listening(over);
  engine.enter(engine.activeSheet, 1, 2, 'x');
  engine.enter(engine.sheet('Other'), 0, 0, 'elsewhere');
  engine.insertRows(engine.activeSheet, 0);
  await over.run(async (context, sheet) => {
    sheet.getRange('A1:B2').values = 0 as never;
    await context.sync();
  });
  await settled();
  expect(
    heard.map(({ address, changeType, source, triggerSource }) => [
      address,
      changeType,
      source,
      triggerSource,
    ]),
  ).toEqual([
    ['C2', 'RangeEdited', 'Local', 'Unknown'],
    ['1:1', 'RowInserted', 'Local', 'Unknown'],
    ['A1:B2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
  ]);
  await over.run(async (context) => {
    const range = heard[0]?.getRange(context).load('address');
    await context.sync();
    expect(range?.address).toBe('Sheet1!C3');
  });
});

test('who triggered a change is told from ExcelApi 1.14 on', async () => {
  const over = excelOver({ apiLevel: '1.9' });
  const heard = await listening(over);
  over.engine.enter(over.engine.activeSheet, 0, 0, 'x');
  await settled();
  expect(heard.map(({ triggerSource }) => triggerSource)).toEqual([undefined]);
});

test('nothing is told while runtime.enableEvents is off, nor after remove', async () => {
  const over = excelOver();
  const { engine } = over;
  const heard: unknown[] = [];
  const listener = await over.run(async (context, sheet) => {
    const added = sheet.onChanged.add((args) => Promise.resolve(void heard.push(args)));
    context.runtime.enableEvents = false;
    await context.sync();
    return added;
  });
  engine.enter(engine.activeSheet, 0, 0, 'unheard');
  await over.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  engine.enter(engine.activeSheet, 0, 0, 'heard');
  await settled();
  expect(heard).toHaveLength(1);
  await over.office.Excel.run(listener.context, async (context) => {
    listener.remove();
    await context.sync();
  });
  engine.enter(engine.activeSheet, 0, 0, 'unheard');
  await settled();
  expect(heard).toHaveLength(1);
});

test('worksheets.onChanged hears all sheets, table.onChanged its cells', async () => {
  const over = excelOver({ sheets: ['Sheet1', 'Other'] });
  const { engine } = over;
  engine.load('Sheet1', [['a'], ['1']]);
  engine.createTable(engine.activeSheet, areaOf(0, 0, 2), true, 'T_');
  const heard: string[] = [];
  await over.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) =>
      Promise.resolve(void heard.push(`sheets ${address}`)),
    );
    context.workbook.tables
      .getItem('T_')
      .onChanged.add(({ address }) => Promise.resolve(void heard.push(`table ${address}`)));
    await context.sync();
  });
  engine.enter(engine.sheet('Other'), 4, 4, 'x');
  engine.enter(engine.activeSheet, 1, 0, 'x');
  await settled();
  expect(heard).toEqual(['sheets E5', 'sheets A2', 'table A2']);
});

test('a change of the selection is told by the workbook and by the sheet', async () => {
  const over = excelOver();
  const heard: string[] = [];
  await over.run(async (context, sheet) => {
    context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push('workbook')));
    sheet.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    await context.sync();
  });
  over.select('B2:C3', 'E5');
  await settled();
  expect(heard.sort()).toEqual(['B2:C3,E5', 'workbook']);
});

test('changes of others are told as remote', async () => {
  const over = excelOver();
  const heard = await listening(over);
  over.engine.book.origin = 'remote';
  over.engine.enter(over.engine.activeSheet, 0, 0, 'x');
  over.engine.book.origin = 'user';
  await settled();
  expect(heard.map(({ source }) => source)).toEqual(['Remote']);
});

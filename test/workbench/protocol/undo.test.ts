import { excelOver } from '../excelOver';
import { settled } from '../../support/settled';

const rows = [
  ['id', 'amount'],
  ['a', '1'],
  ['b', '2'],
];

test('each request of the add-in that changes something is one step', async () => {
  const over = excelOver();
  over.fill(rows);
  const { engine } = over;
  const start = engine.snapshot();
  await over.run(async (context, sheet) => {
    sheet.getRange('A2:A3').format.fill.color = '#FF0000';
    sheet.getRange('A2:A3').values = [['x'], ['y']];
    await context.sync();
    sheet.getRange('A1:B3').load('values');
    await context.sync();
    const rule = sheet.getRange('A2:A3').conditionalFormats.add('CellValue');
    rule.cellValue.rule = { operator: 'EqualTo', formula1: '="x"' };
    rule.cellValue.format.fill.color = '#00FF00';
    context.workbook.names.add('_CT_col', sheet.getRange('A1')).visible = false;
    sheet.tables.add('A1:B3', true).name = 'Orders';
    await context.sync();
  });
  const end = engine.snapshot();
  engine.undo();
  const middle = engine.snapshot();
  expect([middle.names, middle.tables, middle.sheets[0]?.conditionalFormats]).toEqual([[], [], []]);
  expect(over.values('A2:A3')).toEqual([['x'], ['y']]);
  engine.undo();
  expect(engine.snapshot()).toEqual(start);
  expect([engine.canUndo, end === start]).toEqual([false, false]);
});

test('names, tables and rules come back with the rows that were deleted, and are found again', async () => {
  const over = excelOver();
  over.fill(rows);
  const { engine } = over;
  await over.run(async (context, sheet) => {
    context.workbook.names.add('place', sheet.getRange('B2'));
    sheet.getRange('A2:A2').conditionalFormats.add('DataBar');
    await context.sync();
  });
  const before = engine.snapshot();
  engine.deleteRows(engine.activeSheet, 1);
  engine.undo();
  expect(engine.snapshot()).toEqual(before);
  engine.insertRows(engine.activeSheet, 0);
  await over.run(async (context, sheet) => {
    const place = context.workbook.names.getItem('place').getRange().load('address');
    const rule = sheet.getRange().conditionalFormats.getItemAt(0).getRange().load('address');
    await context.sync();
    expect([place.address, rule.address]).toEqual(['Sheet1!B3', 'Sheet1!A3']);
  });
});

test('settings are not undone', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    context.workbook.settings.add('policy', 'kept');
    await context.sync();
    expect(over.engine.canUndo).toBe(false);
    sheet.getRange('A1').values = [[1]];
    context.workbook.settings.add('policy', 'kept too');
    await context.sync();
  });
  expect(over.engine.undo()).toBe(true);
  expect(over.engine.snapshot().settings).toEqual({ policy: 'kept too' });
});

// Calls that Microsoft lists as not supported by undo in Excel on the web.
test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
  ['Worksheet.delete', (context) => context.workbook.worksheets.getItem('Other').delete()],
  ['WorksheetProtection.protect', (_, sheet) => sheet.protection.protect()],
  ['WorkbookProtection.protect', (context) => context.workbook.protection.protect()],
  ['NamedItem.comment', (context) => (context.workbook.names.getItem('place').comment = 'x')],
])('%s clears the undo stack', async (_, call) => {
  const over = excelOver({ sheets: ['Sheet1', 'Other'] });
  await over.run(async (context, sheet) => {
    context.workbook.names.add('place', sheet.getRange('A1'));
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    expect(over.engine.canUndo).toBe(true);
    call(context, sheet);
    await context.sync();
  });
  expect(over.engine.canUndo).toBe(false);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['name', (sheet) => (sheet.name = 'Renamed')],
  ['visibility', (sheet) => (sheet.visibility = 'VeryHidden')],
  ['position', (sheet) => (sheet.position = 0)],
])('a sheet’s %s is undone, as in Excel on the web', async (_, change) => {
  const over = excelOver({ sheets: ['Sheet1', 'Other'] });
  const before = over.engine.snapshot();
  await over.run(async (context) => {
    change(context.workbook.worksheets.getItem('Other'));
    await context.sync();
  });
  expect(over.engine.undo()).toBe(true);
  expect(over.engine.snapshot()).toEqual(before);
});

test('the add-in hears an undo as a change that is not its own', async () => {
  const over = excelOver();
  over.fill(rows);
  const heard: unknown[] = [];
  await over.run(async (context, sheet) => {
    sheet.onChanged.add(async (event) => {
      heard.push([event.address, event.changeType, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
  });
  over.engine.enter(over.engine.activeSheet, 1, 1, '5');
  over.engine.undo();
  await settled();
  expect(heard).toEqual([
    ['B2', 'RangeEdited', 'Unknown'],
    ['B2', 'RangeEdited', 'Unknown'],
  ]);
});

test('charts come and go with their steps, the selected one too', async () => {
  const over = excelOver();
  over.fill(rows);
  const { engine } = over;
  const before = engine.snapshot();
  await over.run(async (context, sheet) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Auto');
    chart.name = 'Sizes';
    chart.title.text = 'One';
    await context.sync();
  });
  const charted = engine.snapshot();
  await over.run(async (context, sheet) => {
    const chart = sheet.charts.getItem('Sizes');
    chart.title.text = 'Two';
    chart.series.getItemAt(0).delete();
    await context.sync();
    chart.delete();
    await context.sync();
  });
  engine.undo();
  engine.undo();
  expect(engine.snapshot()).toEqual(charted);
  engine.selectChart(engine.activeSheet, 'Sizes');
  engine.undo();
  expect([engine.snapshot(), engine.selection.kind]).toEqual([before, 'cells']);
});

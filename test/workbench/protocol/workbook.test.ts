import { excelOver } from '../excelOver';

test('sheets: added, named, moved, hidden, deleted', async () => {
  const over = excelOver();
  await over.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Report');
    added.position = 0;
    worksheets.add().visibility = 'VeryHidden';
    worksheets.load('items/name,items/position,items/visibility');
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    const first = worksheets.getFirst().load('name');
    await context.sync();
    expect(worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
      ['Report', 0, 'Visible'],
      ['Sheet1', 1, 'Visible'],
      ['Sheet2', 2, 'VeryHidden'],
    ]);
    expect([...counts.map(({ value }) => value), first.name]).toEqual([3, 2, 'Report']);
  });
  expect(await over.fails((context) => context.workbook.worksheets.getItem('Sheet2').delete())).toMatchObject(
    {
      code: 'InvalidOperation',
      location: 'Worksheet.delete',
    },
  );
  await over.run(async (context) => {
    const hidden = context.workbook.worksheets.getItem('Sheet2');
    hidden.visibility = 'Hidden';
    hidden.delete();
    await context.sync();
  });
  expect(over.engine.sheets.map(({ name }) => name)).toEqual(['Report', 'Sheet1']);
});

test('a sheet answers to its name and to its id; activate brings it to the front', async () => {
  const over = excelOver({ sheets: ['a', 'b'] });
  await over.run(async (context) => {
    const b = context.workbook.worksheets.getItem('B').load('id,name');
    await context.sync();
    const same = context.workbook.worksheets.getItem(b.id).load('name');
    same.activate();
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([same.name, active.name]).toEqual(['b', 'b']);
  });
});

test('a sheet that a person deletes while the add-in holds it is an item not found', async () => {
  const over = excelOver({ sheets: ['a', 'b'] });
  await over.office.Excel.run(async (context) => {
    const b = context.workbook.worksheets.getItem('b').load('name');
    await context.sync();
    over.engine.deleteSheet(over.engine.sheet('b'));
    b.load('name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('protection: told before, refused with AccessDenied, lifted with the password', async () => {
  const over = excelOver();
  over.engine.protectStructure('pw');
  await over.run(async (context, sheet) => {
    sheet.protection.protect({ allowFormatCells: true }, 'secret');
    sheet.protection.load('protected,options');
    context.workbook.protection.load('protected');
    sheet.getRange('A1').format.fill.color = 'red';
    await context.sync();
    expect([
      sheet.protection.protected,
      sheet.protection.options.allowFormatCells,
      sheet.protection.options.allowSort,
    ]).toEqual([true, true, false]);
    expect(context.workbook.protection.protected).toBe(true);
  });
  const refused = [
    await over.fails((_, sheet) => (sheet.getRange('A1').values = [[1]])),
    await over.fails((_, sheet) => sheet.getRange('1:1').insert('Down').load('address')),
    await over.fails((_, sheet) => sheet.tables.add('A1:A2', true).load('name')),
    await over.fails((context) => context.workbook.worksheets.add('x').load('name')),
    await over.fails((_, sheet) => (sheet.name = 'x')),
    await over.fails((_, sheet) => sheet.protection.unprotect('wrong')),
    await over.fails((_, sheet) => sheet.protection.protect()),
  ];
  expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 'AccessDenied'));
  await over.run(async (context, sheet) => {
    sheet.protection.unprotect('secret');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
});

test('a read-only workbook says so and refuses changes', async () => {
  const over = excelOver({ readOnly: true });
  await over.run(async (context) => {
    context.workbook.load('readOnly,name');
    await context.sync();
    expect([context.workbook.readOnly, context.workbook.name]).toEqual([true, 'Book1.xlsx']);
  });
  expect((await over.fails((_, sheet) => (sheet.getRange('A1').values = [[1]]))).code).toBe('AccessDenied');
  expect((await over.fails((context) => context.workbook.settings.add('k', 1))).code).toBe('AccessDenied');
});

test('settings keep JSON by key', async () => {
  const over = excelOver();
  const policy = { version: 1, methods: [{ id: 'abc' }] };
  await over.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('policy', policy);
    settings.add('gone', 'x');
    await context.sync();
    settings.getItem('gone').delete();
    const item = settings.getItemOrNullObject('policy').load('key,value');
    settings.load('items/key');
    const count = settings.getCount();
    await context.sync();
    expect([item.key, item.value, count.value, settings.items.length]).toEqual(['policy', policy, 1, 1]);
  });
  expect(over.engine.snapshot().settings).toEqual({ policy });
});

test('custom properties of a sheet keep texts by key', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    sheet.customProperties.add('CT', 'x');
    sheet.customProperties.add('ct', 'y');
    const item = sheet.customProperties.getItemOrNullObject('Ct').load('key,value');
    await context.sync();
    expect([item.key, item.value]).toEqual(['CT', 'y']);
  });
});

test('panes are frozen at rows, columns or a range', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    sheet.freezePanes.freezeRows(1);
    const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect([rows.address, none.isNullObject]).toEqual(['Sheet1!1:1', true]);
  });
});

test('autoFilter: applied, asked for, cleared, removed', async () => {
  const over = excelOver();
  over.fill([['tier'], ['A'], ['B'], ['C']]);
  await over.run(async (context, sheet) => {
    sheet.autoFilter.apply(sheet.getRange('A1:A4'), 0, { filterOn: 'Values', values: ['A', 'C'] });
    sheet.autoFilter.load('enabled,isDataFiltered,criteria');
    const range = sheet.autoFilter.getRangeOrNullObject().load('address');
    await context.sync();
    expect([sheet.autoFilter.isDataFiltered, range.address]).toEqual([true, 'Sheet1!A1:A4']);
    expect([...over.engine.activeSheet.filteredRows]).toEqual([2]);
    sheet.autoFilter.clearCriteria();
    await context.sync();
    expect(over.engine.activeSheet.filteredRows.size).toBe(0);
    sheet.autoFilter.remove();
    sheet.autoFilter.load('enabled');
    await context.sync();
    expect(sheet.autoFilter.enabled).toBe(false);
  });
});

import { excelOver } from '../excelOver';

test('a name points to a range that follows inserted rows and columns, or is lost with its cells', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    context.workbook.names.add('_CT_x', sheet.getRange('B2:B9'), 'ours');
    await context.sync();
  });
  over.engine.insertRows(over.engine.activeSheet, 0);
  over.engine.insertColumns(over.engine.activeSheet, 0);
  await over.run(async (context) => {
    const item = context.workbook.names
      .getItem('_CT_x')
      .load('name,type,value,formula,scope,comment,visible');
    const range = item.getRange().load('address');
    await context.sync();
    expect(item.toJSON()).toMatchObject({
      name: '_CT_x',
      type: 'Range',
      value: 'Sheet1!$C$3:$C$10',
      formula: '=Sheet1!$C$3:$C$10',
      scope: 'Workbook',
      comment: 'ours',
      visible: true,
    });
    expect(range.address).toBe('Sheet1!C3:C10');
  });
  over.engine.deleteColumns(over.engine.activeSheet, 2);
  await over.run(async (context) => {
    const item = context.workbook.names.getItem('_CT_x').load('type,formula');
    const range = item.getRangeOrNullObject();
    await context.sync();
    expect([range.isNullObject, item.type, item.formula]).toEqual([true, 'Error', '=#REF!']);
  });
});

test("a deleted sheet takes its names along and leaves the workbook's lost", async () => {
  const over = excelOver({ sheets: ['Sheet1', 'Other'] });
  await over.run(async (context) => {
    const other = context.workbook.worksheets.getItem('Other');
    context.workbook.names.add('outer', other.getRange('A1'));
    other.names.add('inner', other.getRange('A1'));
    other.delete();
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    expect(names.items.map((item) => [item.name, item.formula as unknown])).toEqual([['outer', '=#REF!']]);
  });
});

test('constants have a type and a value', async () => {
  const over = excelOver();
  await over.run(async (context) => {
    const number = context.workbook.names.add('_n', '=1.5').load('type,value');
    const text = context.workbook.names.add('_t', '="policy"').load('type,value');
    const place = context.workbook.names.add('_p', '=Sheet1!$A$1:$A$2').load('type,value');
    await context.sync();
    expect([number, text, place].map((item) => [item.type, item.value as unknown])).toEqual([
      ['Double', 1.5],
      ['String', 'policy'],
      ['Range', 'Sheet1!$A$1:$A$2'],
    ]);
  });
});

test('a name is hidden right after it is added; later hiding is ignored, showing is not', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    context.workbook.names.add('_a', sheet.getRange('A1')).visible = false;
    const late = context.workbook.names.add('_b', sheet.getRange('A1'));
    await context.sync();
    late.visible = false;
    const names = context.workbook.names.load('items/name,items/visible');
    await context.sync();
    expect(names.items.map(({ visible }) => visible)).toEqual([false, true]);
    context.workbook.names.getItem('_a').visible = true;
    names.load('items/visible');
    await context.sync();
    expect(names.items.map(({ visible }) => visible)).toEqual([true, true]);
  });
});

test.each(['RFM2026', 'ABC1', 'R1C1', 'c', 'a b', '1a', 'a-b', '', 'x'.repeat(256)])(
  '%p is no name',
  async (name) => {
    const over = excelOver();
    const fault = await over.fails((context, sheet) =>
      context.workbook.names.add(name, sheet.getRange('A1')).load('name'),
    );
    expect(fault).toMatchObject({ code: 'InvalidArgument', location: 'NamedItemCollection.add' });
  },
);

test('a name is there once per scope; delete takes it away', async () => {
  const over = excelOver();
  const add = (context: Excel.RequestContext, sheet: Excel.Worksheet) => {
    context.workbook.names.add('x_', sheet.getRange('A1'));
    sheet.names.add('x_', sheet.getRange('A2'));
  };
  await over.run(async (context, sheet) => {
    add(context, sheet);
    await context.sync();
  });
  expect((await over.fails(add)).code).toBe('ItemAlreadyExists');
  await over.run(async (context, sheet) => {
    context.workbook.names.getItem('X_').delete();
    const counts = [context.workbook.names.getCount(), sheet.names.getCount()];
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([0, 1]);
  });
});

test('a range can be got by its name', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    context.workbook.names.add('source', sheet.getRange('B2:C3'));
    const range = sheet.getRange('source').load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!B2:C3');
  });
});

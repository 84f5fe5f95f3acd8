import { excelOver } from '../excelOver';

const tier = (range: Excel.Range, name: string, color: string): Excel.ConditionalFormat => {
  const format = range.conditionalFormats.add('CellValue');
  format.cellValue.rule = { formula1: `="${name}"`, operator: 'EqualTo' };
  format.cellValue.format.fill.color = color;
  format.cellValue.format.font.color = '#FFFFFF';
  return format;
};

test('a rule added comes first, paints its cells, and is found again by id, in the items and at its range', async () => {
  const over = excelOver();
  over.fill([['tier'], ['A'], ['B']]);
  await over.run(async (context, sheet) => {
    const range = sheet.getRange('A2:A3');
    tier(range, 'B', '#0000AA');
    const a = tier(range, 'A', '#00AA00').load('id,type,priority,stopIfTrue');
    await context.sync();
    const again = range.conditionalFormats.getItem(a.id).load('id');
    const orNull = sheet.getRange('A3').conditionalFormats.getItemOrNullObject(a.id);
    const elsewhere = sheet.getRange('B1').conditionalFormats.getItemOrNullObject(a.id);
    const all = sheet
      .getRange()
      .conditionalFormats.load(
        'items/type,items/priority,items/cellValue/rule,items/cellValue/format/fill/color',
      );
    const at = again.getRange().load('address');
    await context.sync();
    expect([a.type, a.priority, a.stopIfTrue, at.address]).toEqual(['CellValue', 0, false, 'Sheet1!A2:A3']);
    expect([orNull.isNullObject, elsewhere.isNullObject]).toEqual([false, true]);
    expect(
      all.items.map((item) => [
        item.priority,
        item.cellValue.rule.formula1,
        item.cellValue.format.fill.color,
      ]),
    ).toEqual([
      [0, '="A"', '#00AA00'],
      [1, '="B"', '#0000AA'],
    ]);
  });
  const { engine } = over;
  expect([1, 2].map((row) => engine.cell(engine.activeSheet, row, 0).fill)).toEqual(['#00AA00', '#0000AA']);
});

test('rules over several areas have no single range', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const rule = sheet.getRanges('A1:A2,C1:C2').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$A1="A"';
    const areas = rule.getRanges().load('address');
    const one = rule.getRangeOrNullObject();
    await context.sync();
    expect([areas.address, one.isNullObject]).toEqual(['Sheet1!A1:A2,Sheet1!C1:C2', true]);
  });
});

test('priority and stopIfTrue can be set; delete and clearAll take rules away', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const range = sheet.getRange('A1:A9');
    const first = tier(range, 'A', '#111111');
    const second = tier(range, 'B', '#222222').load('id');
    second.stopIfTrue = true;
    second.priority = 1;
    first.load('priority');
    await context.sync();
    expect(first.priority).toBe(0);
    sheet.getRange('A1:A3').conditionalFormats.clearAll();
    const rest = sheet.getRange('A9').conditionalFormats.getItemAt(0).getRange().load('address');
    first.delete();
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect([rest.address, count.value]).toEqual(['Sheet1!A4:A9', 1]);
  });
});

test('a part that the type does not have is a null object, or an error without OrNullObject', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const bar = sheet.getRange('A1').conditionalFormats.add('DataBar');
    bar.dataBar.positiveFormat.fillColor = '#123456';
    bar.dataBar.load('barDirection,positiveFormat/fillColor');
    const cellValue = bar.cellValueOrNullObject;
    cellValue.load('rule');
    await context.sync();
    expect([cellValue.isNullObject, bar.dataBar.positiveFormat.fillColor]).toEqual([true, '#123456']);
  });
  const fault = await over.fails((_, sheet) =>
    sheet.getRange('A1').conditionalFormats.getItemAt(0).cellValue.load('rule'),
  );
  expect(fault.code).toBe('ItemNotFound');
});

test('a colour scale and data bars are painted from the numbers of the range', async () => {
  const over = excelOver();
  over.fill([
    ['0', '0'],
    ['5', '5'],
    ['10', '10'],
  ]);
  await over.run(async (context, sheet) => {
    const scale = sheet.getRange('A1:A3').conditionalFormats.add('ColorScale');
    scale.colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#000000' },
      maximum: { type: 'HighestValue', color: '#FFFFFF' },
    };
    sheet.getRange('B1:B3').conditionalFormats.add('DataBar');
    await context.sync();
  });
  const { engine } = over;
  expect([0, 1, 2].map((row) => engine.cell(engine.activeSheet, row, 0).fill)).toEqual([
    '#000000',
    '#808080',
    '#FFFFFF',
  ]);
  expect([0, 1, 2].map((row) => engine.cell(engine.activeSheet, row, 1).painted.bar?.share)).toEqual([
    0, 0.5, 1,
  ]);
});

test('a rule without what it needs, an unknown type and a wrong colour are refused', async () => {
  const over = excelOver();
  const faults = [
    await over.fails(
      (_, sheet) => (sheet.getRange('A1').conditionalFormats.add('CellValue').cellValue.rule = {} as never),
    ),
    await over.fails((_, sheet) =>
      sheet
        .getRange('A1')
        .conditionalFormats.add('Nonsense' as 'Custom')
        .load('id'),
    ),
    await over.fails(
      (_, sheet) =>
        (sheet.getRange('A1').conditionalFormats.add('CellValue').cellValue.format.fill.color = 'no'),
    ),
  ];
  expect(faults.map(({ code }) => code)).toEqual(['InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
});

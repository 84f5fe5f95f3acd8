import { WorkbookEngine } from '../../src/workbench/engine';
import { loadOfficeInNode } from '../support/officeInNode';

test('smoke', async () => {
  const engine = new WorkbookEngine();
  engine.load('Sheet1', [['name', 'amount', 'date'], ['a', '12.5', '2024-01-05'], ['b', '1,200', '2024-02-01']]);
  engine.select(engine.sheet('Sheet1'), [{ row: 0, column: 0, rows: 3, columns: 3 }]);
  const { Excel } = loadOfficeInNode(engine);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address,values,rowCount,text,numberFormat,format/fill/color');
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    console.log(range.address, range.values, range.text, range.numberFormat, range.format.fill.color, sheets.items.map((s) => s.name));
    const name = context.workbook.names.add('_CT_x', range);
    name.visible = false;
    range.getCell(1, 1).values = [['00123']];
    context.workbook.settings.add('k', { a: 1 });
    const cf = range.getColumn(0).conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cf.cellValue.rule = { formula1: '="a"', operator: 'EqualTo' };
    cf.cellValue.format.fill.color = '#FF0000';
    cf.load('id');
    await context.sync();
    const t = context.workbook.worksheets.getItemOrNullObject('nope');
    await context.sync();
    console.log(cf.id, t.isNullObject);
  });
  console.log(JSON.stringify(engine.snapshot(), null, 1));
  expect(engine.cell(engine.sheet('Sheet1'), 1, 0).fill).toBe('#FF0000');
});

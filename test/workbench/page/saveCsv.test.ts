import { parseCsv } from '../../../src/files/csv';
import { WorkbookEngine } from '../../../src/workbench/engine';
import { csvName, csvOf } from '../../../src/workbench/page/saveCsv';

test('a sheet saved as .csv keeps all digits, dates and currencies, guards what looks like a formula, and fills up to A1', () => {
  const engine = new WorkbookEngine({ culture: 'zh-CN' });
  const sheet = engine.activeSheet;
  engine.paste(sheet, 1, 1, [
    ['客户', '金额', '日期', '备注'],
    ['甲，乙', '-1234.56789', '2026/3/5', "'=1+1"],
    ['丙"丁"', '5%', '$12.50', '=SUM(A1)'],
  ]);
  engine.setNumberFormat(sheet, { row: 2, column: 2, rows: 1, columns: 1 }, '#,##0.00');
  expect(engine.cell(sheet, 2, 2).text).toBe('-1,234.57');
  expect(csvOf(engine, sheet)).toBe(
    [
      ',,,,',
      ',客户,金额,日期,备注',
      ",甲，乙,-1234.56789,2026/3/5,'=1+1",
      ',"丙""丁""",5%,$12.50,\'=SUM(A1)',
      '',
    ].join('\n'),
  );
});

test('what is saved reads back the same', () => {
  const engine = new WorkbookEngine();
  const rows = [
    ['id', 'text', 'number'],
    ['1', 'a\nb', '12.5'],
    ['2', 'c,"d"', 'TRUE'],
  ];
  engine.paste(engine.activeSheet, 0, 0, rows);
  expect(parseCsv(csvOf(engine, engine.activeSheet)).rows).toEqual(rows);
  expect(csvOf(new WorkbookEngine(), new WorkbookEngine().activeSheet)).toBe('');
});

test('the file is named after the one that was opened, and after the sheet where it is another', () => {
  expect(csvName('Orders.csv', 'Orders')).toBe('Orders.csv');
  expect(csvName('Orders.csv', 'Customers')).toBe('Orders - Customers.csv');
});

import { excelOver } from '../excelOver';
import { settled } from '../../support/settled';

test('a selection is read with its address, size, values, texts, types and formats', async () => {
  const over = excelOver();
  over.fill([
    ['name', 'amount'],
    ['a', '12.5'],
    ['b', '#N/A'],
    ['', 'TRUE'],
  ]);
  over.select('A1:B4');
  await over.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address,rowCount,columnCount,rowIndex,values,text,valueTypes,numberFormat,cellCount');
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      address: 'Sheet1!A1:B4',
      rowCount: 4,
      columnCount: 2,
      rowIndex: 0,
      cellCount: 8,
      values: [
        ['name', 'amount'],
        ['a', 12.5],
        ['b', '#N/A'],
        ['', true],
      ],
      text: [
        ['name', 'amount'],
        ['a', '12.5'],
        ['b', '#N/A'],
        ['', 'TRUE'],
      ],
      valueTypes: [
        ['String', 'String'],
        ['String', 'Double'],
        ['String', 'Error'],
        ['Empty', 'Boolean'],
      ],
    });
  });
});

test('several selected areas have no selected range, but selected ranges', async () => {
  const over = excelOver();
  over.select('A1:A3', 'C1:C3');
  expect(await over.fails((context) => context.workbook.getSelectedRange().load('address'))).toMatchObject({
    code: 'InvalidSelection',
    location: 'Workbook.getSelectedRange',
  });
  await over.run(async (context) => {
    const ranges = context.workbook.getSelectedRanges();
    ranges.load('address,areaCount,cellCount,isEntireColumn,areas/items/address');
    const active = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect(ranges.address).toBe('Sheet1!A1:A3,Sheet1!C1:C3');
    expect([ranges.areaCount, ranges.cellCount, ranges.isEntireColumn]).toEqual([2, 6, false]);
    expect(ranges.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:A3', 'Sheet1!C1:C3']);
    expect(active.address).toBe('Sheet1!C1');
  });
});

test('a selected chart leaves no range selected', async () => {
  const over = excelOver();
  over.engine.selectChart(over.engine.activeSheet, 'Chart 1');
  for (const read of ['getSelectedRange', 'getSelectedRanges', 'getActiveCell'] as const)
    expect((await over.fails((context) => context.workbook[read]().load('address'))).code).toBe(
      'InvalidSelection',
    );
});

test.each([
  ['getCell(1, 1)', (range: Excel.Range) => range.getCell(1, 1), 'C3'],
  ['getCell outside the range', (range: Excel.Range) => range.getCell(5, 0), 'B7'],
  ['getColumn(1)', (range: Excel.Range) => range.getColumn(1), 'C2:C4'],
  ['getRow(2)', (range: Excel.Range) => range.getRow(2), 'B4:C4'],
  ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'C4'],
  ['getLastRow', (range: Excel.Range) => range.getLastRow(), 'B4:C4'],
  ['getLastColumn', (range: Excel.Range) => range.getLastColumn(), 'C2:C4'],
  ['getOffsetRange(1, −1)', (range: Excel.Range) => range.getOffsetRange(1, -1), 'A3:B5'],
  ['getResizedRange(−1, 2)', (range: Excel.Range) => range.getResizedRange(-1, 2), 'B2:E3'],
  ['getAbsoluteResizedRange(5, 1)', (range: Excel.Range) => range.getAbsoluteResizedRange(5, 1), 'B2:B6'],
  ['getBoundingRect(A9)', (range: Excel.Range) => range.getBoundingRect('A9'), 'A2:C9'],
  ['getIntersection(C1:D3)', (range: Excel.Range) => range.getIntersection('C1:D3'), 'C2:C3'],
  ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'B:C'],
  ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), '2:4'],
  ['getColumnsAfter(2)', (range: Excel.Range) => range.getColumnsAfter(2), 'D2:E4'],
  ['getColumnsBefore()', (range: Excel.Range) => range.getColumnsBefore(), 'A2:A4'],
  ['getRowsBelow(3)', (range: Excel.Range) => range.getRowsBelow(3), 'B5:C7'],
  ['getRowsAbove(1)', (range: Excel.Range) => range.getRowsAbove(1), 'B1:C1'],
])('%s of B2:C4 is %s', async (_, move, expected) => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const moved = move(sheet.getRange('B2:C4')).load('address');
    await context.sync();
    expect(moved.address).toBe(`Sheet1!${expected}`);
  });
});

test.each([
  ['getRow(3)', (range: Excel.Range) => range.getRow(3)],
  ['getColumn(−1)', (range: Excel.Range) => range.getColumn(-1)],
  ['getOffsetRange(−9, 0)', (range: Excel.Range) => range.getOffsetRange(-9, 0)],
  ['getResizedRange(−3, 0)', (range: Excel.Range) => range.getResizedRange(-3, 0)],
  ['getRowsAbove(2)', (range: Excel.Range) => range.getRowsAbove(2)],
])('%s of B2:C4 is refused', async (_, move) => {
  const over = excelOver();
  expect((await over.fails((__, sheet) => move(sheet.getRange('B2:C4')).load('address'))).code).toBe(
    'InvalidArgument',
  );
});

test('what is not there is a null object, or an error where the method has no such form', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    const nothing = [
      sheet.getRange('A1:A3').getIntersectionOrNullObject('C1'),
      sheet.getUsedRangeOrNullObject(),
      sheet.getRange('A1:B9').getUsedRangeOrNullObject(),
      sheet.getRange('A1:B9').getSpecialCellsOrNullObject('Constants'),
      context.workbook.worksheets.getItemOrNullObject('none'),
      context.workbook.tables.getItemOrNullObject('none'),
      context.workbook.names.getItemOrNullObject('none'),
      context.workbook.settings.getItemOrNullObject('none'),
      context.workbook.names.getItemOrNullObject('none').getRangeOrNullObject(),
    ];
    const used = sheet.getUsedRange().load('address');
    await context.sync();
    expect(nothing.map(({ isNullObject }) => isNullObject)).toEqual(nothing.map(() => true));
    expect(used.address).toBe('Sheet1!A1');
  });
  const errors = [
    await over.fails((_, sheet) => sheet.getRange('A1:A3').getIntersection('C1').load('address')),
    await over.fails((_, sheet) => sheet.getRange('A1').getUsedRange().load('address')),
    await over.fails((context) => context.workbook.worksheets.getItem('none').load('name')),
    await over.fails((context) => context.workbook.tables.getItem('none').load('name')),
  ];
  expect(errors.map(({ code }) => code)).toEqual(errors.map(() => 'ItemNotFound'));
  expect(errors.map(({ location }) => location)).toEqual([
    'Range.getIntersection',
    'Range.getUsedRange',
    'WorksheetCollection.getItem',
    'TableCollection.getItem',
  ]);
});

test('an address that is none, or one of another sheet, is an invalid argument', async () => {
  const over = excelOver({ sheets: ['Sheet1', 'Other'] });
  for (const address of ['nonsense', 'A0', 'Other!A1', 'A'.repeat(9000)])
    expect(await over.fails((_, sheet) => sheet.getRange(address).load('address'))).toMatchObject({
      code: 'InvalidArgument',
      location: 'Worksheet.getRange',
    });
});

test('unbounded ranges read no values and take none; their format can be set', async () => {
  const over = excelOver();
  over.fill([['a', 'b']]);
  await over.run(async (context, sheet) => {
    const column = sheet.getRange('A:A').load('values,isEntireColumn,cellCount,address');
    const all = sheet.getRange().load('cellCount,values');
    column.format.fill.color = 'orange';
    await context.sync();
    expect(column).toMatchObject({
      values: null,
      isEntireColumn: true,
      cellCount: 1_048_576,
      address: 'Sheet1!A:A',
    });
    expect([all.cellCount, all.values]).toEqual([-1, null]);
  });
  expect(over.engine.cell(over.engine.activeSheet, 99_999, 0).fill).toBe('#FFA500');
  expect((await over.fails((_, sheet) => (sheet.getRange('A:A').values = [['x']]))).code).toBe(
    'InvalidArgument',
  );
});

test('whole-column formats do not enlarge the used range, formats of cells do', async () => {
  const over = excelOver();
  over.fill([['a']]);
  await over.run(async (context, sheet) => {
    sheet.getRange('F:F').format.font.bold = true;
    sheet.getRange('C5').format.fill.color = '#00FF00';
    const used = sheet.getUsedRange().load('address');
    const valuesOnly = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect([used.address, valuesOnly.address]).toEqual(['Sheet1!A1:C5', 'Sheet1!A1']);
  });
});

test('getSurroundingRegion reaches to the next empty row and column', async () => {
  const over = excelOver();
  over.fill([['a', 'b', '', 'far'], ['1', '', '', ''], ['', '2', '', ''], ['', '', '', ''], ['below']]);
  await over.run(async (context, sheet) => {
    const region = sheet.getRange('A2').getSurroundingRegion().load('address');
    await context.sync();
    expect(region.address).toBe('Sheet1!A1:B3');
  });
});

test('special cells: constants by kind, blanks, formulas, visible cells', async () => {
  const over = excelOver();
  over.fill([
    ['a', '1'],
    ['', '2'],
    ['=1+1', 'b'],
  ]);
  over.engine.activeSheet.hiddenRows.add(1);
  await over.run(async (context, sheet) => {
    const range = sheet.getRange('A1:B3');
    const found = [
      range.getSpecialCells('Constants'),
      range.getSpecialCells('Constants', 'Numbers'),
      range.getSpecialCells('Blanks'),
      range.getSpecialCells('Formulas'),
      range.getSpecialCells('Visible'),
    ].map((areas) => areas.load('address'));
    await context.sync();
    expect(found.map(({ address }) => address.replaceAll('Sheet1!', ''))).toEqual([
      'A1,B1:B3',
      'B1:B2',
      'A2',
      'A3',
      'A1:B1,A3:B3',
    ]);
  });
});

test('the visible view leaves hidden rows and columns out, and takes no values', async () => {
  const over = excelOver();
  over.fill([
    ['a', 'x', '1'],
    ['b', 'x', '2'],
    ['c', 'x', '3'],
  ]);
  over.engine.activeSheet.hiddenRows.add(1);
  over.engine.activeSheet.hiddenColumns.add(1);
  await over.run(async (context, sheet) => {
    const view = sheet.getRange('A1:C3').getVisibleView().load('values,rowCount,columnCount,cellAddresses');
    view.rows.load('items/values');
    await context.sync();
    expect(view.values).toEqual([
      ['a', 1],
      ['c', 3],
    ]);
    expect(view.cellAddresses[1]).toEqual(['Sheet1!A3', 'Sheet1!C3']);
    expect(view.rows.items.map(({ values }) => values)).toEqual([[['a', 1]], [['c', 3]]]);
  });
  expect(
    (await over.fails((_, sheet) => (sheet.getRange('A1:C3').getVisibleView().values = [['x']]))).code,
  ).toBe('InvalidArgument');
});

test('hidden tells all, none and some apart', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    sheet.getRange('2:3').rowHidden = true;
    const ranges = ['A1', 'A2:A3', 'A1:A2'].map((address) =>
      sheet.getRange(address).load('hidden,rowHidden'),
    );
    await context.sync();
    expect(ranges.map(({ hidden }) => hidden)).toEqual([false, true, null]);
    expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([false, true, null]);
  });
});

test('a kept range follows inserted rows and is lost with its cells', async () => {
  const over = excelOver();
  const { Excel } = over.office;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A5:A6').load('address');
    await context.sync();
    over.engine.insertRows(over.engine.activeSheet, 0, 10);
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A15:A16');
    over.engine.deleteRows(over.engine.activeSheet, 10, 20);
    range.load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});

test('references are let go of when the run ends', async () => {
  const over = excelOver();
  await over.run(async (context, sheet) => {
    sheet.getRange('A1').load('address');
    await context.sync();
  });
  await over.run((context) => context.sync());
  await settled();
  const count = over.office.requests.filter((text) => text.includes('_RemoveReference')).length;
  expect(count).toBe(1);
});

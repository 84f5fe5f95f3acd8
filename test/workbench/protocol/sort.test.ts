import type { ExcelOver } from '../excelOver';
import { excelOver } from '../excelOver';

const sorted = async (over: ExcelOver, address: string, ...args: Parameters<Excel.RangeSort['apply']>) =>
  over.run(async (context, sheet) => {
    sheet.getRange(address).sort.apply(...args);
    await context.sync();
  });

const column = (over: ExcelOver, address: string) => over.values(address).map(([value]) => value);

test('numbers come before texts, texts before booleans, booleans before errors, blanks last', async () => {
  const over = excelOver();
  over.fill([['TRUE'], ['b'], [''], ['#N/A'], ['7'], ['A'], ['-2'], ['FALSE']]);
  await sorted(over, 'A1:A8', [{ key: 0 }]);
  expect(column(over, 'A1:A8')).toEqual([-2, 7, 'A', 'b', false, true, '#N/A', '']);
});

test('descending turns all but the blanks, which stay last', async () => {
  const over = excelOver();
  over.fill([['TRUE'], ['b'], [''], ['#N/A'], ['7'], ['A']]);
  await sorted(over, 'A1:A6', [{ key: 0, ascending: false }]);
  expect(column(over, 'A1:A6')).toEqual(['#N/A', true, 'b', 'A', 7, '']);
});

test('rows of equal fields keep their order; a second field decides before that', async () => {
  const over = excelOver();
  over.fill([
    ['x', '2', 'first'],
    ['w', '1', 'second'],
    ['x', '1', 'third'],
    ['X', '2', 'fourth'],
  ]);
  await sorted(over, 'A1:C4', [{ key: 0 }, { key: 1, ascending: false }]);
  expect(column(over, 'C1:C4')).toEqual(['second', 'first', 'fourth', 'third']);
});

test('case decides only when it is to match', async () => {
  const over = excelOver();
  over.fill([['B'], ['a'], ['A'], ['b']]);
  await sorted(over, 'A1:A4', [{ key: 0 }]);
  expect(column(over, 'A1:A4')).toEqual(['a', 'A', 'B', 'b']);
  await sorted(over, 'A1:A4', [{ key: 0 }], true);
  expect(column(over, 'A1:A4')).toEqual(['a', 'A', 'b', 'B']);
});

test('with headers the first row stays', async () => {
  const over = excelOver();
  over.fill([['9'], ['3'], ['1']]);
  await sorted(over, 'A1:A3', [{ key: 0 }], false, true);
  expect(column(over, 'A1:A3')).toEqual([9, 1, 3]);
});

test('texts that are numbers sort as numbers when asked to', async () => {
  const over = excelOver();
  over.fill([["'10"], ['9'], ["'8"]]);
  await sorted(over, 'A1:A3', [{ key: 0 }]);
  expect(column(over, 'A1:A3')).toEqual([9, '10', '8']);
  await sorted(over, 'A1:A3', [{ key: 0, dataOption: 'TextAsNumber' }]);
  expect(column(over, 'A1:A3')).toEqual(['8', 9, '10']);
});

test('cells take formulas and formats along; names and rules stay where they are', async () => {
  const over = excelOver();
  over.fill([
    ['2', 'two'],
    ['1', 'one'],
  ]);
  const { engine } = over;
  await over.run(async (context, sheet) => {
    sheet.getRange('A1').numberFormat = [['0.00']];
    sheet.getRange('B1').format.fill.color = '#FF0000';
    sheet.getRange('C1:C2').formulas = [['=A1&$B$1'], ['=A2']];
    context.workbook.names.add('first', sheet.getRange('A1'));
    sheet.getRange('A1').conditionalFormats.add('DataBar');
    await context.sync();
    sheet.getRange('A1:C2').sort.apply([{ key: 0 }]);
    const cells = sheet.getRange('A1:C2').load('formulas');
    const name = context.workbook.names.getItem('first').getRange().load('address');
    const rule = sheet.getRange().conditionalFormats.getItemAt(0).getRange().load('address');
    await context.sync();
    expect(cells.formulas).toEqual([
      [1, 'one', '=A1'],
      [2, 'two', '=A2&$B$1'],
    ]);
    expect([name.address, rule.address]).toEqual(['Sheet1!A1', 'Sheet1!A1']);
  });
  const { activeSheet } = engine;
  const formats = [0, 1].map((row) => engine.cell(activeSheet, row, 0).format.numberFormat);
  const fills = [0, 1].map((row) => engine.cell(activeSheet, row, 1).fill);
  expect([formats, fills]).toEqual([
    ['General', '0.00'],
    [undefined, '#FF0000'],
  ]);
});

test('what lies outside the range stays', async () => {
  const over = excelOver();
  over.fill([
    ['2', 'a'],
    ['1', 'b'],
  ]);
  await sorted(over, 'A1:A2', [{ key: 0 }]);
  expect(over.values('A1:B2')).toEqual([
    [1, 'a'],
    [2, 'b'],
  ]);
});

test('columns can be sorted by a row', async () => {
  const over = excelOver();
  over.fill([
    ['c', 'a', 'b'],
    ['1', '2', '3'],
  ]);
  await sorted(over, 'A1:C2', [{ key: 0 }], false, false, 'Columns');
  expect(over.values('A1:C2')).toEqual([
    ['a', 'b', 'c'],
    [2, 3, 1],
  ]);
});

test('hidden rows are not moved', async () => {
  const over = excelOver();
  over.fill([['4'], ['9'], ['2'], ['1']]);
  await over.run(async (context, sheet) => {
    sheet.getRange('2:2').rowHidden = true;
    await context.sync();
  });
  await sorted(over, 'A1:A4', [{ key: 0 }]);
  expect(column(over, 'A1:A4')).toEqual([1, 9, 2, 4]);
});

test('a sort of whole columns is one of the used rows', async () => {
  const over = excelOver();
  over.fill([['', ''], ['2'], ['1']]);
  await sorted(over, 'A:A', [{ key: 0 }]);
  expect(column(over, 'A1:A3')).toEqual([1, 2, '']);
  await sorted(over, 'A:A', [{ key: 0, ascending: false }], false, true);
  expect(column(over, 'A1:A3')).toEqual([1, 2, '']);
});

test('the add-in hears that cells of the area were edited', async () => {
  const over = excelOver();
  over.fill([['2'], ['1']]);
  const heard: unknown[] = [];
  over.engine.onChange((change) => {
    if (change.kind === 'cells') heard.push([change.change, change.area.rows, change.origin]);
  });
  await sorted(over, 'A1:A2', [{ key: 0 }]);
  expect(heard).toEqual([['RangeEdited', 2, 'api']]);
});

test.each<[string, string, Excel.SortField[]]>([
  ['no fields', 'A1:B2', []],
  ['a field outside', 'A1:B2', [{ key: 2 }]],
])('%s: InvalidArgument', async (_, address, fields) => {
  const over = excelOver();
  const fault = await over.fails((__, sheet) => sheet.getRange(address).sort.apply(fields));
  expect(fault.code).toBe('InvalidArgument');
});

test('colours are not sorted by; merged cells and halves of tables are not torn', async () => {
  const over = excelOver();
  over.fill([
    ['id', 'amount'],
    ['b', '2'],
    ['a', '1'],
    ['', ''],
    ['m', 'm'],
  ]);
  await over.run(async (context, sheet) => {
    sheet.tables.add('A1:B3', true);
    sheet.getRange('A5:B5').merge();
    await context.sync();
  });
  const before = over.engine.snapshot();
  const codes = [
    await over.fails((_, sheet) =>
      sheet.getRange('A2:B3').sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FF0000' }]),
    ),
    await over.fails((_, sheet) => sheet.getRange('A4:B5').sort.apply([{ key: 0 }])),
    await over.fails((_, sheet) => sheet.getRange('A1:B3').sort.apply([{ key: 0 }])),
    await over.fails((_, sheet) => sheet.getRange('A2:B4').sort.apply([{ key: 0 }])),
  ].map(({ code }) => code);
  expect(codes).toEqual(['NotImplemented', 'InvalidOperation', 'InvalidOperation', 'InvalidOperation']);
  expect(over.engine.snapshot()).toEqual(before);
});

test('a protected sheet is sorted only when it allows that and no cell in the range is locked', async () => {
  const over = excelOver();
  over.fill([['2'], ['1']]);
  const { engine } = over;
  const apply = (_: unknown, sheet: Excel.Worksheet) => sheet.getRange('A1:A2').sort.apply([{ key: 0 }]);
  engine.protectSheet(engine.activeSheet, { allowSort: true });
  expect((await over.fails(apply)).code).toBe('AccessDenied');
  engine.unprotectSheet(engine.activeSheet);
  await over.run(async (context, sheet) => {
    sheet.getRange('A1:A2').format.protection.locked = false;
    await context.sync();
  });
  engine.protectSheet(engine.activeSheet);
  expect((await over.fails(apply)).code).toBe('AccessDenied');
  engine.protectSheet(engine.activeSheet, { allowSort: true });
  await sorted(over, 'A1:A2', [{ key: 0 }]);
  expect(column(over, 'A1:A2')).toEqual([1, 2]);
});

describe('a table', () => {
  async function withTable(): Promise<ExcelOver> {
    const over = excelOver();
    over.fill([
      ['id', 'amount'],
      ['b', '2'],
      ['c', '1'],
      ['a', '3'],
    ]);
    await over.run(async (context, sheet) => {
      const table = sheet.tables.add('A1:B4', true);
      table.name = 'Orders';
      table.showTotals = true;
      await context.sync();
    });
    return over;
  }

  test('sorts its body; header and totals stay; its fields are kept until cleared', async () => {
    const over = await withTable();
    await over.run(async (context, sheet) => {
      const { sort } = sheet.tables.getItem('Orders');
      sort.apply([{ key: 1, ascending: false }], true);
      sort.load('fields,matchCase,method');
      await context.sync();
      expect(sort.toJSON()).toEqual({
        fields: [{ key: 1, ascending: false, sortOn: 'Value', dataOption: 'Normal' }],
        matchCase: true,
        method: 'PinYin',
      });
      expect(column(over, 'A1:A5')).toEqual(['id', 'a', 'b', 'c', 'Total']);
      sort.clear();
      sort.load('fields,matchCase');
      await context.sync();
      expect([sort.fields, sort.matchCase]).toEqual([[], false]);
    });
    expect(column(over, 'A1:A5')).toEqual(['id', 'a', 'b', 'c', 'Total']);
  });

  test('is sorted anew by reapply, which without a sort is invalid', async () => {
    const over = await withTable();
    const reapply = (_: unknown, sheet: Excel.Worksheet) => sheet.tables.getItem('Orders').sort.reapply();
    expect((await over.fails(reapply)).code).toBe('InvalidOperation');
    await over.run(async (context, sheet) => {
      const { sort } = sheet.tables.getItem('Orders');
      sort.apply([{ key: 1 }]);
      sheet.getRange('B4').values = [[0]];
      sort.reapply();
      await context.sync();
    });
    expect(column(over, 'A2:A4')).toEqual(['a', 'c', 'b']);
  });

  test('that is filtered sorts the rows it shows', async () => {
    const over = await withTable();
    await over.run(async (context, sheet) => {
      const table = sheet.tables.getItem('Orders');
      table.columns.getItem('id').filter.applyValuesFilter(['a', 'b']);
      table.sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect(column(over, 'A2:A4')).toEqual(['a', 'c', 'b']);
  });
});

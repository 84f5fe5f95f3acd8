import type { ExcelOver } from '../excelOver';
import { excelOver } from '../excelOver';

/** A table over A1:B3, with something to its right and below. */
async function withTable(): Promise<ExcelOver> {
  const over = excelOver();
  over.fill([
    ['id', 'amount', '', 'right'],
    ['a', '1', '', 'r1'],
    ['b', '2', '', 'r2'],
    ['', '', '', ''],
    ['below'],
  ]);
  await over.run(async (context, sheet) => {
    sheet.tables.add('A1:B3', true).name = 'Orders';
    await context.sync();
  });
  return over;
}

const table = (context: Excel.RequestContext) => context.workbook.tables.getItem('Orders');

test('a table has its parts, its columns and a place in both collections', async () => {
  const over = await withTable();
  await over.run(async (context, sheet) => {
    const orders = table(context).load('id,name,showHeaders,showTotals,style');
    const parts = [
      orders.getRange(),
      orders.getHeaderRowRange(),
      orders.getDataBodyRange(),
      orders.columns.getItem('amount').getDataBodyRange(),
    ];
    parts.forEach((range) => range.load('address'));
    orders.columns.load('count,items/name,items/index,items/id,items/values');
    orders.rows.load('count,items/values');
    sheet.tables.load('count,items/name');
    const there = sheet.getRange('B2').getTables().load('items/name');
    const none = sheet.getRange('D1').getTables().load('items');
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual([
      'Sheet1!A1:B3',
      'Sheet1!A1:B1',
      'Sheet1!A2:B3',
      'Sheet1!B2:B3',
    ]);
    expect(orders.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['id', 0],
      ['amount', 1],
    ]);
    expect(orders.columns.items[1]?.values).toEqual([['amount'], [1], [2]]);
    expect(orders.rows.items.map(({ values }) => values)).toEqual([[['a', 1]], [['b', 2]]]);
    expect([sheet.tables.count, there.items[0]?.name, none.items]).toEqual([1, 'Orders', []]);
  });
});

test('headers become unique texts', async () => {
  const over = excelOver();
  over.fill([
    ['1', '', 'x', 'X'],
    ['a', 'b', 'c', 'd'],
  ]);
  await over.run(async (context, sheet) => {
    sheet.tables.add('A1:D2', true);
    await context.sync();
  });
  expect(over.values('A1:D1')).toEqual([['1', 'Column1', 'x', 'X2']]);
});

test('without headers a header row comes in above and the cells below move', async () => {
  const over = excelOver();
  over.fill([
    ['a', '1'],
    ['b', '2'],
    ['below', ''],
  ]);
  await over.run(async (context, sheet) => {
    const range = sheet.tables.add('A1:B2', false).getRange().load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:B3');
  });
  expect(over.values('A1:A4')).toEqual([['Column1'], ['a'], ['b'], ['below']]);
});

test('tables do not overlap, nor cover merged cells', async () => {
  const over = await withTable();
  expect((await over.fails((_, sheet) => sheet.tables.add('B3:C9', true))).code).toBe('InvalidArgument');
  expect(
    (
      await over.fails((_, sheet) => {
        sheet.getRange('F1:G1').merge();
        sheet.tables.add('F1:G2', true);
      })
    ).code,
  ).toBe('MergedRangeConflict');
});

test('resize takes in columns to the right without moving any cell', async () => {
  const over = await withTable();
  await over.run(async (context) => {
    table(context).resize('A1:C3');
    await context.sync();
  });
  expect(over.values('A1:D3')).toEqual([
    ['id', 'amount', 'Column1', 'right'],
    ['a', 1, '', 'r1'],
    ['b', 2, '', 'r2'],
  ]);
});

test.each(['A2:B4', 'D1:E3', 'A1:B1'])(
  'resize to %s is refused: other header row, no overlap, no body',
  async (address) => {
    const over = await withTable();
    expect(await over.fails((context) => table(context).resize(address))).toMatchObject({
      code: 'InvalidArgument',
      location: 'Table.resize',
    });
  },
);

test('a column added moves the cells right of the table, within its rows', async () => {
  const over = await withTable();
  await over.run(async (context) => {
    table(context).columns.add(-1, [['tier'], ['A'], ['B']]);
    table(context).columns.add(0, undefined, 'no');
    await context.sync();
  });
  expect(over.values('A1:F3')).toEqual([
    ['no', 'id', 'amount', 'tier', '', 'right'],
    ['', 'a', 1, 'A', '', 'r1'],
    ['', 'b', 2, 'B', '', 'r2'],
  ]);
  expect(over.values('A5:A5')).toEqual([['below']]);
});

test('a deleted column takes its cells along', async () => {
  const over = await withTable();
  await over.run(async (context) => {
    table(context).columns.getItem('id').delete();
    await context.sync();
  });
  expect(over.values('A1:C3')).toEqual([
    ['amount', '', 'right'],
    [1, '', 'r1'],
    [2, '', 'r2'],
  ]);
});

test('rows are added and deleted; the last one is only emptied', async () => {
  const over = await withTable();
  await over.run(async (context) => {
    table(context).rows.add(undefined, [
      ['c', 3],
      ['d', 4],
    ]);
    table(context).rows.add(0, [['z', 0]]);
    await context.sync();
  });
  expect(over.values('A1:A8')).toEqual([['id'], ['z'], ['a'], ['b'], ['c'], ['d'], [''], ['below']]);
  await over.run(async (context) => {
    for (let i = 0; i < 5; i += 1) table(context).rows.getItemAt(0).delete();
    const rows = table(context).rows.load('count');
    await context.sync();
    expect(rows.count).toBe(1);
  });
  expect(over.values('A1:A2')).toEqual([['id'], ['']]);
});

test('totals and headers come and go', async () => {
  const over = await withTable();
  await over.run(async (context) => {
    table(context).showTotals = true;
    const totals = table(context).getTotalRowRange().load('address');
    await context.sync();
    expect(totals.address).toBe('Sheet1!A4:B4');
    table(context).showTotals = false;
    table(context).showHeaders = false;
    const body = table(context).getRange().load('address');
    await context.sync();
    expect(body.address).toBe('Sheet1!A2:B3');
  });
  expect((await over.fails((context) => table(context).getHeaderRowRange().load('address'))).code).toBe(
    'ItemNotFound',
  );
});

test('a table follows inserted rows and grows with them; a header written anew renames its column', async () => {
  const over = await withTable();
  over.engine.insertRows(over.engine.activeSheet, 0, 2);
  over.engine.insertRows(over.engine.activeSheet, 3, 1);
  over.engine.enter(over.engine.activeSheet, 2, 1, 'sum');
  await over.run(async (context) => {
    const range = table(context).getRange().load('address');
    const column = table(context).columns.getItemOrNullObject('sum').load('name');
    await context.sync();
    expect([range.address, column.isNullObject]).toEqual(['Sheet1!A3:B6', false]);
  });
});

test('cells are not shifted through part of a table', async () => {
  const over = await withTable();
  expect((await over.fails((_, sheet) => sheet.getRange('A1').insert('Down').load('address'))).code).toBe(
    'InsertDeleteConflict',
  );
  expect((await over.fails((_, sheet) => sheet.getRange('1:1').delete('Up'))).code).toBe(
    'InsertDeleteConflict',
  );
});

test('names of tables keep the rules of names and are unique', async () => {
  const over = await withTable();
  for (const name of ['a b', '1a', 'RFM2026', 'x-y'])
    expect((await over.fails((context) => (table(context).name = name))).code).toBe('InvalidArgument');
  expect((await over.fails((_, sheet) => (sheet.tables.add('F1:F2', true).name = 'orders'))).code).toBe(
    'ItemAlreadyExists',
  );
});

test('convertToRange leaves the cells, delete takes them', async () => {
  const over = await withTable();
  await over.run(async (context, sheet) => {
    table(context).convertToRange();
    sheet.tables.add('A1:B3', true).delete();
    const none = context.workbook.tables.getItemOrNullObject('Orders');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(over.values('A1:B3')).toEqual([
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
});

test('what the API writes below a table joins it only where the workbook is set so', async () => {
  for (const [autoExpandTables, rows] of [
    ['typed', 2],
    ['always', 3],
  ] as const) {
    const over = excelOver({ autoExpandTables });
    over.fill([['id'], ['a'], ['b']]);
    await over.run(async (context, sheet) => {
      const added = sheet.tables.add('A1:A3', true);
      sheet.getRange('A4').values = [['c']];
      added.rows.load('count');
      await context.sync();
      expect(added.rows.count).toBe(rows);
    });
  }
});

test('filters of columns hide rows and come off again', async () => {
  const over = await withTable();
  await over.run(async (context) => {
    table(context).columns.getItem('amount').filter.applyCustomFilter('>1');
    const filter = table(context).autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    expect(filter.isDataFiltered).toBe(true);
  });
  expect([...over.engine.activeSheet.filteredRows]).toEqual([1]);
  await over.run(async (context) => {
    table(context).clearFilters();
    await context.sync();
  });
  expect(over.engine.activeSheet.filteredRows.size).toBe(0);
});

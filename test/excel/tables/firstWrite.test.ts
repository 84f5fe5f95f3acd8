import { Bench, ORDERS } from '../../support/adapter';
import { CUSTOMERS, customerTable, put, shown } from '../../support/customerTable';

test('a table is a visible sheet at the end: lines, a blank row, header and rows, frozen', async () => {
  const bench = new Bench();
  bench.engine.addSheet('Notes');
  expect(await put(bench, customerTable())).toBeNull();
  expect(bench.engine.sheets.map(({ name }) => name)).toEqual(['Orders', 'Notes', 'Customers']);
  expect(bench.engine.activeSheet.name).toBe('Orders');
  const sheet = bench.engine.sheet('Customers');
  const cell = (row: number, column: number): unknown => bench.engine.cell(sheet, row, column).text;
  expect([cell(0, 0), cell(1, 0), cell(2, 0)]).toEqual(['Customers by tier', 'As of 2024-12-31', '']);
  expect(shown(bench)).toEqual([
    ['Rank', 'Customer', 'Tier', 'Score', 'Last purchase', 'Owner', 'Due'],
    ['1', '甲', 'A', '0.90', '1/5/2024', '', ''],
    ['2', '乙', 'B', '0.50', '2/1/2024', '', ''],
    ['3', '00123', 'C', '0.25', '1/7/2024', '', ''],
  ]);
  const snapshot = bench.engine.snapshot();
  expect(snapshot.sheets[2]?.frozen).toBe('1:4');
  expect(snapshot.tables).toMatchObject([{ address: 'Customers!A4:G7', style: 'TableStyleLight9' }]);
  expect(snapshot.names).toContainEqual(
    expect.objectContaining({ name: '_CT_sheet_customers', formula: '=Customers!$A$1', visible: false }),
  );
  expect(snapshot.names).toContainEqual(
    expect.objectContaining({
      name: '_CT_field_customers__tier',
      formula: '=Customers!$C$4',
      visible: false,
    }),
  );
});

test('rows are written in the order of their rank', async () => {
  const bench = new Bench();
  const table = customerTable();
  const ranks = [2, 3, 1];
  const columns = table.columns.map((column) =>
    column.id === 'rank' ? { ...column, cells: ranks } : column,
  );
  await put(bench, { ...table, columns });
  expect(shown(bench).map((row) => row[1])).toEqual(['Customer', '00123', '甲', '乙']);
});

test('tiers have one rule each, scores bars, and nothing else has any', async () => {
  const bench = new Bench();
  await put(bench, customerTable());
  const rules = bench.engine.snapshot().sheets[1]?.conditionalFormats as { type: string; areas: string[] }[];
  expect(rules.map(({ type, areas }) => `${type} ${areas.join()}`).sort()).toEqual([
    'CellValue C5:C7',
    'CellValue C5:C7',
    'CellValue C5:C7',
    'DataBar D5:D7',
  ]);
});

test('what looks like a formula, a number or a date stays a text', async () => {
  const bench = new Bench();
  const keys = ['=1+1', '+86', '-1', '@x', '00123', '12345678901234567890', '1-2', '1E5', 'TRUE', '#N/A'];
  await put(bench, customerTable(keys.map((key) => [key, 'A', 1, 19_723])));
  const sheet = bench.engine.sheet('Customers');
  expect(keys.map((_, i) => sheet.value(4 + i, 1))).toEqual(keys);
});

test('dates are serials of the workbook’s own date system', async () => {
  const serial = async (dateSystem: 1900 | 1904): Promise<unknown> => {
    const bench = new Bench(ORDERS, { dateSystem });
    await put(bench, customerTable());
    return bench.engine.sheet('Customers').value(4, 4);
  };
  // 2024-01-05 is 45 296 in the 1900 system, 1 462 less in the 1904 system.
  expect(await serial(1900)).toBe(45_296);
  expect(await serial(1904)).toBe(43_834);
});

test('a title that is taken gets a number, one that Excel forbids is mended', async () => {
  const bench = new Bench();
  bench.engine.addSheet('CUSTOMERS');
  await put(bench, customerTable());
  await put(bench, { ...customerTable(), id: 'list.a', title: "'Calls: 王五/[today]' and a very long rest" });
  expect(bench.engine.sheets.slice(2).map(({ name }) => name)).toEqual([
    'Customers 2',
    "Calls 王五 today ' and a very lon",
  ]);
});

test('headers that are the same are told apart', async () => {
  const bench = new Bench();
  const table = customerTable();
  const columns = table.columns.map((column) => ({ ...column, header: 'Tier' }));
  await put(bench, { ...table, columns });
  expect(shown(bench)[0]).toEqual(['Tier', 'Tier 2', 'Tier 3', 'Tier 4', 'Tier 5', 'Tier 6', 'Tier 7']);
});

test('without customers the table has one empty row, which the first customers replace', async () => {
  const bench = new Bench();
  await put(bench, customerTable([]));
  expect(shown(bench).slice(1)).toEqual([['', '', '', '', '', '', '']]);
  await put(bench, customerTable(CUSTOMERS.slice(0, 1)));
  expect(shown(bench).slice(1)).toEqual([['1', '甲', 'A', '0.90', '1/5/2024', '', '']]);
  await put(bench, customerTable([]));
  expect(shown(bench).slice(1)).toEqual([['', '', '', '', '', '', '']]);
});

test('in a workbook whose structure is protected no sheet is made, and a note says so', async () => {
  const bench = new Bench();
  await bench.inExcel((_, context) => context.workbook.protection.protect());
  const before = bench.engine.snapshot();
  expect(await put(bench, customerTable())).toEqual({
    id: 'sheet.structureProtected',
    values: { sheet: 'Customers' },
  });
  expect(bench.engine.snapshot()).toEqual(before);
});

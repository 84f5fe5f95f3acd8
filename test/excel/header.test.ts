import { ABC, ALL, Bench, faultOf, ORDERS, ORDERS_ABC } from '../support/adapter';

const LEVELS = ['1.9', '1.14', '1.15'] as const;

/** Two titles, then the orders: the header is row 3. */
const TITLED = [['Sales report 2024', '', ''], ['All regions', '', ''], ...ORDERS];

/** A header of two rows: the names are in the lower one. */
const TWO_ROWS = [['Order', '', 'Money'], ...ORDERS];

describe('withHeader', () => {
  test('is the same block from that row on, its place known', async () => {
    const bench = new Bench(TITLED);
    const source = await bench.workbook.selectedSource();
    expect(source).toMatchObject({ headerRow: 0, headerRows: 1, rowCount: 8, headerKnown: false });
    expect(await bench.workbook.withHeader(source, 2, 1)).toEqual({
      sheet: 'Orders',
      address: 'Orders!A3:C9',
      headerRow: 2,
      headerRows: 1,
      headerKnown: true,
      firstColumn: 0,
      rowCount: 6,
      columnCount: 3,
      ownColumns: [],
    });
  });

  test('of two rows has both in its address and hands over both first', async () => {
    const bench = new Bench(TWO_ROWS);
    const source = await bench.workbook.withHeader(await bench.workbook.selectedSource(), 1, 2);
    expect(source).toMatchObject({ address: 'Orders!A1:C8', headerRow: 1, headerRows: 2, rowCount: 6 });
    expect(await bench.workbook.head(source, 1)).toEqual([
      ['Order', '', 'Money'],
      ['Customer', 'Order date', 'Amount'],
      ['甲', 45_296, 700],
    ]);
  });

  test('goes back up to a row that was a title before', async () => {
    const bench = new Bench(TITLED);
    const lower = await bench.workbook.withHeader(await bench.workbook.selectedSource(), 2, 1);
    expect((await bench.workbook.withHeader(lower, 1, 1)).address).toBe('Orders!A2:C9');
  });

  test('refuses a row with no data below it, and an upper row above the sheet', async () => {
    const bench = new Bench();
    const source = await bench.workbook.selectedSource();
    expect(await faultOf(bench.workbook.withHeader(source, 6, 1))).toEqual({
      id: 'header.outside',
      values: { sheet: 'Orders', row: 7, first: 1, last: 6 },
    });
    expect(await faultOf(bench.workbook.withHeader(source, 0, 2))).toEqual({
      id: 'header.outside',
      values: { sheet: 'Orders', row: 1, first: 2, last: 6 },
    });
  });

  test('a table’s header is where it is', async () => {
    const bench = new Bench();
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    bench.select(2, 2);
    const source = await bench.workbook.selectedSource();
    expect(source.headerKnown).toBe(true);
    expect(await bench.workbook.withHeader(source, 0, 1)).toEqual(source);
    expect((await faultOf(bench.workbook.withHeader(source, 1, 1))).id).toBe('header.ofTable');
  });

  test('finds our columns by the header row that they stand on', async () => {
    const bench = new Bench(TITLED);
    await bench.grade();
    bench.selectAddresses('A1:D9');
    const selected = await bench.workbook.selectedSource();
    expect(selected.address).toBe('Orders!A1:C9');
    expect((await bench.workbook.withHeader(selected, 2, 1)).address).toBe('Orders!A3:C9');
  });
});

describe.each(LEVELS)('graded below titles and under a header of two rows at ExcelApi %s', (apiLevel) => {
  test.each([
    ['titles', TITLED, 2, 1, 'D3:D9'],
    ['two rows', TWO_ROWS, 1, 2, 'D2:D8'],
  ] as const)('%s: grade, edit, re-tier, clear', async (_, rows, headerRow, headerRows, address) => {
    const bench = new Bench(rows, { apiLevel });
    const twin = new Bench(rows, { apiLevel });
    const { report, source } = await bench.grade();
    expect(source).toMatchObject({ headerRow, headerRows });
    expect(report.addresses).toEqual([address]);
    expect(bench.column(3, rows.length).slice(headerRow)).toEqual(ORDERS_ABC);
    expect(bench.column(3, headerRow)).toEqual(new Array(headerRow).fill(''));
    expect(await bench.workbook.rememberedSource()).toMatchObject({
      headerRow,
      headerRows,
      headerKnown: true,
    });
    for (const { engine, sheet } of [bench, twin])
      engine.paste(sheet, rows.length, 0, [['戊', '2024-03-01', '9000']]);
    // 戊 9 000 of 10 060: before is 0, A; the others begin at .89 and beyond: 甲 B, 乙 .97 C, 丙 C.
    await bench.retier();
    expect(bench.column(3, rows.length + 1).slice(headerRow)).toEqual([
      'ABC tier',
      'B',
      'C',
      'C',
      'B',
      'C',
      '',
      'A',
    ]);
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(twin.engine.snapshot());
  });

  test('inserted and deleted titles are followed', async () => {
    const bench = new Bench(TITLED, { apiLevel });
    await bench.grade(ALL);
    bench.engine.deleteRows(bench.sheet, 0, 1);
    bench.engine.insertRows(bench.sheet, 0, 3);
    expect((await bench.retier()).source.address).toBe('Orders!A5:C11');
  });
});

test('a ledger of an earlier version has a header of one row', async () => {
  const bench = new Bench();
  await bench.grade(ABC);
  const stored = JSON.parse(String(bench.engine.book.settings.get('CustomerTiers.ledger'))) as object;
  const { headerRows, ...earlier } = stored as { headerRows: number };
  expect(headerRows).toBe(1);
  bench.engine.book.settings.set('CustomerTiers.ledger', JSON.stringify(earlier));
  expect(await bench.workbook.rememberedSource()).toMatchObject({ headerRow: 0, headerRows: 1 });
});

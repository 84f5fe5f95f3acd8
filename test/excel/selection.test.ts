import { Bench, faultOf, ORDERS } from '../support/adapter';

describe('the selection as a source', () => {
  test('a plain range is what is used of it', async () => {
    const bench = new Bench();
    bench.select(0, 0, 500, 8);
    expect(await bench.workbook.selectedSource()).toEqual({
      sheet: 'Orders',
      address: 'Orders!A1:C7',
      headerRow: 0,
      headerRows: 1,
      headerKnown: false,
      firstColumn: 0,
      rowCount: 6,
      columnCount: 3,
      ownColumns: [],
    });
  });

  test('whole columns are their used part', async () => {
    const bench = new Bench();
    bench.selectAddresses('A:C');
    expect((await bench.workbook.selectedSource()).address).toBe('Orders!A1:C7');
  });

  test('a single cell stands for the block around it', async () => {
    const bench = new Bench();
    bench.select(3, 1);
    expect((await bench.workbook.selectedSource()).address).toBe('Orders!A1:C7');
  });

  test('a cell of a table stands for the table', async () => {
    const bench = new Bench();
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    bench.select(3, 1);
    expect(await bench.workbook.selectedSource()).toMatchObject({
      table: 'Sales',
      rowCount: 6,
      columnCount: 3,
    });
  });

  test('cells of a table and cells outside it are refused', async () => {
    const bench = new Bench([...ORDERS, [], ['note']]);
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    bench.select(0, 0, 9, 3);
    expect(await faultOf(bench.workbook.selectedSource())).toMatchObject({
      id: 'selection.cutsTable',
      values: { table: 'Sales', address: 'Orders!A1:C9' },
    });
  });

  test('several areas are refused and counted', async () => {
    const bench = new Bench();
    bench.selectAddresses('A1:A3', 'C1:C3');
    expect(await faultOf(bench.workbook.selectedSource())).toEqual({
      id: 'selection.severalAreas',
      values: { address: 'Orders!A1:A3,Orders!C1:C3', areas: 2 },
    });
  });

  test('a selected chart is refused', async () => {
    const bench = new Bench();
    bench.engine.selectChart(bench.sheet, 'Chart 1');
    expect((await faultOf(bench.workbook.selectedSource())).id).toBe('selection.noCells');
  });

  test('an empty selection is refused with its address', async () => {
    const bench = new Bench();
    bench.selectAddresses('H20:J30');
    expect(await faultOf(bench.workbook.selectedSource())).toEqual({
      id: 'selection.empty',
      values: { address: 'Orders!H20:J30' },
    });
  });

  test('a header without rows is refused', async () => {
    const bench = new Bench();
    bench.selectAddresses('A1:C1');
    expect(await faultOf(bench.workbook.selectedSource())).toEqual({
      id: 'selection.noRows',
      values: { address: 'Orders!A1:C1' },
    });
  });

  test('columns that we wrote are never read, wherever they stand', async () => {
    const bench = new Bench();
    await bench.grade();
    bench.selectAddresses('A1:D7');
    expect((await bench.workbook.selectedSource()).address).toBe('Orders!A1:C7');
    bench.engine.enter(bench.sheet, 0, 4, 'Note');
    bench.selectAddresses('A1:E7');
    const source = await bench.workbook.selectedSource();
    expect(source).toMatchObject({ address: 'Orders!A1:E7', ownColumns: [3] });
    expect((await bench.workbook.head(source, 2))[1]).toEqual(['甲', 45_296, 700, '', '']);
  });

  test('our columns alone, or one cell of the graded rows, stand for the rows that were graded', async () => {
    const bench = new Bench(ORDERS.map((row) => [...row, 'x']));
    bench.selectAddresses('A1:C7');
    await bench.grade();
    bench.engine.paste(bench.sheet, 7, 0, [['戊', '2024-03-01', '9000']]);
    for (const address of ['E1', 'E3:E5', 'B4']) {
      bench.selectAddresses(address);
      expect([address, (await bench.workbook.selectedSource()).address]).toEqual([address, 'Orders!A1:C8']);
    }
    bench.selectAddresses('D4');
    expect((await bench.workbook.selectedSource()).address).toBe('Orders!A1:D8');
  });
});

import { Bench, faultOf } from '../../support/adapter';
import { customerTable, put } from '../../support/customerTable';

async function written(): Promise<{
  bench: Bench;
  enter: (row: number, column: number, text: string) => void;
}> {
  const bench = new Bench();
  await put(bench, customerTable());
  const sheet = bench.engine.sheet('Customers');
  return { bench, enter: (row, column, text) => bench.engine.enter(sheet, row, column, text) };
}

describe('what people wrote', () => {
  test('is read by customer, also after sorting and renaming; dates are serials', async () => {
    const { bench, enter } = await written();
    enter(5, 5, '王五');
    enter(5, 6, '2024-12-24');
    enter(6, 6, '#N/A');
    enter(3, 5, 'Account manager');
    await bench.inExcel((_, { workbook }) => {
      workbook.worksheets
        .getItem('Customers')
        .tables.getItemAt(0)
        .sort.apply([{ key: 0, ascending: false }]);
    });
    // 2024-12-24 is 45 650.
    expect(await bench.workbook.people('customers')).toEqual([
      { key: '00123', cells: { owner: '', due: { error: '#N/A' } } },
      { key: '乙', cells: { owner: '王五', due: 45_650 } },
    ]);
  });

  test('is nothing where there is no such table', async () => {
    const { bench } = await written();
    expect(await bench.workbook.people('list.calls')).toEqual([]);
    bench.engine.deleteSheet(bench.engine.sheet('Customers'));
    expect(await bench.workbook.people('customers')).toEqual([]);
  });

  test.each<readonly [string, (enter: (row: number, column: number, text: string) => void) => void]>([
    ['people’s columns', (enter) => enter(4, 5, '王五')],
    [
      'a column of the user’s own',
      (enter) => {
        enter(3, 7, 'Note');
        enter(4, 7, 'x');
      },
    ],
    ['a row of the user’s own', (enter) => enter(7, 1, 'Prospect')],
    ['cells beside the table', (enter) => enter(20, 20, 'x')],
    ['a line above it', (enter) => enter(0, 0, 'Our customers')],
  ])('in %s makes a sheet one of people’s', async (_title, write) => {
    const { bench, enter } = await written();
    expect(await bench.workbook.peoplesSheets()).toEqual([]);
    write(enter);
    bench.engine.renameSheet(bench.engine.sheet('Customers'), 'Ours');
    expect(await bench.workbook.peoplesSheets()).toEqual(['Ours']);
  });
});

describe('an output sheet', () => {
  test('is proposed neither as a sheet nor as a table', async () => {
    const { bench } = await written();
    expect((await bench.workbook.places()).map(({ name }) => name)).toEqual(['Orders']);
  });

  test('is refused as a source', async () => {
    const { bench } = await written();
    bench.engine.select(bench.engine.sheet('Customers'), [{ row: 4, column: 1, rows: 1, columns: 1 }]);
    expect(await faultOf(bench.workbook.selectedSource())).toEqual({
      id: 'selection.ownSheet',
      values: { sheet: 'Customers' },
    });
  });
});

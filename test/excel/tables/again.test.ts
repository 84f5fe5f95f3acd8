import type { Sheet } from '../../../src/workbench/engine';
import { Bench } from '../../support/adapter';
import type { Customer } from '../../support/customerTable';
import { CUSTOMERS, customerTable, put, shown } from '../../support/customerTable';

/** 乙 is first now, 丁 is new, 00123 is no more. */
const LATER: readonly Customer[] = [
  ['乙', 'A', 0.95, 19_760],
  ['丁', 'B', 0.6, 19_761],
  ['甲', 'B', 0.4, 19_727],
];
const COLUMN = { rank: 0, customer: 1, tier: 2, score: 3, last: 4, owner: 5, due: 6 };

async function written(): Promise<{ bench: Bench; sheet: Sheet }> {
  const bench = new Bench();
  await put(bench, customerTable());
  return { bench, sheet: bench.engine.sheet('Customers') };
}

test('written three times, nothing differs from written once', async () => {
  const { bench } = await written();
  const once = bench.engine.snapshot();
  const changes: string[] = [];
  bench.engine.onChange((change) => changes.push(change.kind));
  await put(bench, customerTable());
  await put(bench, customerTable());
  expect(bench.engine.snapshot()).toEqual(once);
  expect(changes).toEqual([]);
});

test('what people wrote stays beside its customer, new ones come, lost ones go, in order of rank', async () => {
  const { bench, sheet } = await written();
  bench.engine.enter(sheet, 4, COLUMN.owner, '王五');
  bench.engine.enter(sheet, 5, COLUMN.owner, '李四');
  bench.engine.enter(sheet, 5, COLUMN.due, '2024-12-24');
  expect(await put(bench, customerTable(LATER))).toBeNull();
  expect(shown(bench).slice(1)).toEqual([
    ['1', '乙', 'A', '0.95', '2/7/2024', '李四', '12/24/2024'],
    ['2', '丁', 'B', '0.60', '2/8/2024', '', ''],
    ['3', '甲', 'B', '0.40', '1/5/2024', '王五', ''],
  ]);
});

test('the row of a customer who is no more stays last while people wrote there, and says so', async () => {
  const { bench, sheet } = await written();
  bench.engine.enter(sheet, 6, COLUMN.owner, '王五');
  await put(bench, customerTable(LATER));
  expect(shown(bench).at(-1)).toEqual(['', '00123', 'not in the data', '', '', '王五', '']);
  bench.engine.enter(sheet, 7, COLUMN.owner, '');
  await put(bench, customerTable(LATER));
  expect(shown(bench).map((row) => row[1])).toEqual(['Customer', '乙', '丁', '甲']);
});

test('a customer who comes back has their row again', async () => {
  const { bench, sheet } = await written();
  bench.engine.enter(sheet, 6, COLUMN.owner, '王五');
  await put(bench, customerTable(LATER));
  await put(bench, customerTable());
  expect(shown(bench).slice(1)).toEqual([
    ['1', '甲', 'A', '0.90', '1/5/2024', '', ''],
    ['2', '乙', 'B', '0.50', '2/1/2024', '', ''],
    ['3', '00123', 'C', '0.25', '1/7/2024', '王五', ''],
  ]);
});

test('rules follow the rows: one per tier over all of them, none twice', async () => {
  const { bench } = await written();
  await put(bench, customerTable([...LATER, ['戊', 'C', 0.1, 19_723]]));
  const rules = bench.engine.snapshot().sheets[1]?.conditionalFormats as { type: string; areas: string[] }[];
  expect(rules.map(({ type, areas }) => `${type} ${areas.join()}`).sort()).toEqual([
    'CellValue C5:C8',
    'CellValue C5:C8',
    'CellValue C5:C8',
    'DataBar D5:D8',
  ]);
});

test('new rows have the number formats of the first one, also those that the user chose', async () => {
  const { bench, sheet } = await written();
  await bench.inExcel((_, context) => {
    const column = context.workbook.worksheets.getItem('Customers').getRange('D5:D7');
    column.numberFormat = [['0.0'], ['0.0'], ['0.0']];
  });
  await put(bench, customerTable(LATER));
  expect(shown(bench).map((row) => row[COLUMN.score])).toEqual(['Score', '1.0', '0.6', '0.4']);
  expect(sheet.format(5, COLUMN.due).numberFormat).toBe('m/d/yyyy');
  expect(sheet.format(5, COLUMN.customer).numberFormat).toBe('@');
});

test('a text cell that is none any more is made one before its text is written', async () => {
  const { bench, sheet } = await written();
  await bench.inExcel((_, context) => {
    context.workbook.worksheets.getItem('Customers').getRange('C5:C7').numberFormat = [
      ['General'],
      ['General'],
      ['General'],
    ];
  });
  const table = customerTable(CUSTOMERS.map(([key, , score, last]) => [key, '1-2', score, last]));
  await put(bench, table);
  expect(sheet.value(4, COLUMN.tier)).toBe('1-2');
});

describe('columns', () => {
  test('one that the policy asks for anew comes to the right edge', async () => {
    const { bench } = await written();
    const table = customerTable(LATER);
    const movement = { ...table.columns[3], id: 'moved', header: 'Moved', look: { kind: 'arrows' } as const };
    await put(bench, {
      ...table,
      columns: [...table.columns, { ...movement, kind: 'whole', by: 'program', cells: [1, 0, -1] }],
    });
    expect(shown(bench)[0]).toEqual([
      'Rank',
      'Customer',
      'Tier',
      'Score',
      'Last purchase',
      'Owner',
      'Due',
      'Moved',
    ]);
    expect(shown(bench).map((row) => row[7])).toEqual(['Moved', '1', '0', '-1']);
  });

  test('one of the program’s that the policy has no more goes, one of people’s while nobody wrote in it', async () => {
    const { bench, sheet } = await written();
    bench.engine.enter(sheet, 5, COLUMN.owner, '王五');
    const table = customerTable();
    const without = (...ids: string[]): typeof table => ({
      ...table,
      columns: table.columns.filter(({ id }) => !ids.includes(id)),
    });
    await put(bench, without('score', 'owner', 'due'));
    expect(shown(bench)[0]).toEqual(['Rank', 'Customer', 'Tier', 'Last purchase', 'Owner']);
    expect(shown(bench)[2]).toEqual(['2', '乙', 'B', '2/1/2024', '王五']);
    await put(bench, table);
    expect(shown(bench)[0]).toEqual(['Rank', 'Customer', 'Tier', 'Last purchase', 'Owner', 'Score', 'Due']);
    expect(shown(bench)[2]).toEqual(['2', '乙', 'B', '2/1/2024', '王五', '0.50', '']);
  });

  test('headers follow the language where they are ours', async () => {
    const { bench, sheet } = await written();
    bench.engine.enter(sheet, 3, COLUMN.owner, 'Account manager');
    const table = customerTable();
    const chinese = table.columns.map((column) => ({ ...column, header: `${column.header} 中` }));
    await put(bench, { ...table, columns: chinese });
    expect(shown(bench)[0]).toEqual([
      'Rank 中',
      'Customer 中',
      'Tier 中',
      'Score 中',
      'Last purchase 中',
      'Account manager',
      'Due 中',
    ]);
  });
});

test('lines above the table follow, but for one that the user wrote over', async () => {
  const { bench, sheet } = await written();
  bench.engine.enter(sheet, 0, 0, 'Our customers');
  await put(bench, { ...customerTable(), lines: ['Customers by tier', 'As of 2025-01-31', 'One more'] });
  expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual([
    'Our customers',
    'As of 2025-01-31 · One more',
    null,
  ]);
});

describe('what keeps it from being written is told, and the sheet stays as it was', () => {
  test.each<readonly [string, (bench: Bench, sheet: Sheet) => unknown, object]>([
    [
      'a protected sheet',
      (bench) =>
        bench.inExcel((_, { workbook }) => workbook.worksheets.getItem('Customers').protection.protect()),
      { id: 'sheet.protected', values: { sheet: 'Customers' } },
    ],
    [
      'a filter',
      (bench) =>
        bench.inExcel((_, { workbook }) =>
          workbook.worksheets
            .getItem('Customers')
            .tables.getItemAt(0)
            .columns.getItemAt(2)
            .filter.applyValuesFilter(['A']),
        ),
      { id: 'sheet.filtered', values: { sheet: 'Customers' } },
    ],
    [
      'a table made a plain range',
      (bench) =>
        bench.inExcel((_, { workbook }) =>
          workbook.worksheets.getItem('Customers').tables.getItemAt(0).convertToRange(),
        ),
      { id: 'sheet.plainRange', values: { sheet: 'Customers' } },
    ],
    [
      'something below the table',
      (bench) =>
        bench.inExcel((_, { workbook }) => {
          workbook.worksheets.getItem('Customers').getRange('B8').values = [['mine']];
        }),
      { id: 'sheet.belowTable', values: { sheet: 'Customers', address: 'Customers!B8' } },
    ],
  ])('%s', async (_title, hinder, told) => {
    const { bench, sheet } = await written();
    await hinder(bench, sheet);
    const before = bench.engine.snapshot();
    expect(await put(bench, customerTable(LATER))).toEqual(told);
    expect(bench.engine.snapshot()).toEqual(before);
  });
});

test.each(['1.9', '1.14', '1.15'] as const)('at level %s all comes to the same', async (apiLevel) => {
  const bench = new Bench(undefined, { apiLevel });
  await put(bench, customerTable());
  bench.engine.enter(bench.engine.sheet('Customers'), 4, COLUMN.owner, '王五');
  const table = customerTable(LATER);
  const columns = [
    ...table.columns.filter(({ id }) => id !== 'last'),
    {
      ...table.columns[3],
      id: 'new',
      header: 'New',
      kind: 'whole',
      by: 'program',
      cells: [7, 8, 9],
    } as const,
  ];
  await put(bench, { ...table, columns: columns as typeof table.columns });
  expect(shown(bench)).toEqual([
    ['Rank', 'Customer', 'Tier', 'Score', 'Owner', 'Due', 'New'],
    ['1', '乙', 'A', '0.95', '', '', '7'],
    ['2', '丁', 'B', '0.60', '', '', '8'],
    ['3', '甲', 'B', '0.40', '王五', '', '9'],
  ]);
});

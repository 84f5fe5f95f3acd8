import type { Sheet } from '../../../src/workbench/engine';
import { Bench, ORDERS } from '../../support/adapter';
import type { Customer } from '../../support/customerTable';
import { customerTable, put, shown } from '../../support/customerTable';

const LATER: readonly Customer[] = [
  ['乙', 'A', 0.95, 19_760],
  ['丁', 'B', 0.6, 19_761],
  ['甲', 'B', 0.4, 19_727],
];
const ORDER = ['Customer', '乙', '丁', '甲'];

async function written(): Promise<{ bench: Bench; sheet: Sheet }> {
  const bench = new Bench();
  await put(bench, customerTable());
  const sheet = bench.engine.sheet('Customers');
  bench.engine.enter(sheet, 4, 5, '王五');
  return { bench, sheet };
}

const inCustomers = (bench: Bench, work: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  bench.inExcel((_, { workbook }) => work(workbook.worksheets.getItem('Customers')));

const column = (bench: Bench, header: string): string[] => {
  const [headers = [], ...rows] = shown(bench);
  return rows.map((row) => row[headers.indexOf(header)] ?? '?');
};

const tierAreas = (bench: Bench): string[] => {
  const rules = bench.engine.snapshot().sheets.at(-1)?.conditionalFormats ?? [];
  return (rules as { type: string; areas: string[] }[]).flatMap(({ type, areas }) =>
    type === 'CellValue' ? [areas.join()] : [],
  );
};

test('rows inserted above the table: it is found where it stands now', async () => {
  const { bench, sheet } = await written();
  bench.engine.insertRows(sheet, 0, 2);
  await put(bench, { ...customerTable(LATER), lines: ['New', 'Lines'] });
  expect(shown(bench).map((row) => row[1])).toEqual(ORDER);
  expect([sheet.value(2, 0), sheet.value(3, 0)]).toEqual(['New', 'Lines']);
  expect(column(bench, 'Owner')).toEqual(['', '', '王五']);
});

test('a column inserted within the table stays the user’s, with what is in it', async () => {
  const { bench, sheet } = await written();
  bench.engine.insertColumns(sheet, 2, 1);
  bench.engine.enter(sheet, 3, 2, 'My note');
  bench.engine.enter(sheet, 5, 2, 'call in May');
  await put(bench, customerTable(LATER));
  expect(shown(bench)[0]?.slice(1, 4)).toEqual(['Customer', 'My note', 'Tier']);
  expect(column(bench, 'My note')).toEqual(['call in May', '', '']);
  expect(column(bench, 'Tier')).toEqual(['A', 'B', 'B']);
});

test('what the user wrote into a column of their own keeps the row of a customer who is no more', async () => {
  const { bench, sheet } = await written();
  bench.engine.enter(sheet, 3, 7, 'My note');
  bench.engine.enter(sheet, 6, 7, 'owes us');
  await put(bench, customerTable(LATER));
  expect(column(bench, 'Customer')).toEqual(['乙', '丁', '甲', '00123']);
  expect(column(bench, 'My note')).toEqual(['', '', '', 'owes us']);
});

test('an own column of formulas moves with its rows and keeps none of them', async () => {
  const { bench, sheet } = await written();
  bench.engine.enter(sheet, 3, 7, 'Twice');
  for (let row = 4; row < 7; row += 1) bench.engine.enter(sheet, row, 7, `=D${row + 1}*2`);
  await put(bench, customerTable(LATER));
  expect(column(bench, 'Customer')).toEqual(['乙', '丁', '甲']);
  expect([4, 5, 6].map((row) => sheet.formula(row, 7))).toEqual(['=D5*2', undefined, '=D7*2']);
});

test('a column that was moved is found by its header cell, whose name moves with it', async () => {
  const { bench, sheet } = await written();
  // Cut and inserted before Tier, Score takes its name along.
  bench.engine.paste(sheet, 3, 2, [
    ['Score', 'Tier'],
    ['0.9', 'A'],
    ['0.5', 'B'],
    ['0.25', 'C'],
  ]);
  await bench.inExcel((_, { workbook }) => {
    workbook.names.getItem('_CT_field_customers__score').formula = '=Customers!$C$4';
    workbook.names.getItem('_CT_field_customers__tier').formula = '=Customers!$D$4';
  });
  await put(bench, customerTable(LATER));
  expect(shown(bench)[0]?.slice(1, 4)).toEqual(['Customer', 'Score', 'Tier']);
  expect(column(bench, 'Tier')).toEqual(['A', 'B', 'B']);
  expect(column(bench, 'Score').map(Number)).toEqual([0.95, 0.6, 0.4]);
});

test('a renamed header, sheet and table keep their names', async () => {
  const { bench, sheet } = await written();
  bench.engine.enter(sheet, 3, 2, 'Class');
  bench.engine.renameSheet(sheet, 'Our customers');
  await bench.inExcel((_, { workbook }) => {
    workbook.tables.getItemAt(0).name = 'Kunden';
  });
  await put(bench, customerTable(LATER));
  expect(bench.engine.sheets.map(({ name }) => name)).toEqual(['Orders', 'Our customers']);
  expect(shown(bench, sheet).map((row) => row[2])).toEqual(['Class', 'A', 'B', 'B']);
});

test('the user’s own order stays, new customers come last', async () => {
  const { bench } = await written();
  await inCustomers(bench, (sheet) => {
    sheet.tables.getItemAt(0).sort.apply([{ key: 1, ascending: false }]);
  });
  const order = column(bench, 'Customer').filter((key) => key !== '00123');
  await put(bench, customerTable(LATER));
  expect(column(bench, 'Customer')).toEqual([...order, '丁']);
  expect(column(bench, 'Rank')).toEqual([...order.map((key) => (key === '乙' ? '1' : '3')), '2']);
});

test('hidden rows would not move with the others, so nothing is sorted', async () => {
  const { bench } = await written();
  await inCustomers(bench, (sheet) => {
    sheet.getRange('6:6').rowHidden = true;
  });
  await put(bench, customerTable(LATER));
  expect(column(bench, 'Customer')).toEqual(['甲', '乙', '丁']);
  expect(column(bench, 'Rank')).toEqual(['3', '1', '2']);
});

test('rows that the user deleted come again, at their rank', async () => {
  const { bench, sheet } = await written();
  bench.engine.deleteRows(sheet, 5, 1);
  await put(bench, customerTable());
  expect(column(bench, 'Customer')).toEqual(['甲', '乙', '00123']);
});

test('a row that the user pasted for a customer of theirs stays as it is', async () => {
  const { bench, sheet } = await written();
  bench.engine.paste(sheet, 7, 1, [['Prospect', 'D']]);
  await put(bench, customerTable(LATER));
  expect(
    shown(bench)
      .slice(1)
      .find((row) => row[1] === 'Prospect'),
  ).toEqual(['', 'Prospect', 'D', '', '', '', '']);
});

test('of two rows of a customer the first is theirs; the other stays when people wrote there, and else goes', async () => {
  const { bench, sheet } = await written();
  bench.engine.paste(sheet, 7, 0, [
    ['2', '乙', 'B', '0.5', '', '李四'],
    ['2', '乙', 'B', '0.5', '', ''],
  ]);
  await put(bench, customerTable(LATER));
  expect(
    shown(bench)
      .slice(1)
      .filter((row) => row[1] === '乙'),
  ).toEqual([
    ['1', '乙', 'A', '0.95', '2/7/2024', '', ''],
    ['2', '乙', 'B', '0.5', '', '李四', ''],
  ]);
});

test('a row whose key was edited is nobody’s: kept when people wrote there, and the customer has a new one', async () => {
  const { bench, sheet } = await written();
  bench.engine.enter(sheet, 4, 1, '甲 Ltd');
  bench.engine.enter(sheet, 5, 1, '乙 Ltd');
  await put(bench, customerTable(LATER));
  expect(shown(bench).slice(1)).toEqual([
    ['1', '乙', 'A', '0.95', '2/7/2024', '', ''],
    ['2', '丁', 'B', '0.60', '2/8/2024', '', ''],
    ['3', '甲', 'B', '0.40', '1/5/2024', '', ''],
    ['', '甲 Ltd', 'not in the data', '', '', '王五', ''],
  ]);
});

test('a row of the user’s without a key stays, an empty one goes', async () => {
  const { bench, sheet } = await written();
  bench.engine.insertRows(sheet, 5, 2);
  bench.engine.enter(sheet, 5, 3, '=SUM(D5)', 0.9);
  await put(bench, customerTable(LATER));
  expect(
    shown(bench)
      .slice(1)
      .map((row) => [row[1], row[3]]),
  ).toEqual([
    ['乙', '0.95'],
    ['丁', '0.60'],
    ['甲', '0.40'],
    ['', '0.90'],
  ]);
});

test.each([
  ['of the program', 2, 'Tier', ['A', 'B', 'B']],
  ['of people', 6, 'Due', ['', '', '']],
] as const)('a column %s that the user deleted is made anew', async (_title, at, header, cells) => {
  const { bench, sheet } = await written();
  bench.engine.deleteColumns(sheet, at, 1);
  await put(bench, customerTable(LATER));
  expect(shown(bench)[0]?.at(-1)).toBe(header);
  expect(column(bench, header)).toEqual(cells);
  expect(column(bench, 'Owner')).toEqual(['', '', '王五']);
});

test('without the column of customers no row is anybody’s: people’s stay, all others are made anew', async () => {
  const { bench, sheet } = await written();
  bench.engine.deleteColumns(sheet, 1, 1);
  await put(bench, customerTable(LATER));
  expect(column(bench, 'Customer')).toEqual(['', '乙', '丁', '甲']);
  expect(column(bench, 'Owner')).toEqual(['王五', '', '', '']);
});

test('a sheet that the user deleted is made anew', async () => {
  const { bench, sheet } = await written();
  bench.engine.deleteSheet(sheet);
  await put(bench, customerTable(LATER));
  expect(column(bench, 'Customer')).toEqual(['乙', '丁', '甲']);
  expect(
    bench.engine.snapshot().names.filter((name) => (name as { formula: string }).formula === '=#REF!'),
  ).toEqual([]);
});

test.each([
  ['by deleting its cells', (sheet: Excel.Worksheet) => sheet.tables.getItemAt(0).delete()],
  ['by deleting its rows', (sheet: Excel.Worksheet) => sheet.getRange('4:7').delete('Up')],
] as const)('a table that the user deleted %s is made anew on its sheet', async (_title, work) => {
  const { bench } = await written();
  await inCustomers(bench, work);
  await put(bench, customerTable(LATER));
  expect(bench.engine.sheets.map(({ name }) => name)).toEqual(['Orders', 'Customers']);
  expect(shown(bench).map((row) => row[1])).toEqual(ORDER);
  expect(tierAreas(bench)).toEqual(['C5:C7', 'C5:C7', 'C5:C7']);
});

test('where a deleted table stood the user has something: nothing is written, and a note says so', async () => {
  const { bench, sheet } = await written();
  await inCustomers(bench, (one) => {
    one.getRange('4:7').delete('Up');
  });
  bench.engine.enter(sheet, 5, 2, 'mine');
  const before = bench.engine.snapshot();
  expect(await put(bench, customerTable(LATER))).toEqual({
    id: 'sheet.occupied',
    values: { sheet: 'Customers', address: 'Customers!C6' },
  });
  expect(bench.engine.snapshot()).toEqual(before);
});

test('the user’s formats, rules and cells beside the table stay', async () => {
  const { bench, sheet } = await written();
  bench.engine.enter(sheet, 6, 9, 'mine');
  await inCustomers(bench, (one) => {
    one.getRange('B5').format.fill.color = '#FFFF00';
    one.getRange('C4').format.font.bold = true;
    const rule = one.getRange('D5:D7').conditionalFormats.add('CellValue');
    rule.cellValue.format.fill.color = '#FF0000';
    rule.cellValue.rule = { formula1: '0.3', operator: 'LessThan' };
  });
  await put(bench, customerTable(LATER));
  // The mark is on 甲, who is third now.
  expect(sheet.format(6, 1).fill).toBe('#FFFF00');
  expect(sheet.format(3, 2).bold).toBe(true);
  expect(sheet.value(6, 9)).toBe('mine');
  const rules = bench.engine.snapshot().sheets[1]?.conditionalFormats as { rule: object }[];
  expect(rules.filter(({ rule }) => JSON.stringify(rule).includes('LessThan'))).toHaveLength(1);
});

test('something beside the table keeps new columns away at 1.9, and a note says where', async () => {
  const bench = new Bench(ORDERS, { apiLevel: '1.9' });
  await put(bench, customerTable());
  const sheet = bench.engine.sheet('Customers');
  bench.engine.deleteColumns(sheet, 6, 1);
  bench.engine.enter(sheet, 6, 9, 'mine');
  const before = bench.engine.snapshot();
  expect(await put(bench, customerTable(LATER))).toEqual({
    id: 'write.besideTable',
    values: { table: 'Table1', address: 'Customers!J7' },
  });
  const after = bench.engine.snapshot();
  expect({ ...after, names: [] }).toEqual({ ...before, names: [] });
});

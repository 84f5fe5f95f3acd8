import { WorkbookEngine, WorkbookFault, areaOf, cultures } from '../../../src/workbench/engine';
import type { Sheet, WorkbookChange } from '../../../src/workbench/engine';

const workbook = (options = {}): { engine: WorkbookEngine; sheet: Sheet } => {
  const engine = new WorkbookEngine({ thisYear: 2026, ...options });
  return { engine, sheet: engine.activeSheet };
};

const refusal = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookFault) return error.code;
    throw error;
  }
  return 'nothing refused';
};

test('a new workbook has one sheet, with A1 selected', () => {
  const { engine, sheet } = workbook();
  expect(engine.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(engine.selection).toEqual({
    kind: 'cells',
    sheet,
    areas: [areaOf(0, 0)],
    active: { row: 0, column: 0 },
  });
});

test('typing reads numbers, dates, formulas and texts; the cell shows, the formula bar edits', () => {
  const { engine, sheet } = workbook();
  engine.enter(sheet, 0, 0, '1,234.5');
  engine.enter(sheet, 1, 0, '2024-01-05');
  engine.enter(sheet, 2, 0, '=SUM(A1:A2)', 46_530.5);
  engine.enter(sheet, 3, 0, "'00123");
  engine.enter(sheet, 4, 0, '12%');
  const cells = [0, 1, 2, 3, 4].map((row) => engine.cell(sheet, row, 0));
  expect(cells.map(({ text }) => text)).toEqual(['1,234.50', '1/5/2024', '46530.5', '00123', '12%']);
  expect(cells.map(({ edit }) => edit)).toEqual(['1234.5', '1/5/2024', '=SUM(A1:A2)', "'00123", '12%']);
  expect(cells.map(({ align }) => align)).toEqual(['right', 'right', 'right', 'left', 'right']);
});

test('what the formula bar shows, typed again, changes nothing', () => {
  const { engine, sheet } = workbook({ culture: cultures['de-DE'] });
  const typed = [
    '1.234,5',
    '05.01.2024',
    '12,5%',
    "'00123",
    'abc',
    'TRUE',
    '#N/A',
    '-5',
    '10:30',
    "'=1",
    "''x",
  ];
  typed.forEach((text, row) => engine.enter(sheet, row, 0, text));
  const before = engine.snapshot();
  typed.forEach((_, row) => engine.enter(sheet, row, 0, engine.cell(sheet, row, 0).edit));
  expect(engine.snapshot()).toEqual(before);
});

test('a text cell keeps what is typed', () => {
  const { engine, sheet } = workbook();
  engine.setNumberFormat(sheet, areaOf(0, 0, 3), '@');
  ['00123', '=1', "'x"].forEach((text, row) => engine.enter(sheet, row, 0, text));
  expect([0, 1, 2].map((row) => engine.cell(sheet, row, 0).text)).toEqual(['00123', '=1', "'x"]);
});

test('an empty entry empties the cell and leaves its format', () => {
  const { engine, sheet } = workbook();
  engine.enter(sheet, 0, 0, '12%');
  engine.enter(sheet, 0, 0, '');
  expect(engine.cell(sheet, 0, 0).type).toBe('Empty');
  expect(engine.cell(sheet, 0, 0).format.numberFormat).toBe('0%');
});

test('paste fills a block and leaves cells out that a short row does not reach', () => {
  const { engine, sheet } = workbook();
  engine.enter(sheet, 2, 2, 'kept');
  expect(engine.paste(sheet, 1, 1, [['a', 'b'], ['1']])).toEqual(areaOf(1, 1, 2, 2));
  expect([engine.cell(sheet, 2, 1).value, engine.cell(sheet, 2, 2).value]).toEqual([1, 'kept']);
});

test('a cell cannot hold more than 32 767 characters or 253 line feeds', () => {
  const { engine, sheet } = workbook();
  engine.enter(sheet, 0, 0, 'x'.repeat(32_767));
  expect(refusal(() => engine.enter(sheet, 0, 0, 'x'.repeat(32_768)))).toBe('InvalidArgument');
  expect(refusal(() => engine.enter(sheet, 0, 0, 'a\n'.repeat(254)))).toBe('InvalidArgument');
});

test.each([
  '',
  'x'.repeat(32),
  'a:b',
  'a\\b',
  'a/b',
  'a?b',
  'a*b',
  'a[b',
  'a]b',
  "'a",
  "a'",
  'History',
  'history',
])('no sheet can be named %p', (name) => {
  const { engine } = workbook();
  expect(refusal(() => engine.addSheet(name))).toBe('InvalidArgument');
});

test('sheet names are told apart without regard to case', () => {
  const { engine } = workbook();
  expect(refusal(() => engine.addSheet('SHEET1'))).toBe('ItemAlreadyExists');
  engine.renameSheet(engine.sheet('sheet1'), 'Sheet 2024');
  expect(engine.sheets[0]?.name).toBe('Sheet 2024');
});

test('the last visible sheet cannot be hidden or deleted; a hidden one gives its place to a neighbour', () => {
  const { engine, sheet } = workbook();
  expect(refusal(() => engine.setVisibility(sheet, 'Hidden'))).toBe('InvalidOperation');
  expect(refusal(() => engine.deleteSheet(sheet))).toBe('InvalidOperation');
  const second = engine.addSheet();
  engine.setVisibility(sheet, 'Hidden');
  expect(engine.activeSheet).toBe(second);
});

test('a csv opens with numbers, dates and their formats; a million rows of ten columns fit', () => {
  const { engine } = workbook();
  const sheet = engine.load('orders', [
    ['客户', '日期', '金额'],
    ['甲', '2024-01-05', '1,234.50'],
    ['乙', '2024-02-05', ''],
  ]);
  expect(engine.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'orders']);
  expect(engine.cell(sheet, 1, 1).value).toBe(45_296);
  expect(engine.cell(sheet, 1, 2).text).toBe('1,234.50');
  expect(engine.usedArea(sheet)).toEqual(areaOf(0, 0, 3, 3));
});

test('insert and delete move cells, formats, sizes and the used area', () => {
  const { engine, sheet } = workbook();
  engine.paste(sheet, 0, 0, [
    ['a', 'b'],
    ['1', '5%'],
    ['2', '6%'],
  ]);
  engine.setColumnWidth(sheet, 1, 99);
  engine.insertRows(sheet, 1, 2);
  engine.insertColumns(sheet, 1);
  expect(engine.cell(sheet, 3, 2).text).toBe('5%');
  expect(sheet.columnWidths.get(2)).toBe(99);
  engine.deleteRows(sheet, 0, 3);
  engine.deleteColumns(sheet, 0, 2);
  expect([0, 1].map((row) => engine.cell(sheet, row, 0).text)).toEqual(['5%', '6%']);
});

test('cells with contents are never pushed off the sheet', () => {
  const { engine, sheet } = workbook();
  engine.enter(sheet, 1_048_575, 0, 'last');
  expect(refusal(() => engine.insertRows(sheet, 0))).toBe('InvalidOperation');
});

test('what is typed right below a table joins it; what is typed elsewhere does not', () => {
  const { engine, sheet } = workbook();
  engine.paste(sheet, 0, 0, [
    ['a', 'b'],
    ['1', '2'],
  ]);
  const table = engine.createTable(sheet, areaOf(0, 0, 2, 2));
  engine.enter(sheet, 2, 0, '3');
  engine.enter(sheet, 0, 2, 'c');
  engine.enter(sheet, 8, 0, 'far');
  expect(table.area).toEqual(areaOf(0, 0, 3, 3));
  expect(table.columns.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

test('a protected sheet refuses entries but into unlocked cells', () => {
  const { engine, sheet } = workbook();
  sheet.changeFormat(areaOf(0, 1), (format) => ({ ...format, locked: false }));
  engine.protectSheet(sheet);
  expect(refusal(() => engine.enter(sheet, 0, 0, 'x'))).toBe('AccessDenied');
  expect(refusal(() => engine.insertRows(sheet, 0))).toBe('AccessDenied');
  engine.enter(sheet, 0, 1, 'x');
  engine.unprotectSheet(sheet);
  engine.enter(sheet, 0, 0, 'x');
});

test('a protected structure refuses new, renamed, moved and deleted sheets', () => {
  const { engine, sheet } = workbook({ sheets: ['a', 'b'] });
  engine.protectStructure();
  const deeds = [
    () => engine.addSheet(),
    () => engine.renameSheet(sheet, 'c'),
    () => engine.moveSheet(sheet, 1),
    () => engine.deleteSheet(sheet),
  ];
  expect(deeds.map(refusal)).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied']);
  engine.enter(sheet, 0, 0, 'cells are free');
});

test('a read-only workbook refuses every change', () => {
  const { engine, sheet } = workbook();
  engine.load('Sheet1', [['a']]);
  engine.readOnly = true;
  expect(refusal(() => engine.enter(sheet, 0, 0, 'x'))).toBe('AccessDenied');
  expect(refusal(() => engine.addSheet())).toBe('AccessDenied');
});

test('listeners hear what changed and who did it, until they stop', () => {
  const { engine, sheet } = workbook();
  const heard: WorkbookChange[] = [];
  const stop = engine.onChange((change) => heard.push(change));
  engine.enter(sheet, 0, 0, 'x');
  engine.select(sheet, [areaOf(1, 1)]);
  stop();
  engine.enter(sheet, 0, 0, 'y');
  expect(heard).toEqual([
    { kind: 'cells', sheet, area: areaOf(0, 0), change: 'RangeEdited', origin: 'user' },
    { kind: 'selection', origin: 'user' },
  ]);
});

test('a snapshot is what persists: selection, active sheet and ids are not in it', () => {
  const fill = ({ engine, sheet }: { engine: WorkbookEngine; sheet: Sheet }) => {
    engine.enter(sheet, 0, 0, 'x');
    engine.createTable(sheet, areaOf(0, 0, 2));
    return engine;
  };
  const one = fill(workbook({ sheets: ['a', 'b'] }));
  const two = fill(workbook({ sheets: ['a', 'b'] }));
  two.deleteSheet(two.addSheet('gone'));
  two.select(two.sheet('b'), [areaOf(5, 5)]);
  expect(two.snapshot()).toEqual(one.snapshot());
  two.enter(two.sheet('a'), 0, 0, 'y');
  expect(two.snapshot()).not.toEqual(one.snapshot());
});

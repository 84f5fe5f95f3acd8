import { WorkbookEngine, areaOf } from '../../../src/workbench/engine';

function orders() {
  const engine = new WorkbookEngine({ thisYear: 2026 });
  const sheet = engine.load('Sheet1', [
    ['id', 'city'],
    ['1', 'Wien'],
    ['2', 'Graz'],
    ['3', 'Wien'],
    ['4', ''],
  ]);
  const shown = (): string[] =>
    [1, 2, 3, 4].filter((row) => !sheet.isRowHidden(row)).map((row) => engine.cell(sheet, row, 0).text);
  const button = (row: number, column: number) => {
    const found = engine.filters.buttonAt(sheet, row, column);
    if (!found) throw new Error('no button');
    return found;
  };
  return { engine, sheet, shown, button };
}

test('a filter puts a button into every cell of the first filled row, and goes again', () => {
  const { engine, sheet } = orders();
  const buttons = () => [0, 1, 2].map((column) => engine.filters.buttonAt(sheet, 0, column) !== undefined);
  expect(buttons()).toEqual([false, false, false]);
  engine.filters.toggle(sheet);
  expect(buttons()).toEqual([true, true, false]);
  expect(engine.filters.buttonAt(sheet, 1, 0)).toBeUndefined();
  engine.filters.toggle(sheet);
  expect(buttons()).toEqual([false, false, false]);
});

test('the texts of a column are listed once, with whether they are to be seen', () => {
  const { engine, sheet, button } = orders();
  engine.filters.toggle(sheet);
  engine.filters.choose(button(0, 0), ['2', '3']);
  expect(engine.filters.textsOf(button(0, 1))).toEqual([
    { text: 'Wien', shown: true },
    { text: 'Graz', shown: true },
    { text: '', shown: false },
  ]);
});

test('only rows with the chosen texts are shown, empty ones among them; without a choice all are', () => {
  const { engine, sheet, shown, button } = orders();
  engine.filters.toggle(sheet);
  engine.filters.choose(button(0, 1), ['Wien', '']);
  expect(shown()).toEqual(['1', '3', '4']);
  expect(button(0, 1).active).toBe(true);
  engine.filters.choose(button(0, 1), null);
  expect(shown()).toEqual(['1', '2', '3', '4']);
  expect(button(0, 1).active).toBe(false);
});

test("a table's header has buttons of its own, unless they are hidden", () => {
  const { engine, sheet, shown, button } = orders();
  const table = engine.createTable(sheet, areaOf(0, 0, 5, 2));
  engine.filters.choose(button(0, 1), ['Graz']);
  expect(shown()).toEqual(['2']);
  table.showFilterButton = false;
  expect(engine.filters.buttonAt(sheet, 0, 1)).toBeUndefined();
});

test('a sort takes the header row for what it is, and a table by its body', () => {
  const { engine, sheet, shown } = orders();
  engine.filters.sort(sheet, 2, 1, true);
  expect(shown()).toEqual(['2', '1', '3', '4']);
  expect(engine.cell(sheet, 0, 0).text).toBe('id');
  engine.createTable(sheet, areaOf(0, 0, 4, 2));
  engine.filters.sort(sheet, 0, 0, false);
  expect(shown()).toEqual(['3', '2', '1', '4']);
});

test('rows of numbers alone have no header', () => {
  const engine = new WorkbookEngine();
  const sheet = engine.load('Sheet1', [['3'], ['1'], ['2']]);
  engine.filters.sort(sheet, 0, 0, true);
  expect([0, 1, 2].map((row) => engine.cell(sheet, row, 0).value)).toEqual([1, 2, 3]);
});

test('a protected sheet refuses to be filtered', () => {
  const { engine, sheet, button } = orders();
  engine.filters.toggle(sheet);
  const before = button(0, 1);
  engine.protectSheet(sheet);
  expect(() => engine.filters.choose(before, ['Wien'])).toThrow('You cannot perform');
});

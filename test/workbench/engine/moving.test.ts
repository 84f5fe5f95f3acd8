import { WorkbookEngine, areaOf } from '../../../src/workbench/engine';
import { addName, nameFormula } from '../../../src/workbench/engine/names';
import { addRule } from '../../../src/workbench/engine/rules';

function workbook() {
  const engine = new WorkbookEngine();
  const sheet = engine.load('Data', [
    ['id', 'amount'],
    ['a', '1'],
    ['b', '2'],
  ]);
  const { book } = engine;
  const name = (id: string, row: number, column: number, rows = 1, columns = 1) =>
    addName(book, id, null, { sheet, area: areaOf(row, column, rows, columns) });
  const names = () => Object.fromEntries(book.names.map((one) => [one.name, nameFormula(one)]));
  const text = (row: number, column: number, on = sheet) => engine.cell(on, row, column).text;
  return { engine, sheet, book, name, names, text };
}

function sheetOf(engine: WorkbookEngine, name = 'Data') {
  const found = engine.snapshot().sheets.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

test('cut cells go with their formats and leave plain empty ones, also where both places overlap', () => {
  const { engine, sheet, text } = workbook();
  engine.setNumberFormat(sheet, areaOf(1, 1, 2), '0.00');
  engine.cells.move(sheet, areaOf(0, 1, 3), sheet, 1, 1);
  expect([0, 1, 2, 3].map((row) => text(row, 1))).toEqual(['', 'amount', '1.00', '2.00']);
  engine.cells.move(sheet, areaOf(1, 1, 3), sheet, 0, 5);
  expect(sheetOf(engine).formats).toEqual({ 'F2:F3': { numberFormat: '0.00' } });
});

test('a formula that is cut says what it said, of cells cut with it too', () => {
  const { engine, sheet, text } = workbook();
  engine.enter(sheet, 1, 2, '=B2*2', 2);
  engine.enter(sheet, 2, 2, '=C2+$A$1', 3);
  engine.cells.move(sheet, areaOf(1, 2, 2), sheet, 5, 4);
  const { cells } = sheetOf(engine);
  expect([cells.E6, cells.E7]).toEqual([
    { formula: '=B2*2', value: 2 },
    { formula: '=E6+$A$1', value: 3 },
  ]);
  expect(text(1, 2)).toBe('');
});

test('names go with cells that are cut whole, stay when a part of them is cut, and are lost under pasted cells', () => {
  const { engine, sheet, name, names } = workbook();
  name('whole', 0, 1);
  name('part', 0, 0, 3, 2);
  name('below', 0, 4);
  engine.cells.move(sheet, areaOf(0, 1, 3), sheet, 0, 4);
  expect(names()).toEqual({ whole: '=Data!$E$1', part: '=Data!$A$1:$B$3', below: '=#REF!' });
});

test('names go to another sheet, and come back by undo', () => {
  const { engine, sheet, name, names, text } = workbook();
  name('whole', 0, 1);
  const other = engine.addSheet('Other');
  engine.cells.move(sheet, areaOf(0, 1, 3), other, 2, 0);
  expect([names().whole, text(3, 0, other), text(1, 1)]).toEqual(['=Other!$A$3', '1', '']);
  engine.undo();
  expect([names().whole, text(3, 0, other), text(1, 1)]).toEqual(['=Data!$B$1', '', '1']);
});

test('rules go with the cells that are cut, and are taken off those that are pasted over', () => {
  const { engine, sheet, book } = workbook();
  const areasOf = (index: number, name = 'Data') =>
    (sheetOf(engine, name).conditionalFormats[index] as { areas: string[] }).areas;
  addRule(book, sheet, [areaOf(1, 4, 4)], 'CellValue');
  addRule(book, sheet, [areaOf(1, 1, 2)], 'CellValue');
  engine.cells.move(sheet, areaOf(2, 1), sheet, 2, 4);
  expect(areasOf(0)).toEqual(['B2', 'E3']);
  expect(areasOf(1)).toEqual(['E2', 'E4:E5']);
  const other = engine.addSheet('Other');
  engine.cells.move(sheet, areaOf(0, 1, 3), other, 0, 0);
  expect([areasOf(0), areasOf(0, 'Other')]).toEqual([['E3'], ['A2']]);
});

test('a table goes whole with its cells; none is put over another', () => {
  const { engine, sheet } = workbook();
  engine.createTable(sheet, areaOf(0, 0, 3, 2), true, 'Sales');
  engine.cells.move(sheet, areaOf(0, 0, 3, 2), sheet, 5, 3);
  expect(engine.snapshot().tables).toMatchObject([{ name: 'Sales', address: 'Data!D6:E8' }]);
  engine.enter(sheet, 0, 0, 'x');
  expect(() => engine.cells.move(sheet, areaOf(0, 0, 4, 9), sheet, 5, 0)).toThrow();
  expect(() => engine.cells.move(sheet, areaOf(0, 0, 3, 2), sheet, 5, 3)).toThrow();
});

test('a column cut out of a table leaves a header that Excel gives', () => {
  const { engine, sheet, text } = workbook();
  engine.createTable(sheet, areaOf(0, 0, 3, 2), true, 'Sales');
  engine.cells.move(sheet, areaOf(0, 1, 3), sheet, 0, 4);
  expect([text(0, 1), text(1, 1), text(0, 4), text(1, 4)]).toEqual(['Column1', '', 'amount', '1']);
});

test('locked cells are neither cut nor pasted over', () => {
  const { engine, sheet } = workbook();
  const other = engine.addSheet('Other');
  engine.protectSheet(sheet);
  expect(() => engine.cells.move(sheet, areaOf(0, 1, 3), other, 0, 0)).toThrow();
  expect(() => engine.cells.move(other, areaOf(5, 5), sheet, 0, 0)).toThrow();
});

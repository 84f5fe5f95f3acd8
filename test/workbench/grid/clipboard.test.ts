import type { Area } from '../../../src/workbench/engine';
import { WorkbookEngine, formatArea, parseArea } from '../../../src/workbench/engine';
import type { Copied } from '../../../src/workbench/grid/clipboard';
import { paste } from '../../../src/workbench/grid/clipboard';

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};

function filled() {
  const engine = new WorkbookEngine();
  const sheet = engine.activeSheet;
  engine.paste(sheet, 0, 0, [
    ['0.123456', '=A1*2'],
    ['x', '3'],
  ]);
  engine.setNumberFormat(sheet, area('A1'), '0.00');
  const texts = (address: string): string[][] => {
    const { row, column, rows, columns } = area(address);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => engine.cell(sheet, row + r, column + c).text),
    );
  };
  const copied = (address: string, cut = false): Copied => ({ sheet, area: area(address), cut });
  const pasteAt = (address: string, from: Copied | null, rows: string[][]): string | null => {
    engine.select(sheet, [area(address)]);
    const target = paste(engine, from, rows);
    return target && formatArea(target);
  };
  return { engine, sheet, texts, copied, pasteAt };
}

test('cells copied here keep all digits, formats and formulas, whose references move along', () => {
  const { engine, sheet, copied, texts, pasteAt } = filled();
  expect(pasteAt('D3', copied('A1:B1'), texts('A1:B1'))).toBe('D3:E3');
  expect(engine.cell(sheet, 2, 3).value).toBe(0.123456);
  expect(engine.cell(sheet, 2, 3).text).toBe('0.12');
  expect(engine.cell(sheet, 2, 4).formula).toBe('=D3*2');
});

test('text of another program is read as typed, although cells were copied here before', () => {
  const { engine, sheet, copied, pasteAt } = filled();
  expect(pasteAt('D3', copied('A1:B1'), [['2026-03-05', '00123']])).toBe('D3:E3');
  expect(engine.cell(sheet, 2, 4).value).toBe(123);
});

test('one cell fills all selected ones, a block as often as it fits without a rest', () => {
  const { copied, texts, pasteAt } = filled();
  expect(pasteAt('D1:E3', null, [['z']])).toBe('D1:E3');
  expect(texts('D1:E3')).toEqual([
    ['z', 'z'],
    ['z', 'z'],
    ['z', 'z'],
  ]);
  expect(pasteAt('G1:G4', copied('A2:B2'), [['x', '3']])).toBe('G1:H1');
  expect(pasteAt('G1:H4', copied('A2:B2'), [['x', '3']])).toBe('G1:H4');
  expect(texts('G4:H4')).toEqual([['x', '3']]);
});

test('cells that are cut go away when they are pasted, but not where they were pasted over themselves', () => {
  const { copied, texts, pasteAt } = filled();
  expect(pasteAt('B2', copied('A1:B2', true), texts('A1:B2'))).toBe('B2:C3');
  expect(texts('A1:C3')).toEqual([
    ['', '', ''],
    ['', '0.12', '=B2*2'],
    ['', 'x', '3'],
  ]);
});

test('a paste is one step of undo', () => {
  const { engine, copied, texts, pasteAt } = filled();
  pasteAt('D1:D4', copied('B2'), [['3']]);
  expect(texts('D1:D4')).toEqual([['3'], ['3'], ['3'], ['3']]);
  engine.undo();
  expect(texts('D1:D4')).toEqual([[''], [''], [''], ['']]);
});

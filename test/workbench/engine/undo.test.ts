import { WorkbookEngine, areaOf } from '../../../src/workbench/engine';
import type { CellChange } from '../../../src/workbench/engine';

function workbook() {
  const engine = new WorkbookEngine({ thisYear: 2026 });
  const sheet = engine.load('Sheet1', [
    ['id', 'amount'],
    ['b', '2'],
    ['a', '1'],
  ]);
  return { engine, sheet };
}

const works: [string, (engine: WorkbookEngine) => unknown][] = [
  ['a typed cell', (engine) => engine.enter(engine.activeSheet, 1, 1, '=A1', 7)],
  ['a typed date and its format', (engine) => engine.enter(engine.activeSheet, 5, 5, '2026-01-31')],
  ['a paste', (engine) => engine.paste(engine.activeSheet, 0, 0, [['x', 'y'], ['z']])],
  ['emptied cells', (engine) => engine.clear(engine.activeSheet, areaOf(0, 0, 2, 2))],
  ['rows put in', (engine) => engine.insertRows(engine.activeSheet, 1, 3)],
  ['rows taken out', (engine) => engine.deleteRows(engine.activeSheet, 1)],
  ['columns put in', (engine) => engine.insertColumns(engine.activeSheet, 0)],
  ['columns taken out', (engine) => engine.deleteColumns(engine.activeSheet, 1)],
  [
    'a sort',
    (engine) =>
      engine.sort(engine.activeSheet, areaOf(1, 0, 2, 2), [{ key: 0, ascending: true, textAsNumber: false }]),
  ],
  ['a number format', (engine) => engine.setNumberFormat(engine.activeSheet, areaOf(0, 1, 9), '0.00')],
  ['a column width', (engine) => engine.setColumnWidth(engine.activeSheet, 1, 99)],
  ['a table', (engine) => engine.createTable(engine.activeSheet, areaOf(0, 0, 3, 2))],
  ['a copy', (engine) => engine.cells.copy(engine.activeSheet, areaOf(0, 0, 2, 2), engine.activeSheet, 4, 4)],
  ['a cut', (engine) => engine.cells.move(engine.activeSheet, areaOf(0, 0, 2, 2), engine.activeSheet, 4, 4)],
  [
    'a fill',
    (engine) => engine.cells.fill(engine.activeSheet, [areaOf(0, 0, 2, 2), areaOf(5, 5)], '2026-01-31'),
  ],
  ['hidden rows', (engine) => engine.cells.hide(engine.activeSheet, 'rows', areaOf(1, 0, 2), true)],
  ['a filter', (engine) => engine.filters.toggle(engine.activeSheet)],
  ['a sort by a column', (engine) => engine.filters.sort(engine.activeSheet, 1, 0, true)],
  ['a new sheet', (engine) => engine.addSheet('New')],
  ['a renamed sheet', (engine) => engine.renameSheet(engine.activeSheet, 'Other')],
];

test.each(works)('%s: the workbook is as before', (_, work) => {
  const { engine } = workbook();
  const before = engine.snapshot();
  work(engine);
  expect(engine.snapshot()).not.toEqual(before);
  expect(engine.undo()).toBe(true);
  expect(engine.snapshot()).toEqual(before);
  expect(engine.undo()).toBe(false);
});

test.each(works)('%s: done again, the workbook is as it was after it', (_, work) => {
  const { engine } = workbook();
  const before = engine.snapshot();
  work(engine);
  const after = engine.snapshot();
  expect(engine.redo()).toBe(false);
  for (let round = 0; round < 2; round += 1) {
    engine.undo();
    expect(engine.redo()).toBe(true);
    expect(engine.snapshot()).toEqual(after);
  }
  expect(engine.canRedo).toBe(false);
  engine.undo();
  expect(engine.snapshot()).toEqual(before);
});

test('steps that were taken back are done again one by one, until something else is done', () => {
  const { engine, sheet } = workbook();
  const states = [engine.snapshot()];
  for (const [, work] of works.slice(0, 8)) {
    work(engine);
    states.push(engine.snapshot());
  }
  while (engine.undo());
  for (const state of states.slice(1)) {
    expect(engine.redo()).toBe(true);
    expect(engine.snapshot()).toEqual(state);
  }
  engine.undo();
  engine.enter(sheet, 9, 9, 'new');
  expect(engine.redo()).toBe(false);
  engine.undo();
  expect(engine.snapshot()).toEqual(states.at(-2));
});

test('what is done together is one step', () => {
  const { engine, sheet } = workbook();
  const before = engine.snapshot();
  engine.together(() => {
    engine.clear(sheet, areaOf(0, 0));
    engine.clear(sheet, areaOf(1, 1));
  });
  expect(engine.undo()).toBe(true);
  expect(engine.snapshot()).toEqual(before);
});

test('steps are taken back one by one, the last first', () => {
  const { engine, sheet } = workbook();
  const states = [engine.snapshot()];
  for (const [, work] of works.slice(0, 8)) {
    work(engine);
    states.push(engine.snapshot());
  }
  for (const state of states.slice(0, -1).reverse()) {
    engine.undo();
    expect(engine.snapshot()).toEqual(state);
  }
  engine.enter(sheet, 0, 0, 'again');
  engine.undo();
  expect(engine.snapshot()).toEqual(states[0]);
});

test('fifty steps are remembered', () => {
  const { engine, sheet } = workbook();
  for (let i = 1; i <= 51; i += 1) engine.enter(sheet, 0, 0, String(i));
  let steps = 0;
  while (engine.undo()) steps += 1;
  expect([steps, engine.cell(sheet, 0, 0).value]).toEqual([50, 1]);
});

test('what does nothing to the workbook is no step: selecting, bringing a sheet to the front, a refusal', () => {
  const { engine, sheet } = workbook();
  const second = engine.addSheet();
  engine.forgetSteps();
  engine.select(sheet, [areaOf(3, 3)]);
  engine.activate(second);
  expect(() => engine.renameSheet(sheet, 'a/b')).toThrow();
  expect(engine.canUndo).toBe(false);
});

test('opening a file, protection and a deleted sheet leave nothing to take back', () => {
  const { engine, sheet } = workbook();
  expect(engine.canUndo).toBe(false);
  const second = engine.addSheet();
  engine.enter(sheet, 0, 0, 'x');
  engine.deleteSheet(second);
  expect(engine.canUndo).toBe(false);
  engine.enter(sheet, 0, 0, 'y');
  engine.protectSheet(sheet);
  expect(engine.canUndo).toBe(false);
});

test('what someone else did is not taken back, nor anything before it', () => {
  const { engine, sheet } = workbook();
  engine.enter(sheet, 0, 0, 'mine');
  engine.book.origin = 'remote';
  engine.enter(sheet, 1, 0, 'theirs');
  engine.book.origin = 'user';
  expect(engine.undo()).toBe(false);
  engine.enter(sheet, 2, 0, 'mine again');
  expect(engine.undo()).toBe(true);
  expect([0, 1, 2].map((row) => engine.cell(sheet, row, 0).value)).toEqual(['mine', 'theirs', 'a']);
});

test('listeners hear the opposite of what was done', () => {
  const { engine, sheet } = workbook();
  engine.insertRows(sheet, 1, 2);
  const heard: CellChange[] = [];
  engine.onChange((change) => {
    if (change.kind === 'cells') heard.push(change.change);
  });
  engine.undo();
  expect(heard).toEqual(['RowDeleted']);
});

test('a sheet that was added is gone, and another one in front', () => {
  const { engine, sheet } = workbook();
  const added = engine.addSheet();
  engine.activate(added);
  engine.undo();
  expect([engine.sheets, engine.activeSheet, added.deleted]).toEqual([[sheet], sheet, true]);
});

import { WorkbookEngine, areaOf } from '../../../src/workbench/engine';
import type { ConditionalFormat } from '../../../src/workbench/engine/state';
import { addRule, setPriority } from '../../../src/workbench/engine/state';

/** A column of values with rules on it; what each cell is filled with. */
function fills(
  values: readonly string[],
  ...rules: readonly {
    readonly type?: ConditionalFormat['type'];
    readonly rule: Record<string, unknown>;
    readonly fill: string;
    readonly stop?: boolean;
  }[]
): (string | undefined)[] {
  const engine = new WorkbookEngine();
  const sheet = engine.activeSheet;
  values.forEach((text, row) => engine.enter(sheet, row, 0, text));
  // The last one added comes first: add in reverse.
  for (const { type = 'CellValue', rule, fill, stop = false } of [...rules].reverse()) {
    const added = addRule(engine.book, sheet, [areaOf(0, 0, values.length)], type);
    Object.assign(added, { rule, stopIfTrue: stop });
    added.format.fill = fill;
  }
  return values.map((_, row) => engine.cell(sheet, row, 0).fill);
}

const equals = (constant: string) => ({ operator: 'EqualTo', formula1: `="${constant}"` });

test('CellValue rules compare with text constants without regard to case', () => {
  expect(fills(['A', 'a', 'B', ''], { rule: equals('A'), fill: '#111111' })).toEqual([
    '#111111',
    '#111111',
    undefined,
    undefined,
  ]);
});

test.each([
  ['GreaterThan', '=10', undefined, [false, false, true]],
  ['GreaterThanOrEqual', '=10', undefined, [false, true, true]],
  ['LessThan', '10', undefined, [true, false, false]],
  ['LessThanOrEqual', '10', undefined, [true, true, false]],
  ['NotEqualTo', '=10', undefined, [true, false, true]],
  ['Between', '=15', '=10', [false, true, false]],
  ['NotBetween', '=10', '=15', [true, false, true]],
])('%s %s %s', (operator, formula1, formula2, expected) => {
  const found = fills(['5', '10', '20'], { rule: { operator, formula1, formula2 }, fill: '#111111' });
  expect(found.map((fill) => fill !== undefined)).toEqual(expected);
});

test('the first rule that holds paints; an equal property of a later one does not show', () => {
  expect(
    fills(
      ['20'],
      { rule: { operator: 'GreaterThan', formula1: '=1' }, fill: '#111111' },
      { rule: { operator: 'GreaterThan', formula1: '=2' }, fill: '#222222' },
    ),
  ).toEqual(['#111111']);
});

test('stopIfTrue ends the list even when its rule paints nothing of a later one', () => {
  const engine = new WorkbookEngine();
  const sheet = engine.activeSheet;
  engine.enter(sheet, 0, 0, '5');
  const later = addRule(engine.book, sheet, [areaOf(0, 0)], 'CellValue');
  Object.assign(later, { rule: { operator: 'GreaterThan', formula1: '=1' } });
  later.format.bold = true;
  const first = addRule(engine.book, sheet, [areaOf(0, 0)], 'CellValue');
  Object.assign(first, { rule: { operator: 'GreaterThan', formula1: '=1' }, stopIfTrue: true });
  first.format.fill = '#111111';
  expect(engine.cell(sheet, 0, 0)).toMatchObject({ fill: '#111111', bold: false });
  setPriority(engine.book, sheet, first, 99);
  expect(engine.cell(sheet, 0, 0)).toMatchObject({ fill: '#111111', bold: true });
});

test('ContainsText rules look for a text', () => {
  expect(
    fills(['xAy', 'b'], { type: 'ContainsText', rule: { operator: 'Contains', text: 'a' }, fill: '#111111' }),
  ).toEqual(['#111111', undefined]);
});

test.each([
  ['=$A1="A"', [true, false, false]],
  ['=AND(A1<>"",NOT(A1="B"))', [true, false, true]],
  ['=A1>1+1', [true, true, true]],
  ['=ISBLANK(A2)', [false, false, true]],
  ['=VLOOKUP(A1,B:C,2)', [false, false, false]],
])('Custom rule %s moves its relative references with the cell', (formula, expected) => {
  const found = fills(['A', 'B', 'C'], { type: 'Custom', rule: { formula }, fill: '#111111' });
  expect(found.map((fill) => fill !== undefined)).toEqual(expected);
});

test('rules follow inserted rows', () => {
  const engine = new WorkbookEngine();
  const sheet = engine.activeSheet;
  engine.enter(sheet, 1, 0, 'A');
  const rule = addRule(engine.book, sheet, [areaOf(1, 0, 2)], 'CellValue');
  rule.rule = equals('A');
  rule.format.fill = '#111111';
  engine.insertRows(sheet, 0, 3);
  expect(engine.cell(sheet, 4, 0).fill).toBe('#111111');
  expect(rule.references.map(({ area }) => area)).toEqual([areaOf(4, 0, 2)]);
});

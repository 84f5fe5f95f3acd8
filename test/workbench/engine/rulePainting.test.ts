import type { Painted } from '../../../src/workbench/engine';
import { WorkbookEngine, areaOf } from '../../../src/workbench/engine';
import type { ConditionalFormat } from '../../../src/workbench/engine/state';
import { addRule, clearRules } from '../../../src/workbench/engine/state';

type Settings = Readonly<Record<string, unknown>>;

/** A column of typed values with one rule on it. */
function column(
  texts: readonly string[],
  type: ConditionalFormat['type'],
  rule: Settings,
  settings: Settings = {},
) {
  const engine = new WorkbookEngine();
  const sheet = engine.activeSheet;
  texts.forEach((text, row) => engine.enter(sheet, row, 0, text));
  const added = addRule(engine.book, sheet, [areaOf(0, 0, texts.length)], type);
  added.rule = rule;
  added.format.fill = '#111111';
  for (const [key, value] of Object.entries(settings)) added.settings.set(key, value);
  return { engine, sheet, cells: () => texts.map((_, row) => engine.cell(sheet, row, 0)) };
}

const painted = (texts: readonly string[], type: ConditionalFormat['type'], rule: Settings): string =>
  column(texts, type, rule)
    .cells()
    .map(({ fill }) => (fill ? 'x' : '-'))
    .join('');

const icons = (texts: readonly string[], settings: Settings): (number | undefined)[] =>
  column(texts, 'IconSet', {}, settings)
    .cells()
    .map((cell) => cell.painted.icon?.index);

const bars = (texts: readonly string[], settings: Settings = {}): Painted['bar'][] =>
  column(texts, 'DataBar', {}, settings)
    .cells()
    .map((cell) => cell.painted.bar);

describe('icon sets', () => {
  test('change at 33 and 67 % between the lowest and the highest unless told otherwise', () => {
    // 10 + 33 % of 100 = 43, 10 + 67 % = 77
    expect(icons(['10', '42', '43', '76', '77', '110', 'text', ''], {})).toEqual([
      0,
      0,
      1,
      1,
      2,
      2,
      undefined,
      undefined,
    ]);
  });

  test('of four and five icons change at quarters and fifths', () => {
    const hundred = ['0', '20', '25', '40', '50', '60', '75', '80', '100'];
    expect(icons(hundred, { Style: 'FourRating' })).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 3]);
    expect(icons(hundred, { Style: 'FiveArrows' })).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  const limits = (type: string, low: string, high: string, operator = 'GreaterThanOrEqual') => ({
    Criteria: [{}, { type, operator, formula: low }, { type, operator: 'GreaterThan', formula: high }],
  });

  test('by number: at or above, or only above', () => {
    expect(icons(['-1', '0', '1'], limits('Number', '=0', '=0'))).toEqual([0, 1, 2]);
    expect(icons(['-1', '0', '1'], limits('Number', '=0', '=0', 'GreaterThan'))).toEqual([0, 0, 2]);
  });

  test('by percentile: between the two nearest numbers', () => {
    // The median of 1, 2, 3, 1000 is 2.5, the 75th percentile is 3 + 0.25 × 997 = 252.25.
    expect(icons(['1', '2', '3', '1000'], limits('Percentile', '=50', '=75'))).toEqual([0, 0, 1, 2]);
  });

  test('can be turned round; single icons can be of other sets; the text can be left out', () => {
    expect(icons(['0', '50', '100'], { ReverseIconOrder: true })).toEqual([2, 1, 0]);
    const custom = { set: 'ThreeFlags', index: 2 };
    const criteria = [{ customIcon: custom }, ...limits('Percent', '=33', '=67').Criteria.slice(1)];
    const [first] = column(['0', '100'], 'IconSet', {}, { Criteria: criteria, ShowIconOnly: true }).cells();
    expect([first?.painted.icon, first?.text, first?.value]).toEqual([custom, '', 0]);
  });
});

describe('data bars', () => {
  test('of positive numbers start at the left, the highest fills the cell', () => {
    expect(bars(['0', '5', '10']).map((bar) => [bar?.start, bar?.share, bar?.axis])).toEqual([
      [0, 0, undefined],
      [0, 0.5, undefined],
      [0, 1, undefined],
    ]);
  });

  test('of negative numbers grow to the left from an axis, in their own colour', () => {
    // From −10 to 30: the axis stands at a quarter.
    const [low, high, none] = bars(['-10', '30', 'x'], { 'NegativeFormat.FillColor': '#AA0000' });
    expect(low).toMatchObject({
      start: 0,
      share: 0.25,
      color: '#AA0000',
      leftwards: true,
      axis: { at: 0.25 },
    });
    expect(high).toMatchObject({ start: 0.25, share: 0.75, color: '#638EC6', leftwards: false });
    expect(none).toBeUndefined();
  });

  test('the axis can stand in the middle or be left out; negative bars can have the positive colour', () => {
    const [middle] = bars(['-10', '20'], { AxisFormat: 'CellMidPoint' });
    expect(middle).toMatchObject({ start: 0.25, share: 0.25, axis: { at: 0.5 } });
    const [none] = bars(['-10', '20'], { AxisFormat: 'None', 'NegativeFormat.MatchPositiveFillColor': true });
    expect(none).toMatchObject({ start: 0, share: 0, color: '#638EC6', leftwards: false });
    expect(none?.axis).toBeUndefined();
  });

  test('have the ends they are given; what lies beyond is held there', () => {
    const ends = {
      LowerBoundRule: { type: 'Number', formula: '=10' },
      UpperBoundRule: { type: 'Number', formula: 30 },
    };
    expect(bars(['5', '20', '40'], ends).map((bar) => bar?.share)).toEqual([0, 0.5, 1]);
    expect(bars(['5', '20'], { BarDirection: 'RightToLeft' })[0]).toMatchObject({
      start: 0.75,
      leftwards: true,
    });
  });

  test('can stand for the text', () => {
    const [cell] = column(['5'], 'DataBar', {}, { ShowDataBarOnly: true }).cells();
    expect([cell?.text, cell?.value]).toEqual(['', 5]);
  });
});

test('a colour scale of three points changes its direction at the middle one', () => {
  const stop = (type: string, color: string, formula?: string) => ({ type, color, formula });
  const criteria = {
    minimum: stop('LowestValue', '#000000'),
    midpoint: stop('Percentile', '#FFFFFF', '=50'),
    maximum: stop('HighestValue', '#FF0000'),
  };
  // The middle of 0, 10, 20, 100, 1000 is 20.
  const { cells } = column(['0', '10', '20', '100', '1000'], 'ColorScale', {}, { Criteria: criteria });
  expect(cells().map((cell) => cell.painted.fill)).toEqual([
    '#000000',
    '#808080',
    '#FFFFFF',
    '#FFEAEA', // 80 of 980 towards red: 255 − 255 × 80 / 980 = 234.2
    '#FF0000',
  ]);
});

test.each([
  ['TopItems', 2, '--xx-'],
  ['BottomItems', 1, 'x----'],
  ['TopPercent', 50, '--xx-'],
  ['BottomPercent', 10, 'x----'],
  ['TopItems', 1000, 'xxxx-'],
])('%s %d', (type, rank, expected) => {
  expect(painted(['1', '2', '3', '4', 'text'], 'TopBottom', { type, rank })).toBe(expected);
});

test('equals of the last one of the top are in it', () => {
  expect(painted(['3', '3', '5', '1'], 'TopBottom', { type: 'TopItems', rank: 2 })).toBe('xxx-');
});

test.each([
  // The mean of 1, 2, 3, 6 is 3; their deviation as a sample is √(14/3) = 2.16.
  ['AboveAverage', '---x----'],
  ['BelowAverage', 'xx------'],
  ['EqualOrAboveAverage', '--xx----'],
  ['EqualOrBelowAverage', 'xxx-----'],
  ['OneStdDevAboveAverage', '---x----'],
  ['TwoStdDevAboveAverage', '--------'],
  ['OneStdDevBelowAverage', '--------'],
  ['Blanks', '-----xx-'],
  ['NonBlanks', 'xxxxx---'],
  ['Errors', '-------x'],
  ['NonErrors', 'xxxxxxx-'],
  ['UniqueValues', 'xxxxx-x-'],
  ['DuplicateValues', '--------'],
])('%s', (criterion, expected) => {
  expect(painted(['1', '2', '3', '6', 'a', '', ' ', '#N/A'], 'PresetCriteria', { criterion })).toBe(expected);
});

test('duplicates are found without regard to case', () => {
  const texts = ['A', 'b', 'a', '1', '', ''];
  expect(painted(texts, 'PresetCriteria', { criterion: 'DuplicateValues' })).toBe('x-x---');
  expect(painted(texts, 'PresetCriteria', { criterion: 'UniqueValues' })).toBe('-x-x--');
});

test.each([
  ['Contains', 'an', 'x-x--'],
  ['NotContains', 'an', '-x-xx'],
  ['BeginsWith', 'AN', '--x--'],
  ['EndsWith', 'a', 'x----'],
  ['Contains', 'b?n*a', 'x----'],
  ['Contains', '~?', '-x---'],
])('text %s "%s", by letters of either case; an error contains nothing', (operator, text, expected) => {
  expect(painted(['Banana', 'why?', 'Ant', '#N/A', '12'], 'ContainsText', { operator, text })).toBe(expected);
});

test('CellValue rules compare with cells too, counted from the first cell of the rule', () => {
  expect(painted(['5', '7', '3'], 'CellValue', { operator: 'GreaterThan', formula1: '=$A$1' })).toBe('-x-');
  expect(painted(['5', '7', '3'], 'CellValue', { operator: 'GreaterThan', formula1: '=A2' })).toBe('-xx');
});

describe('a highlight of whole rows', () => {
  /** Tiers in C2:C4, the highlight over A2:B4 and D2:D4. */
  function highlighted() {
    const engine = new WorkbookEngine();
    const sheet = engine.activeSheet;
    ['tier', 'A', 'B', 'A'].forEach((text, row) => engine.enter(sheet, row, 2, text));
    const rule = addRule(engine.book, sheet, [areaOf(1, 0, 3, 2), areaOf(1, 3, 3)], 'Custom');
    rule.rule = { formula: '=$C2="A"' };
    rule.format.fill = '#111111';
    const rows = (at: number) =>
      Array.from({ length: 7 }, (_, row) => (engine.cell(sheet, row, at).fill ? 'x' : '-')).join('');
    return { engine, sheet, rule, rows };
  }

  test('looks at the cell of its own row, in every area', () => {
    const { rows } = highlighted();
    expect([rows(0), rows(1), rows(2), rows(3)]).toEqual(['-x-x---', '-x-x---', '-------', '-x-x---']);
  });

  test('follows rows and columns that are put in', () => {
    const { engine, sheet, rule, rows } = highlighted();
    engine.insertRows(sheet, 0, 2);
    expect([rule.rule.formula, rows(0)]).toEqual(['=$C4="A"', '---x-x-']);
    engine.insertColumns(sheet, 2);
    expect([rule.rule.formula, rows(0)]).toEqual(['=$D4="A"', '---x-x-']);
    engine.insertColumns(sheet, 0);
    expect([rule.rule.formula, rows(1)]).toEqual(['=$E4="A"', '---x-x-']);
  });

  test('outlives its first row, and is lost with the column it looks at', () => {
    const { engine, sheet, rule, rows } = highlighted();
    engine.deleteRows(sheet, 1);
    expect([rule.rule.formula, rows(0)]).toEqual(['=$C2="A"', '--x----']);
    engine.deleteColumns(sheet, 2);
    expect([rule.rule.formula, rows(0)]).toEqual(['=#REF!="A"', '-------']);
  });

  test('says the same of the rows that are left when it is taken off the first ones', () => {
    const { engine, sheet, rule, rows } = highlighted();
    clearRules(engine.book, sheet, [areaOf(1, 0, 1, 4)]);
    expect([rule.rule.formula, rows(0)]).toEqual(['=$C3="A"', '---x---']);
  });
});

test('what one rule does not paint, a later one may: underline, strikethrough, number format', () => {
  const { engine, sheet } = column(['5'], 'CellValue', { operator: 'EqualTo', formula1: '=5' });
  const later = addRule(engine.book, sheet, [areaOf(0, 0)], 'CellValue');
  later.rule = { operator: 'EqualTo', formula1: '=5' };
  Object.assign(later.format, { underline: 'Single', strikethrough: true, numberFormat: '0.00' });
  expect(engine.cell(sheet, 0, 0)).toMatchObject({
    fill: '#111111',
    underlined: true,
    strikethrough: true,
    text: '5.00',
  });
});

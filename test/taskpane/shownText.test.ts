import { beforeAfter, fateText, firstOf, visible } from '../../src/taskpane/shownText';
import { createWords } from '../../src/words';

const en = createWords('en-US');
const zh = createWords('zh-CN');

describe('firstOf', () => {
  it('names three rows, and tells when there are more', () => {
    expect(firstOf({ count: 1, firstRows: [16], examples: [{ row: 16 }] }, en)).toBe('row 16');
    expect(firstOf({ count: 3, firstRows: [5, 9, 14], examples: [] }, en)).toBe('rows 5, 9, 14');
    expect(firstOf({ count: 4, firstRows: [5, 9, 14, 20], examples: [] }, zh)).toBe('第 5、9、14 … 行');
  });

  it('names the cells to blame, their texts cut short, empty ones as empty', () => {
    const examples = [
      { row: 5, cell: 'B5', text: '' },
      { row: 9, cell: 'C9', text: 'x'.repeat(30) },
    ];
    const count = { count: 2, firstRows: [5, 9], examples };
    expect(firstOf(count, en)).toBe(`B5 (empty), C9 "${'x'.repeat(24)}…"`);
    expect(firstOf(count, zh)).toBe(`B5（空）、C9“${'x'.repeat(24)}…”`);
  });
});

describe('visible', () => {
  it.each([
    [' Bolton  Inc ', '␣Bolton␣␣Inc␣'],
    ['Bolton Inc', 'Bolton Inc'],
    ['Bolton\u00A0Inc\u200B', 'Bolton␣Inc␣'],
    ['甲\u3000公司', '甲␣公司'],
  ])('%j is %j: only blanks that are not seen get a sign', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('beforeAfter', () => {
  it('tells apart what looks the same', () => {
    expect(beforeAfter({ cell: 'A8', before: 'bolton inc', after: 'Bolton Inc' }, en)).toBe(
      'A8: "bolton inc" → "Bolton Inc"',
    );
    expect(beforeAfter({ cell: 'C4', before: '1200 ', after: '1200' }, zh)).toBe('C4：“1200␣” → 1200');
    expect(beforeAfter({ cell: 'A3', before: '', after: '甲' }, zh)).toBe('A3：（空） → “甲”');
    expect(beforeAfter({ cell: 'B2', before: '3/4/2024', after: '2024-04-03' }, en)).toBe(
      'B2: "3/4/2024" → 2024-04-03',
    );
  });
});

test('returned rows tell what becomes of them', () => {
  expect(fateText('return', 2, en, 'net')).toBe('2 returned, subtracted');
  expect(fateText('return', 2, en, 'ignore')).toBe('2 returned, left out');
  expect(fateText('blank', 2, en, 'net')).toBe('2 blank');
});

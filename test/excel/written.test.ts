import { isValueOf, oursIn, writtenBy } from '../../src/excel/written';
import type { CellKind } from '../../src/workbook';
import { columnOf } from '../support/plan';

const written = (kind: CellKind, cells: readonly (string | number)[]) =>
  writtenBy(columnOf('c', kind, { kind: 'plain' }, cells), cells.length);

describe('what may stand in a column of ours', () => {
  test('is told value by value where there are few, each once, empty cells not', () => {
    expect(written('text', ['A', 'B', '', 'A'])).toEqual({ values: ['A', 'B'] });
    expect(written('signed', [1, '', -2, 1])).toEqual({ values: [1, -2] });
  });

  test('is told by a filter where there are many, or long ones', () => {
    const many = Array.from({ length: 65 }, (_, i) => i);
    expect(written('whole', many).values).toEqual([]);
    expect(written('text', ['x'.repeat(1001), 'y'.repeat(1001)]).values).toEqual([]);
    expect(written('whole', many.slice(1)).values).toHaveLength(64);
  });

  test('is an empty cell, a value of ours, and a number of which Excel kept 15 digits', () => {
    const ours = oursIn([written('number', [0.1 + 0.2, 2 / 3]), { values: ['A'] }]);
    expect(['', 0.3, 0.666666666666667, 'A'].map(ours)).toEqual([true, true, true, true]);
    expect(['0.3', 0.31, 'B', true, { error: '#N/A' }, null].map(ours)).toEqual(Array(6).fill(false));
  });

  test('is neither the number for a text nor the text for a number', () => {
    const ours = oursIn([written('text', ['5'])]);
    expect([ours('5'), ours(5)]).toEqual([true, false]);
  });

  test('is for certain ours only where it was told', () => {
    const many = Array.from({ length: 65 }, (_, i) => `name ${i}`);
    expect(isValueOf([written('text', many)], 'name 3')).toBe(false);
    expect(isValueOf([written('text', ['A'])], 'A')).toBe(true);
  });
});

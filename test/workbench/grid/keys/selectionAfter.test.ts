import type { Area } from '../../../../src/workbench/engine';
import { formatArea, parseArea } from '../../../../src/workbench/engine';
import type { KeyPress } from '../../../../src/workbench/grid/keys/keyPress';
import { commandOf } from '../../../../src/workbench/grid/keys/keyPress';
import { selectionAfter } from '../../../../src/workbench/grid/keys/selectionAfter';
import type { Terrain } from '../../../../src/workbench/grid/keys/terrain';

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};

/** A1:D6 is filled but for B3; a page has ten rows. */
const terrain: Terrain = {
  used: area('A1:D6'),
  page: 10,
  isEmpty: (row, column) => row > 5 || column > 3 || (row === 2 && column === 1),
  isRowHidden: () => false,
  isColumnHidden: () => false,
};

const press = (keys: string): KeyPress => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: false,
    shiftKey: parts.includes('Shift'),
  };
};

/** Areas and active cell after a key, `B2:C3 @ B2`; the active cell is the first one unless given. */
function after(keys: string, selected: string, on: Partial<Terrain> = {}, tabFrom?: number): string | null {
  const [list = '', given] = selected.split(' @ ');
  const active = given ?? /^[^:,]+/.exec(list)?.[0] ?? '';
  const moved = selectionAfter(
    press(keys),
    { areas: list.split(',').map(area), active: area(active) },
    { ...terrain, ...on },
    tabFrom,
  );
  if (!moved) return null;
  const { row, column } = moved.active;
  const cell = formatArea({ row, column, rows: 1, columns: 1 });
  return `${moved.areas.map((one) => formatArea(one)).join(',')} @ ${cell}`;
}

test.each([
  ['ArrowDown', 'B2', 'B3 @ B3'],
  ['ArrowLeft', 'A2', 'A2 @ A2'],
  ['Enter', 'B2', 'B3 @ B3'],
  ['Shift+Enter', 'B2', 'B1 @ B1'],
  ['Tab', 'B2', 'C2 @ C2'],
  ['Shift+Tab', 'B2', 'A2 @ A2'],
  ['Home', 'C4', 'A4 @ A4'],
  ['End', 'B4', 'D4 @ D4'],
  ['Ctrl+Home', 'C4', 'A1 @ A1'],
  ['Ctrl+End', 'A1', 'D6 @ D6'],
  ['PageDown', 'B2', 'B12 @ B12'],
  ['PageUp', 'B4', 'B1 @ B1'],
])('%s goes from %s to %s', (keys, from, to) => {
  expect(after(keys, from)).toBe(to);
});

test.each([
  ['Shift+ArrowDown', 'B2', 'B2:B3 @ B2'],
  ['Shift+ArrowUp', 'B2:B4 @ B2', 'B2:B3 @ B2'],
  ['Shift+Home', 'C4', 'A4:C4 @ C4'],
  ['Shift+PageDown', 'B2', 'B2:B12 @ B2'],
  ['Ctrl+Shift+End', 'B2', 'B2:D6 @ B2'],
  ['Shift+ArrowRight', 'A1,C3 @ C3', 'A1,C3:D3 @ C3'],
])('%s lets %s grow to %s', (keys, from, to) => {
  expect(after(keys, from)).toBe(to);
});

test('whole columns grow by Shift and an arrow', () => {
  expect(after('Shift+ArrowRight', 'C:C @ C1')).toBe('C:D @ C1');
});

test.each([
  ['Ctrl+ArrowDown', 'A1', 'A6 @ A6', 'to the end of the filled block'],
  ['Ctrl+ArrowDown', 'B1', 'B2 @ B2', 'to the cell before a gap'],
  ['Ctrl+ArrowDown', 'B2', 'B4 @ B4', 'over the gap'],
  ['Ctrl+ArrowDown', 'A6', 'A1048576 @ A1048576', 'to the end of the sheet'],
  ['Ctrl+Shift+ArrowRight', 'A1', 'A1:D1 @ A1', 'and selects what lies between'],
])('%s from %s selects %s: %s', (keys, from, to) => {
  expect(after(keys, from)).toBe(to);
});

test('arrow keys pass over hidden rows and columns', () => {
  expect(after('ArrowDown', 'A1', { isRowHidden: (row) => row === 1 || row === 2 })).toBe('A4 @ A4');
  expect(after('Tab', 'A1', { isColumnHidden: (column) => column === 1 })).toBe('C1 @ C1');
});

test('Enter and Tab go around within several cells, which stay selected', () => {
  expect(after('Enter', 'A1:B2 @ A2')).toBe('A1:B2 @ B1');
  expect(after('Tab', 'A1:B2 @ B1')).toBe('A1:B2 @ A2');
  expect(after('Enter', 'A1:B2 @ B2')).toBe('A1:B2 @ A1');
  expect(after('Shift+Enter', 'A1:B2 @ A1')).toBe('A1:B2 @ B2');
  expect(after('Tab', 'A1:B1,D5 @ B1')).toBe('A1:B1,D5 @ D5');
});

test('Enter after a run of Tab goes to the column where the run began', () => {
  const first = selectionAfter(press('Tab'), { areas: [area('B2')], active: area('B2') }, terrain);
  expect(first?.tabFrom).toBe(1);
  expect(after('Enter', 'D2', {}, 1)).toBe('B3 @ B3');
});

test('Ctrl+A selects what is filled, then the whole sheet; Ctrl+Space columns, Shift+Space rows', () => {
  expect(after('Ctrl+a', 'B2')).toBe('A1:D6 @ A1');
  expect(after('Ctrl+a', 'A1:D6 @ A1')).toBe('1:1048576 @ A1');
  expect(after('Ctrl+ ', 'B2:C3')).toBe('B:C @ B1');
  expect(after('Shift+ ', 'B2:C3')).toBe('2:3 @ A2');
});

test('all other keys are not its own', () => {
  expect(['x', 'F2', 'Ctrl+PageDown', 'Ctrl+Enter', ' '].map((keys) => after(keys, 'B2'))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z do again, Ctrl+D and Ctrl+R fill', () => {
  expect(
    ['Ctrl+z', 'Ctrl+y', 'Ctrl+Shift+Z', 'Ctrl+d', 'Ctrl+r', 'z'].map((keys) => commandOf(press(keys))),
  ).toEqual(['undo', 'redo', 'redo', 'fillDown', 'fillRight', null]);
});

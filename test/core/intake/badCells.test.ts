import { BadCells } from '../../../src/core/intake/badCells';

const bad = (...cells: [row: number, text: string][]): BadCells => {
  const found = new BadCells();
  for (const [row, text] of cells) found.add(row, text);
  return found;
};

describe('cells that could not be read', () => {
  it('are told with their texts in the order in which they were found', () => {
    const told: unknown[] = [];
    bad([4, 'x'], [1, 'y']).forEach((row, text) => told.push([row, text]));
    expect(told).toEqual([
      [4, 'x'],
      [1, 'y'],
    ]);
  });

  it('have a text where a row has one of them', () => {
    const cells = bad([4, 'x'], [1, 'y']);
    expect([cells.textOf(4), cells.textOf(1), cells.textOf(0)]).toEqual(['x', 'y', undefined]);
  });

  it('are counted as far as their rows count, with the first row among them', () => {
    const cells = bad([4, 'x'], [2, 'y'], [9, 'z'], [2, 'again'], [1, 'hidden']);
    expect(cells.among((row) => row > 1)).toEqual({ count: 4, row: 2, text: 'y' });
    expect(cells.among(() => false)).toEqual({ count: 0, row: Infinity, text: '' });
  });

  it('are fewer when some could be read after all', () => {
    const cells = bad([4, 'x'], [2, 'y'], [9, 'z']);
    cells.drop((row) => row === 4);
    expect(cells.rows).toEqual([2, 9]);
    expect([cells.textOf(2), cells.textOf(9), cells.textOf(4)]).toEqual(['y', 'z', undefined]);
    cells.drop(() => true);
    expect(cells.rows).toEqual([]);
  });
});

import { EIGHT } from '../../../src/core/grids/eightSegments';
import { ELEVEN } from '../../../src/core/grids/elevenSegments';
import { segmentTable } from '../../../src/core/grids/segmentTable';

describe('the eleven segments', () => {
  it('hold each of the 125 cells once', () => {
    const cells = ELEVEN.flatMap(([, list]) => list.split(' '));
    expect(cells).toHaveLength(125);
    expect(new Set(cells).size).toBe(125);
    expect(cells.every((cell) => /^[1-5]{3}$/.test(cell))).toBe(true);
  });

  it.each([
    ['555', 'Champions'],
    ['543', 'Loyal'],
    ['333', 'Potential Loyalist'],
    ['311', 'New'],
    ['525', 'Promising'],
    ['443', 'Need Attention'],
    ['251', 'About to Sleep'],
    ['124', 'At Risk'],
    ['155', 'Cannot Lose'],
    ['211', 'Hibernating'],
    ['111', 'Lost'],
  ])('%s is %s', (cell, name) => {
    const { names, segmentOf, gaps } = segmentTable('eleven', { r: 5, f: 5, m: 5 });
    const [r = 0, f = 0, m = 0] = Array.from(cell, Number);
    expect(names[segmentOf(r, f, m)]).toBe(name);
    expect(gaps).toEqual([]);
  });
});

describe('the eight segments', () => {
  it('are one per combination of high and low', () => {
    expect(new Set(EIGHT.map(([, highs]) => highs)).size).toBe(8);
  });
});

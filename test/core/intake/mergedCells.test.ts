import { MergedCells, mergedNumbers } from '../../../src/core/intake/mergedCells';
import type { MergedRows } from '../../../src/core/intake/source';

const PLACE = { header: '客户', column: 2, firstColumn: 1, firstRow: 5 };
const run = (column: number, start: number, count: number): MergedRows => ({ column, run: [start, count] });

describe('cells merged over several rows', () => {
  it('show what the first holds in all of them, from block to block', () => {
    const merged = new MergedCells([run(2, 4, 2), run(2, 1, 2)], new Set([2]));
    expect(merged.fill(2, ['a', 'b'], 0)).toEqual(['a', 'b']);
    expect(merged.fill(2, ['', 'd', 'e'], 2)).toEqual(['b', 'd', 'e']);
    expect(merged.fill(2, ['', 'g'], 5)).toEqual(['e', 'g']);
  });

  it('are filled in the columns that are asked for alone, and are two rows at least', () => {
    const merged = new MergedCells([run(3, 0, 2), run(2, 0, 1)], new Set([2]));
    expect(merged.fill(3, ['a', ''], 0)).toEqual(['a', '']);
    expect(merged.fill(2, ['a', ''], 0)).toEqual(['a', '']);
    expect(merged.repairs(PLACE, () => 'x')).toEqual([]);
  });

  it('leave the cells that were given as they were', () => {
    const cells = ['a', ''];
    new MergedCells([run(2, 0, 2)], new Set([2])).fill(2, cells, 0);
    expect(cells).toEqual(['a', '']);
  });

  it('are repairs of all rows but the first, the first five of them as examples', () => {
    const merged = new MergedCells([run(2, 0, 4), run(2, 6, 4)], new Set([2]));
    expect(merged.repairs(PLACE, (row) => `read ${row}`)).toEqual([
      {
        kind: 'merged',
        header: '客户',
        column: 2,
        count: 6,
        examples: [
          { cell: 'D6', before: '', after: 'read 1' },
          { cell: 'D7', before: '', after: 'read 2' },
          { cell: 'D8', before: '', after: 'read 3' },
          { cell: 'D12', before: '', after: 'read 7' },
          { cell: 'D13', before: '', after: 'read 8' },
        ],
        runs: [
          [1, 3],
          [7, 3],
        ],
      },
    ]);
  });

  it('of numbers are told with all their rows and the first, for they are not filled', () => {
    expect(mergedNumbers([run(2, 6, 2), run(2, 1, 3), run(2, 0, 1), run(3, 0, 2)], [2, 4])).toEqual([
      { column: 2, rows: 5, first: 1 },
    ]);
  });
});

import { layOut } from '../../../src/excel/pages/pageLayout';
import { rowHash } from '../../../src/excel/pages/rowHash';
import { block, page } from '../../support/sheets';

describe('layOut(page, dateSystem)', () => {
  test('gives days as serials of the workbook’s date system', () => {
    const dated = page([block('runs', [['June', 19_723]], { kinds: ['text', 'date'] })]);
    // 2024-01-01 is 45292 in the 1900 system, 1462 less in that of 1904.
    expect(layOut(dated, 1900).cells[2]?.[1]).toBe(45_292);
    expect(layOut(dated, 1904).cells[2]?.[1]).toBe(43_830);
  });

  test('makes a text in a column of numbers a text cell, and a number in a column of texts a text', () => {
    const mixed = page([
      block(
        'one',
        [
          [5, 1],
          ['x', '1-2'],
          ['y', 3],
        ],
        { kinds: ['text', 'whole'], headers: ['a', 'b'] },
      ),
    ]);
    const { cells, formats } = layOut(mixed, 1900);
    expect(cells.slice(2)).toEqual([
      ['5', 1],
      ['x', '1-2'],
      ['y', 3],
    ]);
    expect(formats).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2, format: '@' },
      { row: 2, column: 0, rows: 3, columns: 1, format: '@' },
      { row: 2, column: 1, rows: 1, columns: 1, format: '#,##0' },
      { row: 3, column: 1, rows: 1, columns: 1, format: '@' },
      { row: 4, column: 1, rows: 1, columns: 1, format: '#,##0' },
    ]);
  });

  test('puts a heat map over all columns of a block but the first', () => {
    const heat = { low: '#ffffff', high: '#c00000' };
    const grid = page([
      block(
        'grid',
        [
          ['R1', 1, 2],
          ['R2', 3, 4],
        ],
        { heat },
      ),
    ]);
    expect(layOut(grid, 1900).looks).toEqual([
      { row: 2, column: 1, rows: 2, columns: 2, look: { kind: 'heat', ...heat } },
    ]);
  });

  test('a block without headers or rows takes its heading’s row only; it has no chart', () => {
    const chart = {
      id: 'c',
      title: 'C',
      kind: 'columns',
      block: 'none',
      categories: 0,
      series: [1],
    } as const;
    const none = page([block('none', [], { headers: [] }), block('some', [['A', 1, 1]])], {
      charts: [chart],
    });
    const { rows, columns, headings, charts } = layOut(none, 1900);
    expect({ rows, columns, headings, charts }).toEqual({
      rows: 5,
      columns: 3,
      headings: [0, 2],
      charts: [],
    });
  });

  test('a page without blocks is one empty cell', () => {
    expect(layOut(page([]), 1900)).toMatchObject({ rows: 1, columns: 1, cells: [['']] });
  });
});

test('rowHash tells texts from numbers, and cells from their neighbours', () => {
  const hashes = [['1'], [1], ['a', ''], ['', 'a'], ['=A1'], []].map((cells) => rowHash(cells));
  expect(new Set(hashes).size).toBe(6);
  expect(rowHash(['a', 1])).toBe(rowHash(['a', 1]));
});

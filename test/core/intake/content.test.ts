import type { Cell } from '../../../src/core';
import { contentOf } from '../../../src/core/intake/content';
import type { Content } from '../../../src/core/intake/content';

describe('what most of a column’s cells are', () => {
  it.each<[(Cell | undefined)[], Content]>([
    [[], 'empty'],
    [['', ' ', undefined], 'empty'],
    [[5, ''], 'number'],
    [['¥1,234'], 'number'],
    [['１２'], 'number'],
    [['1.234,5'], 'number'],
    [['1,234.5'], 'number'],
    [['2024-01-05'], 'date'],
    [['5/1/2024'], 'date'],
    [['A-12'], 'text'],
    [['x'], 'text'],
    [[true], 'text'],
    [[{ error: '#N/A' }], 'text'],
    [[5, 6, 'x'], 'number'],
    [[5, 'x'], 'text'],
    [[5, '2024-01-05'], 'date'],
    [['x', '2024-01-05'], 'text'],
    [[5, 6, '2024-01-05', 'x'], 'number'],
    [['2024-01-05', '2024-01-06', 5, 'x'], 'date'],
  ])('%j: %s', (cells, content) => {
    expect(contentOf(cells)).toBe(content);
  });
});

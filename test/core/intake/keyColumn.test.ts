import { KeyColumn } from '../../../src/core/intake/keyColumn';
import type { Cell } from '../../../src/core';

const read = (...cells: Cell[]): KeyColumn => {
  const column = new KeyColumn();
  column.add(cells);
  return column;
};

describe('a column of keys', () => {
  it('gives each distinct cell a code, in order of first appearance; empty and error cells have none', () => {
    const column = new KeyColumn();
    expect([...column.add(['b', 'a', '', 'b'])]).toEqual([0, 1, -1, 0]);
    expect([...column.add([{ error: '#N/A' }, 'a', 7])]).toEqual([-1, 1, 2]);
    expect(column.spellings).toEqual(['b', 'a', '7']);
    expect(column.distinct).toBe(3);
    expect([...column.finish()]).toEqual([0, 1, -1, 0, -1, 1, 2]);
  });

  it('tells 123 from "123", though both are spelled alike', () => {
    const column = read(123, '123', 123);
    expect(column.spellings).toEqual(['123', '123']);
    expect([...column.finish()]).toEqual([0, 1, 0]);
  });

  it('knows whether its contents are texts, others, or both', () => {
    expect(read('a', 'b').kind).toBe('text');
    expect(read(1, true).kind).toBe('number');
    expect(read('a', 1).kind).toBe('both');
    expect(read('').kind).toBe('number');
  });

  it('tells what stands in a row', () => {
    const column = read('a', '', 5);
    expect([0, 1, 2].map((row) => column.textOf(row))).toEqual(['a', '', '5']);
  });
});

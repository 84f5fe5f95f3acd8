import type { Cell } from '../../../src/core';
import { evidence, HeaderRow, isData, isPeriod, looksLikeHeader } from '../../../src/core/intake/headerRow';

describe('a cell', () => {
  it.each(['2024', '1999年', '3月', '12月份', '一季度', '第二季度', '4季度', 'Q3', 'h1', '上半年', ' 2024 '])(
    '%j is a period, as columns are named by',
    (text) => {
      expect(isPeriod(text)).toBe(true);
    },
  );
  it.each(['202', '20245', '1899', '123月', '月', '五季度', 'q5', 'h3', 'xQ3', 'Q3x', '中半年', ''])(
    '%j is none',
    (text) => {
      expect(isPeriod(text)).toBe(false);
    },
  );

  it.each<[Cell, boolean]>([
    [12, true],
    [1899, true],
    [1900, false],
    [2100, false],
    [2101, true],
    [2000.5, true],
    ['12.5', true],
    ['2024-01-05', true],
    ['2024', false],
    ['2024年', false],
    ['Amount', false],
    ['', false],
    [true, false],
    [{ error: '#N/A' }, false],
  ])('%j can only be data: %s', (cell, data) => {
    expect(isData(cell)).toBe(data);
  });
});

describe('a row looked at as a header', () => {
  it('is as wide as it has cells that are not empty', () => {
    expect(new HeaderRow(['客户', '', ' ', 'x']).width).toBe(2);
  });
  it('has words where no cell is data, and some cell is not empty', () => {
    expect(new HeaderRow(['客户', 2024]).words).toBe(true);
    expect(new HeaderRow(['客户', 5]).words).toBe(false);
    expect(new HeaderRow(['', '']).words).toBe(false);
  });
  it('has labels where some cells end with a colon, but not all', () => {
    expect(new HeaderRow(['单位：', '某公司']).labels).toBe(true);
    expect(new HeaderRow(['unit:', 'x']).labels).toBe(true);
    expect(new HeaderRow(['a:', 'b:']).labels).toBe(false);
    expect(new HeaderRow(['a:b', 'c']).labels).toBe(false);
  });
  it('has a gap where an empty cell stands between two that are not', () => {
    expect(new HeaderRow(['a', '', 'b']).gap).toBe(true);
    expect(new HeaderRow(['', 'a', 'b', '']).gap).toBe(false);
    expect(new HeaderRow(['', 'a']).gap).toBe(false);
    expect(new HeaderRow(['', '']).gap).toBe(false);
  });
  it('knows how many words of the dictionary it has, and whether one is the customer', () => {
    const row = new HeaderRow(['客户', '金额', 'Kunde', '目标金额', '姓名']);
    expect([row.known, row.customer]).toEqual([3, true]);
    expect(new HeaderRow(['金额']).customer).toBe(false);
  });
});

describe('rows below', () => {
  it('speak for a header where a word of it stands over numbers or dates', () => {
    expect(evidence(['a'], [[5], [6]])).toBe(true);
    expect(evidence(['a'], [['2024-01-05']])).toBe(true);
    expect(evidence(['a'], [['x'], ['y']])).toBe(false);
    expect(evidence([''], [[5], [6]])).toBe(false);
    expect(evidence([7], [[5], [6]])).toBe(false);
    expect(evidence(['a', 'b'], [['x', 5]])).toBe(true);
  });
  it('speak for some of its columns alone where those are asked for', () => {
    expect(evidence(['a', 'b'], [['x', 5]], [0])).toBe(false);
    expect(evidence(['a', 'b'], [['x', 5]], [1])).toBe(true);
  });
  it('speak as far as twenty rows', () => {
    const texts: Cell[][] = Array.from({ length: 20 }, () => ['']);
    expect(evidence(['a'], [...texts, [5]])).toBe(false);
    expect(evidence(['a'], [...texts.slice(1), [5]])).toBe(true);
  });

  it('make a row look like a header when it has two words or more and they speak for it', () => {
    const below = [['x', 5]];
    expect(looksLikeHeader(['name', 'value'], below)).toBe(true);
    expect(looksLikeHeader(['', 'value'], below)).toBe(false);
    expect(looksLikeHeader(['name', 7], below)).toBe(false);
    expect(looksLikeHeader(['name', 'value'], [['x', 'y']])).toBe(false);
  });
});

import type { Cell } from '../../../src/core';
import { headedColumns, isNoHeader } from '../../../src/core/intake/headedColumn';

const columns = (headers: Cell[], ...rows: Cell[][]): ReturnType<typeof headedColumns> =>
  headedColumns(headers, rows);
const meanings = (headers: Cell[], ...rows: Cell[][]): unknown[] =>
  columns(headers, ...rows).map(({ meaning }) => meaning);

describe('columns by header and content', () => {
  it('are those that have a name or something in them', () => {
    const found = columns(['客户', '', '[C]', '[D]', 'x'], ['a', 5, 6, '', '']);
    expect(found.map(({ header, content }) => [header, content])).toEqual([
      ['客户', 'text'],
      ['[C]', 'number'],
      ['x', 'empty'],
    ]);
  });

  it.each<[string, Cell, boolean]>([
    ['金额', 'x', true],
    ['金额', 5, false],
    ['金额', '2024-01-05', true],
    ['金额', '', false],
    ['日期', 'x', true],
    ['日期', 45296, false],
    ['日期', '2024-01-05', false],
    ['到期日', 'x', true],
    ['最近购买日期', 'x', true],
    ['客户', 5, false],
    ['订单号', 5, false],
    ['地区', 'x', false],
    ['备注', 5, false],
    ['Kunde', 5, false],
    ['订单号', 'A1', false],
    ['备注', 'x', false],
    ['到期日', '2024-01-05', false],
    ['付款日期', '2024-01-05', false],
    ['首次购买日期', '2024-01-05', false],
    ['最近购买日期', '2024-01-05', false],
    ['预计下次购买日期', '2024-01-05', false],
    ['数量', '2024-01-05', true],
  ])('%s over %j is contradicted: %s', (header, cell, contradicted) => {
    expect(columns([header], [cell])).toMatchObject([{ contradicted }]);
  });

  it('numbers are no names of groups: a region over them is a sum', () => {
    expect(meanings(['地区'], [5])).toEqual(['unread']);
    expect(meanings(['地区'], ['华东'])).toEqual(['group']);
  });

  it('a doubtful word counts where the content agrees and no column has a certain one', () => {
    expect(meanings(['公司', '金额'], ['甲', 5])).toEqual(['customer', 'amount']);
    expect(meanings(['公司', '客户', '金额'], ['甲', '乙', 5])).toEqual([undefined, 'customer', 'amount']);
    expect(meanings(['月份', '金额'], ['2024-01-05', 5])).toEqual(['date', 'amount']);
    expect(meanings(['月份', '金额'], ['x', 5])).toEqual([undefined, 'amount']);
  });

  it.each<[Cell, boolean]>([
    [1, true],
    [12, true],
    ['3', true],
    [' 03 ', true],
    [0, false],
    [13, false],
    ['3月1日', false],
    ['123', false],
  ])('a month of %j alone is no date: %s', (cell, alone) => {
    expect(meanings(['月份'], ['2024-03-01'], ['2024-03-02'], [cell])).toEqual([alone ? undefined : 'date']);
  });

  it('a car is bought before it is serviced', () => {
    expect(meanings(['购车日期', '末次维修日期'], [45296, 45300])).toEqual(['firstPurchase', 'lastPurchase']);
    expect(meanings(['购车日期', '金额'], [45296, 5])).not.toContain('firstPurchase');
  });

  it('of a sheet with thousands of columns few rows are looked at, but five', () => {
    const wide = (rows: number): Cell[][] =>
      Array.from({ length: rows }, (_, row) => [row < 5 ? 5 : 'x', ...Array<Cell>(20_000).fill('')]);
    const headers: Cell[] = ['金额', ...Array<Cell>(20_000).fill('')];
    expect(headedColumns(headers, wide(20))[0]?.content).toBe('number');
    expect(headedColumns(['金额'], wide(20))[0]?.content).toBe('text');
  });
});

describe('a row that stands for the header is none', () => {
  const none = (headers: Cell[], ...rows: Cell[][]): boolean => isNoHeader(columns(headers, ...rows));
  it('where no word is known and a cell is data as those below', () => {
    expect(none(['甲', 5], ['乙', 6])).toBe(true);
    expect(none(['甲', 5], ['乙', 'x'])).toBe(false);
    expect(none(['客户', 5], ['乙', 6])).toBe(false);
    expect(none(['Kunde', 'Wert'], ['乙', 6])).toBe(false);
  });
  it('where one column alone has a name and others are filled', () => {
    expect(none(['Kunde', '[B]'], ['乙', 6])).toBe(true);
    expect(none(['Kunde'], ['乙'])).toBe(false);
    expect(none(['Kunde', '[B]'], ['乙', ''])).toBe(false);
  });
});

import type { Cell } from '../../../src/core';
import { NumberColumn } from '../../../src/core/intake/numberColumn';
import type { CellFormats } from '../../../src/core/intake/numberColumn';

const read = (cells: readonly Cell[], formats?: CellFormats): NumberColumn => {
  const column = new NumberColumn();
  column.add(cells, formats);
  return column;
};
const PLACE = { header: 'amount', column: 0, firstColumn: 0, firstRow: 2 };

describe('a column of numbers', () => {
  it('has numbers below 10^100 either way', () => {
    const column = read([9e99, -9e99, 1e100, -1e100]);
    expect([...column.finish('.')]).toEqual([9e99, -9e99, NaN, NaN]);
    expect(column.bad.rows).toEqual([2, 3]);
  });

  it('has none in empty cells, truth values, errors and words', () => {
    const column = read(['', ' ', true, { error: '#N/A' }, 'x']);
    expect([...column.finish('.')]).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(column.empty).toEqual([0, 1]);
    expect(column.bad.rows).toEqual([2, 4]);
  });

  it('reads a dash alone as zero only where it may be Excel’s accounting zero', () => {
    expect([...read(['-']).finish('.')]).toEqual([NaN]);
    const money = new NumberColumn(true);
    money.add(['-', ' - ']);
    expect([...money.finish('.')]).toEqual([0, 0]);
  });
});

describe('the decimal sign', () => {
  const values = (cells: readonly Cell[], otherwise: '.' | ',' = '.'): number[] => [
    ...read(cells).finish(otherwise),
  ];
  it('of a text that reads both ways is the one that the column gives away, else the one that is taken', () => {
    expect(values(['1,234'], '.')).toEqual([1234]);
    expect(values(['1,234'], ',')).toEqual([1.234]);
    expect(values(['1.234'], '.')).toEqual([1.234]);
    expect(values(['1.234'], ',')).toEqual([1234]);
    expect(values(['1,234', '0,5'], '.')).toEqual([1.234, 0.5]);
    expect(values(['1,234', '0.5'], ',')).toEqual([1234, 0.5]);
    expect(values(['-1,234'], ',')).toEqual([-1.234]);
  });

  it('of texts that contradict each other leaves the others unread', () => {
    const column = read(['0,5', '0.5', '7']);
    expect([...column.finish('.')]).toEqual([NaN, 0.5, 7]);
    expect(column.bad.textOf(0)).toBe('0,5');
    expect(values(['0,5', '0.5'], ',')).toEqual([0.5, NaN]);
  });

  it('is undecided where every doubtful text reads both ways, or they contradict each other', () => {
    expect(read(['1,234']).undecided).toBe(true);
    expect(read(['1,234', '0,5', '0.5']).undecided).toBe(true);
    expect(read(['1,234', '0.5']).undecided).toBe(false);
    expect(read(['1,234', '0,5']).undecided).toBe(false);
    expect(read(['0.5', '0,5']).undecided).toBe(false);
    expect(read([5]).undecided).toBe(false);
    expect(read([5, '1,234', '2,345']).firstUndecided).toEqual({ row: 1, text: '1,234' });
    expect(read([5]).firstUndecided).toEqual({ row: 0, text: '' });
  });

  it('decides what was repaired', () => {
    const told = (otherwise: '.' | ','): unknown => {
      const column = read(['1,234', '5']);
      const repaired = column.repairs(PLACE, column.finish(otherwise));
      return repaired.map(({ kind, examples }) => [kind, examples.map(({ after }) => after)]);
    };
    expect(told('.')).toEqual([
      ['textNumber', ['5']],
      ['thousands', ['1234']],
    ]);
    expect(told(',')).toEqual([
      ['textNumber', ['5']],
      ['decimalComma', ['1.234']],
    ]);
  });
});

describe('currencies', () => {
  const signs = (column: NumberColumn, rows: number): (string | undefined)[] =>
    Array.from({ length: rows }, (_, row) => column.currencies[column.currencyOf(row) - 1]);

  it('stand in texts, each sign once, however it is written', () => {
    const column = read(['¥5', 'RMB 6', '$7', 8, '9元']);
    expect(column.currencies).toEqual(['¥', '$']);
    expect(signs(column, 6)).toEqual(['¥', '¥', '$', undefined, '¥', undefined]);
  });

  it('stand in number formats, of all cells or of each, unless the text says another', () => {
    expect(signs(read([5, '$6', '', 'x', '7'], '"¥"0'), 5)).toEqual(['¥', '$', undefined, undefined, '¥']);
    expect(signs(read([5, 6, 7], ['"¥"0', '0', '"$"0']), 3)).toEqual(['¥', undefined, '$']);
    const column = read([5], '0');
    expect([column.currencies, signs(column, 1)]).toEqual([[], [undefined]]);
    column.add([6, 7], '"€"0');
    expect(signs(column, 3)).toEqual([undefined, '€', '€']);
  });

  it('lack beside some numbers: those that count and are no zeros', () => {
    const column = read([5, '¥6', 0, '', 7, 8]);
    column.finish('.');
    expect(column.withoutCurrency(6, () => true)).toEqual({ count: 3, row: 0 });
    expect(column.withoutCurrency(6, (row) => row > 0)).toEqual({ count: 2, row: 4 });
    expect(column.withoutCurrency(5, (row) => row > 0)).toEqual({ count: 1, row: 4 });
    expect(column.withoutCurrency(6, () => false)).toEqual({ count: 0, row: -1 });
  });
});

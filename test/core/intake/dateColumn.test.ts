import type { Cell, DateOrder } from '../../../src/core';
import { dayNumber } from '../../../src/core/calendar/days';
import { DateColumn, NO_DAY } from '../../../src/core/intake/dateColumn';

const read = (...cells: Cell[]): DateColumn => {
  const column = new DateColumn(1900);
  column.add(cells);
  return column;
};
const days = (column: DateColumn, order: DateOrder = 'dayFirst'): (string | number)[] =>
  Array.from(column.finish(order));
const JAN_5 = dayNumber(2024, 1, 5);
const MAY_1 = dayNumber(2024, 5, 1);
const PLACE = { header: 'date', column: 0, firstColumn: 0, firstRow: 2 };

describe('a column of dates', () => {
  it('reads serials, compact numbers and texts, and the same text again', () => {
    const column = read(45296, 20240105, '2024-01-05', '2024-01-05', '20240105');
    expect(days(column)).toEqual([JAN_5, JAN_5, JAN_5, JAN_5, JAN_5]);
    expect(column.bad.rows).toEqual([]);
  });

  it('has no day in empty cells, truth values, errors, and texts and numbers that are no dates', () => {
    const column = read('', ' ', true, { error: '#N/A' }, 'soon', -5, 20241305);
    expect(days(column)).toEqual(Array<number>(7).fill(NO_DAY));
    expect(column.empty).toEqual([0, 1]);
    // An error cell has a fate of its own.
    expect(column.bad.rows).toEqual([2, 4, 5, 6]);
    expect(column.bad.textOf(2)).toBe('true');
  });

  it('knows the orders in which every cell reads, one of those that give the same days', () => {
    expect(read('5/1/2024').orders).toEqual(['dayFirst', 'monthFirst']);
    expect(read('5/1/2024', '13/1/2024').orders).toEqual(['dayFirst']);
    expect(read('5/1/2024', '1/13/2024').orders).toEqual(['monthFirst']);
    expect(read('13/1/2024', '1/13/2024').orders).toEqual([]);
    expect(read('5/5/2024').orders).toEqual(['dayFirst']);
    expect(read('2024-01-05').orders).toEqual(['dayFirst']);
    expect(read('24-1-5').orders).toEqual(['yearFirst']);
    expect(read('05-06-07').orders).toEqual(['dayFirst', 'monthFirst', 'yearFirst']);
  });

  it('reads doubtful texts in the order that was taken; those that are none in it are bad', () => {
    expect(days(read('5/1/2024', '2024-01-05'), 'dayFirst')).toEqual([JAN_5, JAN_5]);
    expect(days(read('5/1/2024', '2024-01-05'), 'monthFirst')).toEqual([MAY_1, JAN_5]);
    const column = read('13/1/2024', 'x');
    expect(days(column, 'monthFirst')).toEqual([NO_DAY, NO_DAY]);
    expect(column.bad.textOf(0)).toBe('13/1/2024');
  });

  it('names the first cell that reads differently', () => {
    const column = read('5/5/2024', '5/1/2024', '6/1/2024');
    expect(column.firstDoubtful(['dayFirst', 'monthFirst'])).toMatchObject({ row: 1, text: '5/1/2024' });
    expect(read('13/1/2024', '1/13/2024').firstDoubtful([])).toMatchObject({ row: 0, text: '13/1/2024' });
    expect(read('2024-01-05').firstDoubtful([])).toEqual({ row: 0, text: '' });
  });

  it('is given away by texts that all have a day over 12, whatever else says itself what is the day', () => {
    expect(read('2024-01-05', '25/12/2024', '13/1/2024').givenAway).toEqual({
      order: 'dayFirst',
      row: 1,
      text: '25/12/2024',
    });
    expect(read('12/25/2024').givenAway).toEqual({ order: 'monthFirst', row: 0, text: '12/25/2024' });
    expect(read('25/12/2024', '3/4/2024').givenAway).toBeUndefined();
    expect(read('25/12/2024', '12/25/2024').givenAway).toBeUndefined();
    expect(read('2024-01-05').givenAway).toBeUndefined();
  });

  it('has runs of real dates', () => {
    expect(read(45296, 45297, 'x', 45298, 20240105, 45299).serialRuns).toEqual([
      [0, 2],
      [3, 1],
      [5, 1],
    ]);
  });
});

describe('serials as text', () => {
  it.each<[string, boolean]>([
    ['25568', false],
    ['25569', true],
    ['45296', true],
    [' 45296 ', true],
    ['73050', true],
    ['73050.9', true],
    ['73051', false],
    ['4529', false],
    ['452960', false],
    ['45296x', false],
    ['x45296', false],
  ])('%j stands for a day: %s', (text, is) => {
    const column = read(text);
    expect([column.readsSerialTexts, column.serialTexts.rows.length]).toEqual(is ? [true, 1] : [false, 0]);
  });

  it('are dates where there is no other text but the word of a total', () => {
    const column = read('45296', '合计', '45296.75');
    expect(column.readsSerialTexts).toBe(true);
    expect(days(column)).toEqual([JAN_5, NO_DAY, JAN_5]);
    expect(column.repairs(PLACE, column.finish('dayFirst')).map(({ kind, count }) => [kind, count])).toEqual([
      ['timeOfDay', 1],
      ['serialText', 2],
    ]);
  });

  it('are none beside other texts', () => {
    const column = read('45296', '2024-01-05');
    expect(column.readsSerialTexts).toBe(false);
    expect(days(column)).toEqual([NO_DAY, JAN_5]);
    expect(column.bad.textOf(0)).toBe('45296');
  });
});

describe('a time of day', () => {
  const kinds = (cell: Cell): string[] => {
    const column = read(cell);
    return column.repairs(PLACE, column.finish('dayFirst')).map(({ kind }) => kind);
  };
  it.each<[Cell, boolean]>([
    ['2024-01-05 10:30', true],
    ['2024-01-05T10:30:00Z', true],
    ['2024-01-05 10:30:15.5', true],
    ['2024-01-05T10:30+08:00', true],
    ['2024-01-05 00:00', false],
    ['2024-01-05 00:00:00', false],
    ['2024-01-05 00:00:01', true],
    ['2024-01-05 00:01', true],
    ['2024-01-05 1:00:00', true],
    ['2024年1月5日下午3:20', true],
    [45296.5, true],
    [45296, false],
  ])('of %j is dropped, and told: %s', (cell, told) => {
    expect(days(read(cell))).toEqual([JAN_5]);
    expect(kinds(cell).includes('timeOfDay')).toBe(told);
  });
  it.each(['2024-01-05 25:00', '2024-01-05 10:61', '2024-01-05 x:30', '10:30'])('%j is no date', (text) => {
    expect(days(read(text))).toEqual([NO_DAY]);
  });
});

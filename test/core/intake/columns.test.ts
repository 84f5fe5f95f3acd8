import type { Cell } from '../../../src/core';
import { isoDate } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { abc, faultOf, gradeSheet, metricOf } from '../gradeRows';

const graded = (dates: Cell[], source: object = {}, more: object = {}): (string | undefined)[] => {
  const sheet: Sheet = [['customer', 'date', 'amount'], ...dates.map((date, i) => [`c${i}`, date, 1])];
  const grading = gradeSheet(sheet, abc({}, source), more);
  const last = metricOf(grading, 'lastPurchase');
  return dates.map((_, i) => {
    const day = last[`c${i}`];
    return day === undefined ? undefined : isoDate(day);
  });
};

describe('a column of dates', () => {
  it('is day-first when a part over 12 stands first', () => {
    expect(graded(['3/4/2024', '25/12/2023'])).toEqual(['2024-04-03', '2023-12-25']);
  });

  it('is month-first when a part over 12 stands second', () => {
    expect(graded(['3/4/2024', '12/25/2023'])).toEqual(['2024-03-04', '2023-12-25']);
  });

  it('the column’s own evidence goes before the policy, the policy before the culture', () => {
    expect(graded(['3/4/2024', '25/12/2023'], { dateOrder: 'monthFirst' })[0]).toBe('2024-04-03');
    expect(graded(['3/4/2024'], { dateOrder: 'dayFirst' }, { dateOrder: 'monthFirst' })[0]).toBe(
      '2024-04-03',
    );
    expect(graded(['3/4/2024'], {}, { dateOrder: 'monthFirst' })[0]).toBe('2024-03-04');
  });

  it('is an error that names dateOrder’s column and cell when nothing decides', () => {
    expect(faultOf(() => graded(['2024-01-01', '5/5/2024', '3/4/2024']))).toEqual({
      id: 'source.dateOrder',
      values: { column: 'date', cell: 'B4', text: '3/4/2024' },
    });
  });

  it('is an error when both orders are in it, unless the policy decides: then the others are bad', () => {
    const mixed = ['25/12/2023', '12/25/2023', '3/4/2024'];
    expect(faultOf(() => graded(mixed))).toMatchObject({ id: 'source.mixedDateOrder' });
    expect(graded(mixed, { dateOrder: 'dayFirst' })).toEqual(['2023-12-25', undefined, '2024-04-03']);
  });

  it('needs no order for a day that is its month', () =>
    expect(graded(['5/5/2024'])).toEqual(['2024-05-05']));

  it('takes serials of either system and compact numbers', () => {
    expect(graded([45_296.75, 20240105])).toEqual(['2024-01-05', '2024-01-05']);
    expect(graded([43_834], {}, { dateSystem: 1904 })).toEqual(['2024-01-05']);
  });

  it('names the first cell that is no date', () => {
    const { warnings } = gradeSheet(
      [
        ['customer', 'date', 'amount'],
        ['a', 45_000, 1],
        ['b', 'soon', 1],
        ['c', true, 1],
      ],
      abc(),
    );
    expect(warnings).toEqual([
      { id: 'intake.badDate', values: { column: 'date', count: 2, cell: 'B3', text: 'soon' } },
    ]);
  });
});

describe('a column of numbers', () => {
  const amounts = (cells: Cell[], source: object = {}, more: object = {}): (number | undefined)[] => {
    const grading = gradeSheet(
      [['customer', 'amount'], ...cells.map((cell, i) => [`c${i}`, cell])],
      abc({}, source),
      more,
    );
    const amount = metricOf(grading, 'amount');
    return cells.map((_, i) => amount[`c${i}`]);
  };

  it('has a decimal comma when one cell can only be read so', () => {
    expect(amounts(['1.234', '1.234,5'])).toEqual([1234, 1234.5]);
    expect(amounts(['1,234', '0.5'])).toEqual([1234, 0.5]);
  });

  it('is read by the policy, then the culture, when no cell tells', () => {
    expect(amounts(['1,234'], { decimal: ',' })).toEqual([1.234]);
    expect(amounts(['1,234'], {}, { decimal: ',' })).toEqual([1.234]);
    expect(amounts(['1,234'])).toEqual([1234]);
  });

  it('warns when nothing tells', () => {
    const { warnings } = gradeSheet(
      [
        ['customer', 'amount'],
        ['a', '1,234'],
      ],
      abc(),
    );
    expect(warnings).toEqual([{ id: 'intake.decimalSign', values: { column: 'amount' } }]);
  });

  it('names the first cell that is no number and the signs of mixed currencies', () => {
    const { warnings } = gradeSheet(
      [
        ['customer', 'amount'],
        ['a', '¥5'],
        ['b', '$5'],
        ['c', 'n/a'],
        ['d', ''],
      ],
      abc(),
    );
    expect(warnings).toEqual([
      { id: 'intake.badAmount', values: { column: 'amount', count: 2, cell: 'B4', text: 'n/a' } },
      { id: 'intake.mixedCurrencies', values: { column: 'amount', signs: '$, ¥' } },
    ]);
  });
});

describe('the amount', () => {
  const sheet: Sheet = [
    ['客户', '单价', '数量', '成本'],
    ['a', 2.55, 6, 5.3],
    ['a', 0.1, 3, 0.1],
  ];

  it('may be the product of two columns: 2.55 × 6 + 0.1 × 3 is 15.6', () => {
    const source = { columns: { customer: '客户', amount: { product: ['单价', '数量'] } } };
    expect(metricOf(gradeSheet(sheet, abc({}, source)), 'amount')).toEqual({ a: 15.6 });
  });

  it('may be the difference of two: 6 − 5.3 + 3 − 0.1 is 3.6', () => {
    const source = { columns: { customer: '客户', amount: { difference: ['数量', '成本'] } } };
    expect(metricOf(gradeSheet(sheet, abc({}, source)), 'amount')).toEqual({ a: 3.6 });
  });
});

describe('a column named in the policy', () => {
  const customer = (header: Cell[], name: string): unknown =>
    faultOf(() =>
      gradeSheet([header, ['a', 1, 2]], abc({}, { columns: { customer: name, amount: 'Amount' } })),
    );

  it('is found but for case, width and spaces', () =>
    expect(customer(['Customer', 'Amount'], 'ｃustomer ')).toBeUndefined());

  it('that is not there is an error that names the nearest header', () => {
    expect(customer(['Customer', 'Amount'], 'Custmer')).toEqual({
      id: 'source.noColumn',
      values: { column: 'Custmer', sheet: 'Sheet1', nearest: 'Customer' },
    });
  });

  it('that stands twice is an error that names the cells', () => {
    expect(customer(['Customer', 'Amount', 'Customer'], 'Customer')).toEqual({
      id: 'source.headerTwice',
      values: { column: 'Customer', cells: 'A1, C1' },
    });
  });
});
